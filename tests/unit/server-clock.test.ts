import { expect, it, vi } from 'vitest'
import { serverClock } from '../../src/server-clock'

const NOON = Date.parse('2026-03-01T12:00:00Z')

/** A browser whose own clock says whatever, `ms` after the page began, and a server that answers after `trip` ms. */
function browser(answer: () => Record<string, string>, trip = 0) {
  let ms = 0
  let own = 0
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => {
    ms += trip
    own += trip
    return new Response(null, { headers: answer() })
  })
  vi.spyOn(Date, 'now').mockImplementation(() => own)
  const window = { fetch, performance: { now: () => ms }, location: { href: 'https://shop.example/p?x=1' } }
  return {
    fetch,
    clock: serverClock(window as unknown as Parameters<typeof serverClock>[0]),
    pass: (by: number) => {
      ms += by
      own += by
    },
    set: (by: number) => (own += by),
  }
}

it('A visitor reads the time of the shop, asked once and without a cache', async () => {
  const { clock, fetch, pass } = browser(() => ({ date: 'Sun, 01 Mar 2026 12:00:00 GMT' }), 400)
  expect(await clock()).toBe(NOON + 200)
  pass(5000)
  expect(await clock()).toBe(NOON + 5200)
  expect(fetch).toHaveBeenCalledTimes(1)
  expect(fetch).toHaveBeenCalledWith('https://shop.example/p?x=1', {
    method: 'HEAD',
    cache: 'no-store',
    signal: expect.any(AbortSignal),
  })
})

it('A visitor whose page came out of a cache on the way reads the time of now', async () => {
  const { clock } = browser(() => ({ date: 'Sun, 01 Mar 2026 11:00:00 GMT', age: '3600' }))
  expect(await clock()).toBe(NOON)
})

it('A visitor who sets his clock, or whose machine slept, reads the time of the shop', async () => {
  let date = 'Sun, 01 Mar 2026 12:00:00 GMT'
  const { clock, fetch, set } = browser(() => ({ date }))
  expect(await clock()).toBe(NOON)
  set(1500)
  await clock()
  expect(fetch).toHaveBeenCalledTimes(1)
  set(-86_400_000)
  expect(await clock()).toBe(NOON)
  date = 'Sun, 01 Mar 2026 13:00:00 GMT'
  set(3_600_000)
  expect(await clock()).toBe(NOON + 3_600_000)
  expect(fetch).toHaveBeenCalledTimes(3)
})

it.each([
  ['does not tell', () => ({})],
  ['tells nonsense', () => ({ date: 'soon' })],
  ['tells nonsense of its age', () => ({ date: 'Sun, 01 Mar 2026 12:00:00 GMT', age: 'old' })],
  [
    'cannot be reached',
    () => {
      throw new Error('down')
    },
  ],
])(
  'A visitor of a shop whose server %s the time, has no time, and asks no second time',
  async (_, answer) => {
    const { clock, fetch } = browser(answer)
    expect(await clock()).toBeNull()
    expect(await clock()).toBeNull()
    expect(fetch).toHaveBeenCalledTimes(1)
  },
)
