/** A basket in an address: whole or nothing. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { basketLink } from '../../src/basket-link'
import { cartAddress, decodeItems, encodeItems, readCartLink } from '../../src/cart-link'

const PAGE = 'https://shop.example/en/fans?mail=ana@example.org#reviews'
const search = (address: string) => new URL(address).search
const items = fc.uniqueArray(
  fc.record({
    id: fc.oneof(
      fc.stringMatching(/^[\w.-]{1,20}$/),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    ),
    quantity: fc.integer({ min: 1, max: 99 }),
  }),
  { selector: ({ id }) => id, maxLength: 50, minLength: 1 },
)

describe('A visitor who opens a link with a basket', () => {
  test('finds every product and how many of it, whatever the shop calls its products', () => {
    fc.assert(
      fc.property(items, basket => {
        expect(decodeItems(encodeItems(basket))).toEqual(basket)
        expect(readCartLink(search(cartAddress(basket, PAGE)))).toEqual(basket)
      }),
      { numRuns: 500 },
    )
  })

  test('finds none when a mail program has cut it off or somebody has changed it', () => {
    fc.assert(
      fc.property(items, fc.nat(), fc.nat({ max: 0x7e }), (basket, at, code) => {
        const link = search(cartAddress(basket, PAGE))
        const start = link.indexOf('=') + 1
        const cut = start + (at % (link.length - start))
        expect(readCartLink(link.slice(0, cut))).toBeNull()
        const other = link.slice(0, cut) + String.fromCharCode(code) + link.slice(cut + 1)
        const read = readCartLink(other)
        if (read) expect(read).toEqual(basket)
      }),
      { numRuns: 500 },
    )
  })

  test('is safe from whatever else stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const read = decodeItems(text)
        if (read) expect(encodeItems(read)).toBe(text)
        expect(() => readCartLink(`?tendero-cart=${text}`)).not.toThrow()
      }),
      { numRuns: 1000 },
    )
    for (const text of [
      '',
      'a',
      'a:',
      ':1',
      'a:0',
      'a:01',
      'a:-1',
      'a:1.5',
      'a:1e3',
      'a:100',
      'a:1,',
      'a:1,a:2',
    ])
      expect(decodeItems(text), text).toBeNull()
    for (const text of ['~:1', '~YQ:1', '~YQ==:1', '~_w:1', 'a b:1', 'a/b:1', 'ñ:1'])
      expect(decodeItems(text), text).toBeNull()
  })
})

describe('A basket in an address', () => {
  test('is written as UCP permalinks write it', () => {
    expect(
      encodeItems([
        { id: 'fan-80', quantity: 2 },
        { id: '7', quantity: 1 },
        { id: 'a/b?', quantity: 3 },
      ]),
    ).toBe('fan-80:2,7:1,~YS9iPw:3')
  })

  test('says nothing but products and numbers, at most 50 lines of 99 pieces', () => {
    const many = Array.from({ length: 80 }, (_, i) => ({
      id: `p${i}`,
      quantity: 500,
      title: 'secret',
      email: 'ana@example.org',
    }))
    const address = cartAddress(many, PAGE)
    expect(address).not.toMatch(/secret|ana|reviews/)
    expect(new URL(address).pathname).toBe('/en/fans')
    const read = readCartLink(search(address))!
    expect(read).toHaveLength(50)
    expect(read[0]).toEqual({ id: 'p0', quantity: 99 })
  })

  test('has names of things that every object has as ids like any other', () => {
    const basket = ['__proto__', 'constructor', 'toString'].map(id => ({ id, quantity: 1 }))
    expect(decodeItems(encodeItems(basket))).toEqual(basket)
  })

  test('has doubles of a line together, and lines of nothing left out', () => {
    const lines = [1, 2, 0, -3, Number.NaN].map(quantity => ({ id: 'a', quantity }))
    expect(encodeItems([...lines, { id: '', quantity: 1 }])).toBe('a:3')
  })
})

describe('A shop', () => {
  const basket = [{ id: 'a', quantity: 1 }]
  test('with a link of its own has that one sent', async () => {
    const platform = { cartLink: async () => '/buy/{items}' }
    expect(await basketLink(platform, { type: 'cart', href: PAGE }, basket)).toBe(
      'https://shop.example/buy/a:1',
    )
  })
  test('without one has its page opened, but never its checkout', async () => {
    expect(await basketLink({ cartLink: async () => null }, { type: 'listing', href: PAGE }, basket)).toMatch(
      /^https:\/\/shop\.example\/en\/fans\?tendero-cart=a:1\.\w{8}$/,
    )
    for (const type of ['checkout', 'order'] as const)
      expect(
        await basketLink({ cartLink: async () => 'javascript:{items}' }, { type, href: PAGE }, basket),
      ).toMatch(/^https:\/\/shop\.example\/\?tendero-cart=a:1\./)
  })
})
