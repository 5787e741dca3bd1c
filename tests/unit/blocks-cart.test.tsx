// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { cart } from '../../src/blocks/cart'
import { paymentPlan } from '../../src/blocks/payment-plan'
import type { Cart, CartItem } from '../../src/page'
import { blockSetting, standing } from '../support/block-setting'
import { makeProduct } from '../support/make-product'

afterEach(() => document.body.replaceChildren())

const line = (id: string, more: Partial<CartItem> = {}): CartItem => ({
  id,
  title: `Fan ${id}`,
  quantity: 1,
  price: 20,
  ...more,
})
const cartOf = (items: CartItem[], total: number | null = 60, currency: string | null = 'EUR'): Cart => ({
  items,
  count: items.reduce((n, item) => n + item.quantity, 0),
  total,
  currency,
})

describe('The cart in a message', () => {
  const block = { type: 'cart' } as const

  it('A visitor sees each line with its quantity and price, and the total', async () => {
    const lines = [
      line('a', { quantity: 3, price: 19.9 }),
      line('b', { quantity: 2, price: null }),
      line('c'),
    ]
    const { setting } = blockSetting({ facts: { cart: cartOf(lines, 99.7) } })
    const place = await standing(cart, block, setting)
    const [first, second, third] = [...place!.querySelectorAll('li')].map(row => row.textContent)
    expect(first).toBe('Fan a€59.703 × €19.90')
    expect(second).toBe('Fan b2 ×')
    expect(third).toBe('Fan c€20')
    expect(place!.querySelector('.cart-total')!.textContent).toBe('Total €99.70')
    expect(place!.querySelector('h3')!.textContent).toBe('In your cart')
  })

  it('The catalogue lends its picture, address and name to a line that has none', async () => {
    const known = {
      id: 'a',
      title: 'Brisa 20',
      url: 'https://shop.example/p/a',
      image: 'https://shop.example/i/a.jpg',
    }
    const own = line('b', { url: 'https://shop.example/b', image: 'https://shop.example/b.jpg' })
    const { setting } = blockSetting({
      sells: [makeProduct({}, known)],
      facts: { cart: cartOf([line('a', { title: null }), own]) },
    })
    const place = await standing(cart, block, setting)
    expect(setting.products).toHaveBeenCalledWith(['a'])
    const [a, b] = place!.querySelectorAll('li')
    expect(a!.querySelector('a')).toMatchObject({ href: known.url, textContent: 'Brisa 20' })
    expect(a!.querySelector('img')!.src).toBe(known.image)
    expect(b!.querySelector('img')!.src).toBe(own.image)
    fireEvent.click(a!.querySelector('a')!)
    expect(setting.taken).toHaveBeenCalledTimes(1)
  })

  it('An empty cart, or one that nobody knows, is not shown', async () => {
    for (const facts of [{}, { cart: cartOf([], 0) }])
      expect(await standing(cart, block, blockSetting({ facts }).setting)).toBeNull()
  })

  it('A total that the shop does not say is not made up', async () => {
    const { setting } = blockSetting({ facts: { cart: cartOf([line('a')], null) } })
    expect((await standing(cart, block, setting))!.querySelector('.cart-total')).toBeNull()
  })

  it('A cart that is emptied while the message stands there, leaves it', async () => {
    const facts = { cart: cartOf([line('a')]) }
    const { setting } = blockSetting({ facts })
    const place = await standing(cart, block, setting)
    expect(place!.querySelectorAll('li')).toHaveLength(1)
    facts.cart = cartOf([], 0)
    setting.facts = () => ({ product: null, memory: null, now: 0, ...facts })
    setting.redraw()
    expect(place!.childElementCount).toBe(0)
  })
})

describe('The price in parts', () => {
  const plan = { type: 'payment-plan', of: 'cart', parts: 3, terms: '0 % interest, by Acme Bank' } as const
  const said = async (total: number | null, currency: string | null = 'EUR', more: object = {}) => {
    const { setting } = blockSetting({ facts: { cart: cartOf([line('a')], total, currency) } })
    return (
      (await standing(paymentPlan, { ...plan, ...more }, setting))?.textContent?.replaceAll('\u00a0', ' ') ??
      null
    )
  }

  it('A visitor reads equal parts where the amount divides, and the terms', async () => {
    expect(await said(99)).toBe('Pay in 3 parts: 3 × €330 % interest, by Acme Bank')
  })

  it('A visitor reads a first part that takes what is left over, so that the parts add up', async () => {
    expect(await said(100)).toContain('€33.34 first, then 2 × €33.33')
    expect(await said(0.07, 'EUR', { parts: 2 })).toContain('€0.04 first, then 1 × €0.03')
    // 4.35 is 434.99999999999994 cents for the machine
    expect(await said(4.35, 'EUR', { parts: 5 })).toContain('5 × €0.87')
  })

  it('A currency without cents is divided into whole pieces', async () => {
    const { setting } = blockSetting({ facts: { cart: cartOf([line('a')], 1000, 'JPY') } })
    const { currency: _, ...shop } = setting.words.shop
    setting.words = { ...setting.words, shop }
    const place = await standing(paymentPlan, plan, setting)
    expect(place!.textContent).toContain('¥334 first, then 2\u00a0×\u00a0¥333')
  })

  it('Nothing is said of an amount that is unknown, too small, or in another currency', async () => {
    expect(await said(null)).toBeNull()
    expect(await said(0)).toBeNull()
    expect(await said(-9)).toBeNull()
    expect(await said(0.02)).toBeNull()
    expect(await said(Number.NaN)).toBeNull()
    expect(await said(99, 'USD')).toBeNull()
    expect(await said(99, 'EUR', { atLeast: 100 })).toBeNull()
    expect(await said(100, 'EUR', { atLeast: 100 })).not.toBeNull()
  })

  it('Nothing is said where neither page nor shop names a currency', async () => {
    const { setting } = blockSetting({ facts: { cart: cartOf([line('a')], 99, null) } })
    expect(await standing(paymentPlan, plan, setting)).not.toBeNull()
    const { currency: _, ...shop } = setting.words.shop
    setting.words = { ...setting.words, shop }
    expect(await standing(paymentPlan, plan, setting)).toBeNull()
  })

  it('Nothing is said without the terms', async () => {
    const { setting } = blockSetting({ facts: { cart: cartOf([line('a')], 99) }, say: () => null })
    expect(await standing(paymentPlan, plan, setting)).toBeNull()
  })

  it('A shop may speak of the product of the page, and link the conditions', async () => {
    const product = makeProduct({}, { price: 300, currency: 'EUR' })
    const { setting } = blockSetting({ facts: { product } })
    const href = 'https://bank.example/terms'
    const place = await standing(paymentPlan, { ...plan, of: 'product', href }, setting)
    expect(place!.textContent).toContain('3\u00a0×\u00a0€100')
    expect(within(place!).getByText('0 % interest, by Acme Bank').getAttribute('href')).toBe(href)
    const unsafe = await standing(paymentPlan, { ...plan, of: 'product', href: 'javascript:x' }, setting)
    expect(unsafe!.querySelector('a')).toBeNull()
    expect(unsafe!.textContent).toContain('Acme Bank')
  })
})
