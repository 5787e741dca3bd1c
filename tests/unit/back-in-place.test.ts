// @vitest-environment happy-dom
import type { DetachedWindowAPI } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addToCart } from '../../src/add-to-cart'
import { backInPlace } from '../../src/back-in-place'
import type { Product } from '../../src/page'
import type { Present } from '../../src/present'
import { PLACE_KEY } from '../../src/tab-key'
import { makeProduct } from '../support/make-product'
import { platformOf } from '../support/platform'

const NOW = Date.UTC(2026, 1, 3, 12)
const at = (path: string) =>
  (window as unknown as { happyDOM: DetachedWindowAPI }).happyDOM.setURL(`https://shop.example${path}`)
const present = { page: () => ({}) } as Present
const product: Product = makeProduct({}, { id: 'F1' })

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  sessionStorage.clear()
  at('/fans?page=2#top')
})
afterEach(() => void vi.useRealTimers())

/** He presses "Add to cart" in a guide that he has opened; `shop` is what the shop's server does. */
async function adds(shop: () => Promise<null>, closed: Promise<unknown> = new Promise(() => {})) {
  const setting = { window, platform: platformOf({ addToCart: shop }), present, publish() {} }
  await addToCart(setting, 'find', product, '', closed).catch(() => {})
}
/** The next page begins so many ms later; gives what is opened there. */
function next(after: number): string[] {
  const opened: string[] = []
  const { document, location } = window
  const page = { document, location, performance: { timeOrigin: 7 } as Performance }
  backInPlace(sessionStorage, page, NOW + after, guide => opened.push(guide))
  return opened
}

describe('A visitor who has put something in the cart out of a guide', () => {
  test('has it before him again when the theme loads the page anew, once', async () => {
    await adds(async () => null)
    at('/fans?page=2')
    expect(next(4000)).toEqual(['find'])
    expect(next(4000)).toEqual([])
  })

  test('has it too when the page is loaded anew before the shop has answered', () => {
    void adds(() => new Promise(() => {}))
    expect(next(12_000)).toEqual(['find'])
  })

  test('has it too when the going page has cut off what it was still asking', async () => {
    await adds(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(next(1000)).toEqual(['find'])
  })

  test.each([
    ['another page', '/fans/brisa?page=2'],
    ['another list of the same page', '/fans?page=3'],
  ])('finds nothing open on %s', async (_, path) => {
    await adds(async () => null)
    at(path)
    expect(next(1000)).toEqual([])
    at('/fans?page=2')
    expect(next(1000)).toEqual([])
  })

  test('has it too on a page that has begun before the last one was gone', async () => {
    await adds(async () => null)
    expect(next(-20)).toEqual(['find'])
  })

  test('finds nothing opened anew on the same load of the page', async () => {
    await adds(async () => null)
    const opened: string[] = []
    backInPlace(sessionStorage, window, NOW, guide => opened.push(guide))
    expect(opened).toEqual([])
  })

  test('finds nothing open later', async () => {
    await adds(async () => null)
    expect(next(5001)).toEqual([])
    await adds(async () => null)
    expect(next(-100_000)).toEqual([])
    await adds(async () => null)
    vi.advanceTimersByTime(5000)
    expect(sessionStorage.getItem(PLACE_KEY)).toBeNull()
  })

  test('finds nothing open if the shop did not take it, or he has closed the guide', async () => {
    await adds(() => Promise.reject(new Error('sold out', { cause: 'sold out' })))
    expect(next(1000)).toEqual([])
    await adds(async () => null, Promise.resolve())
    expect(next(1000)).toEqual([])
  })

  test.each(['/checkout', '/checkouts/c/1', '/order-received/7'])(
    'finds nothing open at %s, wherever he had it',
    async path => {
      at(path)
      await adds(async () => null)
      expect(next(1000)).toEqual([])
    },
  )
})

test('What a message or the shop’s own campaign puts in the cart leaves no mark in the tab', async () => {
  const setting = { window, platform: platformOf({ addToCart: async () => null }), present, publish() {} }
  await addToCart(setting, 'find', product)
  expect(sessionStorage.length).toBe(0)
})

test.each(['{', '7', 'null', '{"guide":{}}', `{"guide":"find","page":"https://shop.example/fans?page=2"}`])(
  'A tab in which somebody else has written %s opens nothing',
  text => {
    sessionStorage.setItem(PLACE_KEY, text)
    expect(next(0)).toEqual([])
  },
)

test('A tab whose storage is blocked adds all the same', async () => {
  const blocked = { getItem: () => fail(), removeItem: () => fail() }
  const fail = (): never => {
    throw new Error('blocked')
  }
  expect(() => backInPlace(blocked, window, NOW, fail)).not.toThrow()
  const page = Object.create(null, {
    sessionStorage: { get: fail },
    performance: { value: window.performance },
    location: { value: window.location },
    setTimeout: { value: () => 0 },
  })
  const took: string[] = []
  const platform = platformOf({
    addToCart: async ({ id }) => {
      took.push(id)
      return null
    },
  })
  const open = new Promise(() => {})
  await addToCart({ window: page, platform, present, publish() {} }, 'find', product, '', open)
  expect(took).toEqual(['F1'])
})
