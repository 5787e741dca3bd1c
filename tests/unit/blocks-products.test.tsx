// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { products } from '../../src/blocks/products'
import { recentlyViewed } from '../../src/blocks/recently-viewed'
import { reorder } from '../../src/blocks/reorder'
import type { Cart, Product } from '../../src/page'
import { blockSetting, NOON, standing } from '../support/block-setting'
import { makeProduct } from '../support/make-product'
import { bought, remembered, viewed } from '../support/remembered'

afterEach(() => document.body.replaceChildren())

const fan = (id: string, more: Partial<Product> = {}): Product =>
  makeProduct(
    {},
    {
      id,
      title: `Fan ${id}`,
      url: `https://shop.example/p/${id}`,
      image: `https://shop.example/i/${id}.jpg`,
      price: 79.5,
      currency: 'EUR',
      ...more,
    },
  )

const cartOf = (...ids: string[]): Cart => ({
  items: ids.map(id => ({ id, title: null, quantity: 1, price: null })),
  count: ids.length,
  total: null,
  currency: null,
})

const titles = (place: HTMLElement | null) =>
  [...(place?.querySelectorAll('li a, li b') ?? [])].map(name => name.textContent)

describe('Recommended products', () => {
  const block = { type: 'products', title: 'To go with it', show: 2 } as const

  it('A shop asks for products, and the visitor sees name, price and picture of each', async () => {
    const recommend = vi.fn(async () => [fan('a'), fan('b', { availability: 'OutOfStock' })])
    const { setting } = blockSetting({ recommend })
    const wish = [{ field: 'noise', atMost: 30, weight: 1, must: false }]
    const place = await standing(products, { ...block, wish, guide: 'find-a-fan', like: 'cart' }, setting)
    expect(recommend).toHaveBeenCalledWith({ wishes: wish, guide: 'find-a-fan', like: 'cart', show: 2 })
    expect(titles(place)).toEqual(['Fan a', 'Fan b'])
    expect(place!.querySelector('h3')!.textContent).toBe('To go with it')
    expect(place!.textContent).toContain('€79.50')
    expect(within(place!).getAllByText('Sold out')).toHaveLength(1)
    const picture = place!.querySelector('img')!
    expect(picture.getAttribute('src')).toBe('https://shop.example/i/a.jpg')
    expect(picture.getAttribute('alt')).toBe('')
    expect(picture.getAttribute('referrerpolicy')).toBe('no-referrer')
  })

  it('A picture that cannot be fetched leaves no hole', async () => {
    const { setting } = blockSetting({ recommend: async () => [fan('a')] })
    const place = await standing(products, block, setting)
    fireEvent.error(place!.querySelector('img')!)
    expect(place!.querySelector('img')).toBeNull()
    setting.redraw()
    expect(titles(place)).toEqual(['Fan a'])
  })

  it('Where nothing is recommended, the block is left out', async () => {
    const { setting, events } = blockSetting()
    expect(await standing(products, block, setting)).toBeNull()
    expect(events).toEqual([])
  })

  it('A shop hears once which products were shown, and which one was opened', async () => {
    const { setting, named } = blockSetting({ recommend: async () => [fan('a'), fan('b')] })
    const place = await standing(products, block, setting)
    setting.redraw()
    setting.redraw()
    expect(named('view_item_list')).toEqual([
      {
        name: 'view_item_list',
        item_list_id: 'tendero:summer',
        items: [
          expect.objectContaining({ item_id: 'a', item_name: 'Fan a', price: 79.5, index: 0 }),
          expect.objectContaining({ item_id: 'b', index: 1 }),
        ],
      },
    ])
    expect(setting.taken).not.toHaveBeenCalled()
    fireEvent.click(within(place!).getByText('Fan b'))
    expect(setting.taken).toHaveBeenCalledTimes(1)
    expect(named('select_item')).toEqual([
      {
        name: 'select_item',
        item_list_id: 'tendero:summer',
        items: [expect.objectContaining({ item_id: 'b', index: 1 })],
      },
    ])
  })

  it('A shop whose platform cannot fill carts, offers no button for it', async () => {
    const { setting } = blockSetting({ recommend: async () => [fan('a')] })
    const place = await standing(products, block, setting)
    expect(place!.querySelector('button')).toBeNull()
  })

  it('A visitor puts a product in the cart, once, and hears that it is there', async () => {
    let arrive = () => {}
    const addToCart = vi.fn(() => new Promise<void>(resolve => (arrive = resolve)))
    const soldOut = fan('b', { availability: 'OutOfStock' })
    const { setting } = blockSetting({ recommend: async () => [fan('a'), soldOut], addToCart })
    const place = await standing(products, block, setting)
    const [button, ...others] = place!.querySelectorAll('button')
    expect(others).toEqual([])
    expect(button!.getAttribute('aria-label')).toBe('Add to cart: Fan a')
    fireEvent.click(button!)
    expect(button!.textContent).toBe('Adding …')
    expect(button!.getAttribute('aria-disabled')).toBe('true')
    expect(setting.taken).not.toHaveBeenCalled()
    fireEvent.click(button!)
    arrive()
    await waitFor(() => expect(button!.textContent).toBe('In your cart'))
    fireEvent.click(button!)
    expect(addToCart).toHaveBeenCalledTimes(1)
    expect(addToCart).toHaveBeenCalledWith(expect.objectContaining({ id: 'a' }))
    expect(place!.querySelector('[role=status]')!.textContent).toBe('In your cart: Fan a')
    expect(setting.taken).toHaveBeenCalledTimes(1)
  })

  it('A visitor whose product the shop refuses, reads why and may try again', async () => {
    const addToCart = vi.fn(async () => {})
    addToCart.mockRejectedValueOnce(new Error('Only in pairs', { cause: 'Only in pairs' }))
    const { setting } = blockSetting({
      recommend: async () => [fan('__proto__')],
      addToCart,
      language: 'es',
    })
    const place = await standing(products, block, setting)
    const button = place!.querySelector('button')!
    fireEvent.click(button)
    const status = place!.querySelector('[role=status]')!
    await waitFor(() => expect(status.textContent).toBe('No se pudo añadir: Only in pairs'))
    expect(status.className).toBe('')
    expect(button.textContent).toBe('Añadir al carrito')
    expect(setting.taken).not.toHaveBeenCalled()
    fireEvent.click(button)
    await waitFor(() => expect(button.textContent).toBe('En tu carrito'))
  })
})

describe('What the visitor looked at', () => {
  const block = { type: 'recently-viewed', show: 2 } as const
  const sells = ['a', 'b', 'c', 'd', 'f'].map(id => fan(id))

  it('A visitor sees what he looked at last, without what is before him anyway', async () => {
    const memory = remembered(
      NOON,
      viewed('f'),
      viewed('a'),
      viewed('b'),
      viewed('c'),
      viewed('d'),
      viewed('e'),
      viewed('b'),
    )
    const { setting } = blockSetting({ sells, facts: { memory, product: fan('b'), cart: cartOf('d') } })
    const place = await standing(recentlyViewed, block, setting)
    // e is sold no more
    expect(titles(place)).toEqual(['Fan c', 'Fan a'])
    expect(place!.querySelector('h3')!.textContent).toBe('You looked at these')
  })

  it('A shop may write another heading, or none', async () => {
    const { setting } = blockSetting({ sells, facts: { memory: remembered(NOON, viewed('a')) } })
    const own = await standing(recentlyViewed, { ...block, title: 'Still here' }, setting)
    expect(own!.querySelector('h3')!.textContent).toBe('Still here')
    const none = await standing(recentlyViewed, { ...block, title: '' }, setting)
    expect(none!.querySelector('h3')).toBeNull()
  })

  it('A visitor of whom nothing is remembered, and one who looked at nothing, see nothing', async () => {
    const without = blockSetting({ sells })
    expect(await standing(recentlyViewed, block, without.setting)).toBeNull()
    const blank = blockSetting({ sells, facts: { memory: remembered(NOON, bought('a')) } })
    expect(await standing(recentlyViewed, block, blank.setting)).toBeNull()
    expect(without.setting.products).not.toHaveBeenCalled()
    expect(blank.setting.products).not.toHaveBeenCalled()
  })
})

describe('What the visitor bought', () => {
  const block = { type: 'reorder', show: 3 } as const

  it('A visitor sees first what he bought most often, then what he bought last', async () => {
    const memory = remembered(NOON, bought('a'), bought('b', 'c'), viewed('x'), bought('a'), bought('d'))
    const sells = ['a', 'b', 'c', 'd', 'x'].map(id => fan(id))
    const { setting } = blockSetting({ sells, facts: { memory } })
    expect(titles(await standing(reorder, block, setting))).toEqual(['Fan a', 'Fan d', 'Fan c'])
  })

  it('A visitor is told of a product that is no longer sold, by the name that he knew', async () => {
    const memory = remembered(NOON, bought('a'), bought('gone'), bought('c'))
    const { setting, named } = blockSetting({
      sells: [fan('a'), fan('c', { availability: 'Discontinued' })],
      facts: { memory },
      addToCart: async () => {},
    })
    const place = await standing(reorder, block, setting)
    expect(titles(place)).toEqual(['Fan c', 'Fan gone', 'Fan a'])
    expect(within(place!).getAllByText('No longer sold')).toHaveLength(2)
    expect(place!.querySelectorAll('button')).toHaveLength(1)
    expect(named('view_item_list')).toEqual([
      expect.objectContaining({ items: [expect.objectContaining({ item_id: 'a', index: 2 })] }),
    ])
  })

  it('A product of which not even the name is known is left out', async () => {
    const memory = remembered(NOON, bought('a'), { name: 'purchase', items: [{ item_id: 'nameless' }] })
    const { setting } = blockSetting({ sells: [fan('a')], facts: { memory } })
    expect(titles(await standing(reorder, block, setting))).toEqual(['Fan a'])
  })

  it('Where the catalogue knows nothing of it, nothing is called sold no more', async () => {
    const { setting } = blockSetting({ facts: { memory: remembered(NOON, bought('a')) } })
    expect(await standing(reorder, block, setting)).toBeNull()
    expect(await standing(reorder, block, blockSetting().setting)).toBeNull()
  })

  it('A visitor buys again with one tap; what lies in his cart is not offered', async () => {
    const memory = remembered(NOON, bought('a', 'b'))
    const addToCart = vi.fn(async () => {})
    const { setting } = blockSetting({
      sells: [fan('a'), fan('b')],
      facts: { memory, cart: cartOf('b') },
      addToCart,
    })
    const place = await standing(reorder, block, setting)
    expect(titles(place)).toEqual(['Fan a'])
    fireEvent.click(place!.querySelector('button')!)
    await waitFor(() => expect(place!.textContent).toContain('In your cart'))
    expect(addToCart).toHaveBeenCalledWith(expect.objectContaining({ id: 'a' }))
  })
})
