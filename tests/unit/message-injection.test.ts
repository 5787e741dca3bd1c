// @vitest-environment happy-dom
/** A message into which a catalogue, a shop's endpoint, a link or a careless owner has put what is no text. */
import { afterEach, expect, it } from 'vitest'
import type { Block } from '../../src/blocks/schema'
import { judge } from '../../src/conditions'
import { everyCheck } from '../../src/conditions/more'
import type { Condition } from '../../src/conditions/schema'
import { append, LIMITS } from '../../src/history'
import { safeUrl } from '../../src/lib/safe-url'
import { migrate } from '../../src/read-memory'
import { showParts } from '../../src/surfaces/message'
import { makeProduct } from '../support/make-product'
import { messageSetting } from '../support/message-setting'
import { factsOf, NOW, newcomer } from '../support/visitor'

afterEach(() => {
  for (const host of document.querySelectorAll('tendero-surface')) host.remove()
})

const MEAN = `<img src=x onerror="window.owned=1"><script>window.owned=1</script>\u202Etxt.exe {cart.total} ${'x'.repeat(10_000)}`
const SCRIPT = 'java\tscript:window.owned=1'

it('A visitor reads markup as letters, and presses on nothing that is a script', async () => {
  const product = makeProduct({}, { id: '__proto__', title: MEAN, url: null, price: 5, currency: 'EUR' })
  const items = [{ id: 'constructor', title: MEAN, quantity: 1, price: 5, url: null, image: null }]
  const { setting } = messageSetting({
    facts: () => ({
      product,
      cart: { items, count: 1, total: 5, currency: 'EUR' },
      memory: null,
      now: NOW,
    }),
    clock: async () => NOW,
    address: written => safeUrl(written, 'https://shop.example/'),
    recommend: async () => [product],
    handOver: async () => 'id',
  })
  const content = [
    { type: 'text', text: '{product.title}' },
    { type: 'picture', src: SCRIPT, alt: MEAN },
    { type: 'offer', code: 'TEN', text: '{product.title}', terms: SCRIPT },
    { type: 'offer', code: 'TWO', text: 'Two off', check: SCRIPT },
    { type: 'products', show: 3, title: '{product.title}' },
    { type: 'cart' },
    { type: 'story', steps: [{ text: '{product.title}', src: SCRIPT }], href: SCRIPT },
    { type: 'payment-plan', of: 'cart', parts: 5, terms: '{product.title}', href: SCRIPT },
    { type: 'sign-up', topic: 'newsletter', consent: MEAN, privacy: SCRIPT },
    { type: 'save-cart', consent: MEAN, privacy: 'data:text/html,x' },
  ] as Block[]
  await showParts(
    {
      form: 'card',
      title: '{product.title}',
      content,
      accept: { label: 'Go', href: SCRIPT },
      decline: 'close',
    },
    setting,
  )
  const root = document.querySelector('tendero-surface')!.shadowRoot!
  expect(root.querySelector('h2')?.textContent).toContain('<img src=x')
  expect(root.querySelectorAll('script,img,form,[onerror],[href],.primary')).toHaveLength(0)
  expect(root.textContent).not.toContain('TWO')
  expect(Reflect.get(window, 'owned')).toBeUndefined()
  // it turns nothing round beyond itself: in the author's texts its marks are out, elsewhere it stands in isolation
  const loose = [...root.querySelectorAll('*')].flatMap(element =>
    [...element.childNodes].filter(
      node =>
        node.nodeType === 3 &&
        node.textContent?.includes('\u202E') &&
        !(node.parentNode as Element).closest('bdi'),
    ),
  )
  expect(loose).toEqual([])
})

it('A visitor with a full history is judged by every kind of condition without a hitch', () => {
  let rows = newcomer() as Pick<ReturnType<typeof newcomer>, 'items' | 'history'>
  for (let batch = 0; batch < 100; batch++)
    rows = append(
      rows,
      batch % 9 ? 'view_item' : 'purchase',
      Array.from({ length: 100 }, (_, i) => ({ item_id: `p${(batch * 7 + i) % 1900}`, price: i })),
      NOW - (100 - batch) * 60_000,
    )
  const memory = { ...newcomer(), ...rows }
  expect(memory.history.at.length).toBe(LIMITS.rows)
  const facts = factsOf('product', memory)
  const conditions = [
    { type: 'viewed', atLeast: 3, within: '14d' },
    { type: 'viewed', product: '__proto__' },
    { type: 'bought', within: '30d' },
    { type: 'lifecycle', is: ['customer', 'new', 'constructor'], lapsedAfter: '90d' },
    { type: 'segment', is: '__proto__' },
    { type: 'event', name: 'constructor' },
    { type: 'converted', campaign: 'toString' },
  ] as unknown as Condition[]
  for (const condition of conditions)
    expect(() => judge(condition, { ...facts, checks: everyCheck })).not.toThrow()
  expect(judge({ type: 'viewed', product: 'p1' } as Condition, facts).because).toContain('viewed')
})

it('A visitor whose clock was set back a year is not silenced for a year', () => {
  const then = NOW + 365 * 86_400_000
  const future = {
    ...newcomer(then),
    attention: { session: then, shown: 2, lastShown: then, lastDismissed: then },
    campaigns: { a: { shown: 1, lastShown: then, dismissed: then, session: then, sessionShown: 1 } },
  }
  const memory = migrate(future, 'v', NOW)
  expect(memory.attention).toMatchObject({ lastShown: NOW, lastDismissed: NOW })
  expect(memory.campaigns.a?.dismissed).toBe(NOW)
})

it('A visitor whose memory is of the last release keeps it: what that did not know is blank', () => {
  const { happened: _, handover: __, profile: ___, ...known } = newcomer()
  const { pages: _p, from: _f, ...visits } = { ...known.visits, count: 7 }
  const memory = migrate({ ...known, visits }, 'other', NOW)
  expect(memory).toMatchObject({
    visitor: 'v1',
    visits: { count: 7, pages: 0, from: null },
    happened: {},
    handover: null,
    profile: {},
  })
})
