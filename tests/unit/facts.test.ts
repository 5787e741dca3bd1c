// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { gatherFacts } from '../../src/facts'
import type { PageFacts } from '../../src/page'
import type { Campaign } from '../../src/schema'
import { campaignOf, launcherOf, newcomer } from '../support/visitor'

const page: PageFacts = { type: 'home', product: null, cart: null, order: null }

/** A page on which it is counted what is looked up. */
function shop() {
  const look = vi.fn(async () => page)
  const sure = vi.fn(async () => page)
  const fresh = vi.fn(async () => {})
  const told = {
    window: Object.assign(Object.create(window), {
      document,
      location: { pathname: '/fans', search: '?a=b', hostname: 'shop.test' },
      matchMedia: () => ({ matches: false }),
    }),
    manifest: { shop: { currency: 'EUR' }, segments: { rich: { type: 'cart', totalAtLeast: 100 } } },
    locale: 'es-MX',
    present: {
      came: () => ({ from: '', search: '?a=b', host: 'shop.test' }),
      page: () => page,
      look,
      sure,
      arrive() {},
    },
    remembering: { past: () => null, shown: newcomer, fresh },
    consent: { state: () => ({ memory: false }) },
    now: () => 5,
    assisting: () => true,
  } as unknown as Parameters<typeof gatherFacts>[0]
  return {
    facts: (...campaigns: Campaign[]) => gatherFacts(told, campaigns, false),
    surely: (...campaigns: Campaign[]) => gatherFacts(told, campaigns, true),
    /** Names of what was looked up. */
    asked: () => Object.entries({ look, sure, fresh }).flatMap(([name, f]) => (f.mock.calls[0] ? name : [])),
  }
}

beforeEach(() => document.body.replaceChildren())

describe('What is looked up for a campaign', () => {
  test.each<[string, Campaign, string[]]>([
    ['for everybody', launcherOf('a'), []],
    ['by device', launcherOf('a', { audience: { type: 'device', is: 'phone' } }), []],
    ['by kind of page', launcherOf('a', { audience: { type: 'page', is: ['cart'] } }), ['sure']],
    ['by cart', launcherOf('a', { audience: { not: { type: 'cart', atLeast: 1 } } }), ['look']],
    ['by stock, in unless', launcherOf('a', { unless: [{ type: 'stock', is: 'sold-out' }] }), ['look']],
    ['by a segment of carts', launcherOf('a', { audience: { type: 'segment', is: 'rich' } }), ['look']],
    ['by event', launcherOf('a', { unless: [{ type: 'event', name: 'x' }] }), ['fresh']],
    ['that interrupts', campaignOf('a'), ['sure']],
    [
      'that interrupts in a variant',
      launcherOf('a', { variants: [{ id: 'b', weight: 1, surface: campaignOf('b').surface }] }),
      ['sure'],
    ],
  ])('%s is what it asks for', async (_, campaign, asked) => {
    const { facts, asked: wasAsked } = shop()
    const { checks } = await facts(campaign)
    expect(wasAsked()).toEqual(asked)
    for (const leaf of JSON.stringify(campaign.audience ?? campaign.unless ?? []).matchAll(/"type":"(.*?)"/g))
      expect(checks).toHaveProperty(leaf[1]!)
  })

  test('is the kind of page too while something has the focus', async () => {
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    const { facts, asked } = shop()
    await facts(launcherOf('a'))
    expect(asked()).toEqual(['sure'])
  })
})

describe('Before something comes up', () => {
  test('other tabs are asked what they have shown', async () => {
    const { surely, asked } = shop()
    await surely(campaignOf('a'))
    expect(asked()).toEqual(['sure', 'fresh'])
  })
})

describe('The facts', () => {
  test('say where the visitor came from to this very page', async () => {
    expect((await shop().facts()).came).toEqual({ from: '', search: '?a=b', host: 'shop.test' })
  })

  test('say the language, the path, the device, the shop’s currency and whether he is in a dialogue', async () => {
    expect(await shop().facts()).toMatchObject({
      language: 'es-MX',
      path: '/fans',
      device: 'desktop',
      currency: 'EUR',
      assisting: true,
      now: 5,
    })
  })
})
