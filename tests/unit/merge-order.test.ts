// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/platforms/read-page'
import { pixelCalls } from '../../src/platforms/readers/pixel-calls'

const options = { selectors: {} }
const item = (id: string) => ({ item_id: id, item_name: id, quantity: 2, price: 10 })
const read = (own: object, dataLayer: unknown[], pixels: unknown[] = []) =>
  readPage(
    {
      document: new DOMParser().parseFromString('<title>Thanks</title>', 'text/html'),
      url: 'https://shop.example/x',
      dataLayer,
      pixels,
    },
    options,
    undefined,
    own,
  )
const purchase = (id: string) => ({
  event: 'purchase',
  ecommerce: { transaction_id: id, value: 20, currency: 'EUR', items: [item('fan')] },
})

describe('A purchase that the platform and the data layer speak of', () => {
  const own = { type: 'order', order: { id: '#1001', total: 25, currency: 'EUR', items: [] } }

  it('has its number and total of the one, and its lines of the other', async () => {
    const { order } = await read(own, [purchase('1001')])
    expect(order).toMatchObject({ id: '#1001', total: 25, currency: 'EUR', items: [{ id: 'fan' }] })
  })

  it('has no lines of another purchase', async () => {
    expect((await read(own, [purchase('999')])).order?.items).toEqual([])
  })

  it('has no total in the money of another source', async () => {
    const poor = { type: 'order', order: { id: '1001', total: null, currency: 'USD', items: [] } }
    expect((await read(poor, [purchase('1001')])).order).toMatchObject({ total: null, currency: 'USD' })
  })

  it('is told by a pixel where nobody else tells it', async () => {
    const calls = [
      ['track', 'Purchase', { value: 20, currency: 'EUR', contents: [{ id: 'fan', quantity: 1 }] }],
    ]
    expect(await read({}, [], calls)).toMatchObject({
      type: 'order',
      order: { total: 20, items: [{ id: 'fan' }] },
    })
  })
})

describe('A cart that the platform and the data layer speak of', () => {
  const cart = (count: number) => ({ cart: { items: [], count, total: null, currency: 'EUR' } })
  const told = [{ event: 'view_cart', ecommerce: { currency: 'EUR', value: 20, items: [item('fan')] } }]

  it('has the lines of the one if they are as many as the other says', async () => {
    expect((await read(cart(2), told)).cart).toMatchObject({ count: 2, total: 20, items: [{ id: 'fan' }] })
  })

  it('has no lines that are not as many', async () => {
    expect((await read(cart(3), told)).cart).toMatchObject({ count: 3, total: null, items: [] })
  })
})

describe('Pixels of a page', () => {
  it('are heard as long as their calls wait', () => {
    expect(pixelCalls({ fbq: { queue: [['track', 'A']] }, ttq: [['track', 'B']] })).toEqual([
      ['track', 'A'],
      ['track', 'B'],
    ])
  })

  it.each([
    {},
    { fbq: 1, ttq: {} },
    {
      get fbq(): never {
        throw new Error('no')
      },
    },
  ])('say nothing where there are none, or they do not answer', window => {
    expect(pixelCalls(window)).toEqual([])
  })
})
