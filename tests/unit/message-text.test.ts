import { describe, expect, it } from 'vitest'
import type { MessageFacts } from '../../src/blocks/contract'
import { blankMemory } from '../../src/memory'
import { messageText } from '../../src/message-text'
import type { Cart, Product } from '../../src/page'
import { PLACES } from '../../src/places'
import type { Words } from '../../src/words'
import { shopWords } from '../support/guide'

const lamp: Product = {
  id: 'lamp',
  title: 'Lamp Ámbar',
  url: null,
  image: null,
  price: 1234.5,
  currency: 'EUR',
  availability: null,
  brand: null,
  sku: null,
  gtin: null,
  fields: {},
}
const cart = (more: Partial<Cart> = {}): Cart => ({
  items: [],
  count: 1200,
  total: 42.1,
  currency: 'EUR',
  ...more,
})
const nobody: MessageFacts = { product: null, cart: null, memory: null, now: 0 }
const known: MessageFacts = { product: lamp, cart: cart(), memory: blankMemory('v', 0), now: 0 }
const words = (tag: 'en' | 'es' = 'en', shop: Partial<Words['shop']> = {}): Words => {
  const its = shopWords(tag)
  return { ...its, shop: { ...its.shop, name: 'Casa', freeShippingFrom: 50, ...shop } }
}
/** Without the marks around each value. */
const bare = (said: string | null) => said?.replace(/[\u2068\u2069]/g, '') ?? null

describe('A visitor reads', () => {
  it.each([
    ['{product.title}', 'Lamp Ámbar', 'Lamp Ámbar'],
    ['{product.price}', '€1,234.50', '1234,50 €'],
    ['{cart.total}', '€42.10', '42,10 €'],
    ['{cart.count}', '1,200', '1200'],
    ['{cart.missingForFreeShipping}', '€7.90', '7,90 €'],
    ['{shop.name}', 'Casa', 'Casa'],
    ['{visits}', '1', '1'],
  ])('%s in his language', (place, english, spanish) => {
    expect(bare(messageText(place, known, words()))).toBe(english)
    expect(bare(messageText(place, known, words('es')))?.replace(/\s/g, ' ')).toBe(spanish)
  })

  it('the author’s text in his language with all that it names', () => {
    const text = { en: '{product.title}: {product.price}!', es: 'Sólo {product.title}' }
    expect(bare(messageText(text, known, words()))).toBe('Lamp Ámbar: €1,234.50!')
    expect(bare(messageText(text, known, words('es')))).toBe('Sólo Lamp Ámbar')
  })

  it('a title as it is, however it looks, in isolation from the direction of the line', () => {
    const product = { ...lamp, title: '<b>{cart.total}</b> \u202e\u2069$&' }
    expect(messageText('\u0647\u0630\u0627 {product.title}', { ...nobody, product }, words())).toBe(
      '\u0647\u0630\u0627 \u2068<b>{cart.total}</b> $&\u2069',
    )
  })

  it('braces that name nothing as they are', () => {
    expect(messageText('{ } {} {not a place}', nobody, words())).toBe('{ } {} {not a place}')
  })
})

describe('A visitor does not read', () => {
  it.each(PLACES)('a text with {%s} when that is not known', place => {
    const shop = place === 'shop.name' ? { name: undefined } : {}
    expect(messageText(`So {${place}}`, nobody, words('en', shop as Partial<Words['shop']>))).toBeNull()
  })

  it.each(['constructor', '__proto__', 'product', 'prodct.title', 'toString'])(
    'a text that names {%s}, which is no place',
    place => expect(messageText(`So {${place}}`, known, words())).toBeNull(),
  )

  it.each(['', undefined])('an empty text (%j)', text => expect(messageText(text, known, words())).toBeNull())

  it.each([
    ['is reached', { total: 50 }],
    ['is more than reached', { total: 80 }],
    ['is in another currency', { currency: 'USD' }],
    ['is of a cart whose total nobody knows', { total: null }],
  ])('what is missing for free shipping when it %s', (_, more) => {
    const facts = { ...known, cart: cart(more) }
    expect(messageText('{cart.missingForFreeShipping}', facts, words())).toBeNull()
  })

  it('what is missing for free shipping where the shop has no such offer', () => {
    const { freeShippingFrom: _, ...shop } = words().shop
    expect(messageText('{cart.missingForFreeShipping}', known, { ...words(), shop })).toBeNull()
  })
})

it('A visitor with an empty cart misses all of it for free shipping, to the cent', () => {
  const missing = (more: Partial<Cart>, from: number) =>
    bare(
      messageText(
        '{cart.missingForFreeShipping}',
        { ...known, cart: cart(more) },
        words('en', { freeShippingFrom: from }),
      ),
    )
  expect(missing({ count: 0, total: null, currency: null }, 50)).toBe('€50')
  expect(missing({ total: 0.1 }, 0.3)).toBe('€0.20')
})
