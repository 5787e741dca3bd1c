import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choose } from '../../src/arbiter'
import type { NewEvent, TenderoEvent } from '../../src/events'
import { type Memory, remember } from '../../src/memory'
import type { PageType } from '../../src/page'
import type { Campaign } from '../../src/schema'
import { interrupts } from '../../src/surfaces/interrupts'
import { attentionOf, campaignOf, DAY, factsOf, launcherOf, MINUTE, NOW, newcomer } from '../support/visitor'

const event = (what: NewEvent): TenderoEvent => ({ ...what, id: 'e', at: NOW }) as TenderoEvent
const nothingUp = { showing: null }
const attention = attentionOf()
const seen = (lastShown: number) => ({ shown: 1, lastShown, session: 0, sessionShown: 0 })

/** A visitor with so much of the attention budget used. */
const tired = (used: Partial<Memory['attention']>): Memory => ({
  ...newcomer(),
  attention: { session: NOW, shown: 0, lastShown: 0, lastDismissed: 0, ...used },
})

describe('Who goes first', () => {
  test('A visitor for whom two campaigns fire sees the one with the higher priority', () => {
    const low = campaignOf('low')
    const high = campaignOf('high', { priority: 5 })
    expect(choose([low, high], factsOf('home', newcomer()), attention, nothingUp)).toEqual({
      chosen: high,
      trace: [
        { campaign: 'low', eligible: true, because: ['not shown: high goes first'] },
        { campaign: 'high', eligible: true, because: ['shown: everybody'] },
      ],
    })
  })

  test('A visitor sees, of equals, the one not seen for the longest time, then the first of the manifest', () => {
    const [a, b, c] = [campaignOf('a'), campaignOf('b'), campaignOf('c')]
    const memory = { ...newcomer(), campaigns: { a: seen(NOW - DAY), b: seen(NOW - 9 * DAY) } }
    const facts = factsOf('home', memory)
    expect(choose([a, b], facts, attention, nothingUp).chosen).toBe(b)
    expect(choose([a, b, c], facts, attention, nothingUp).chosen).toBe(c)
    expect(choose([a, b], factsOf('home', newcomer()), attention, nothingUp).chosen).toBe(a)
  })

  test('A visitor for whom nothing fires sees nothing', () => {
    expect(choose([], factsOf('home', newcomer()), attention, nothingUp)).toEqual({ chosen: null, trace: [] })
  })

  test('A shop reads why a campaign was not shown, in one sentence', () => {
    const guided = campaignOf('hello', { audience: { type: 'page', is: ['home', 'listing'] } })
    expect(choose([guided], factsOf('cart', newcomer()), attention, nothingUp).trace).toEqual([
      { campaign: 'hello', eligible: false, because: ['not shown: page is cart, not home or listing'] },
    ])
  })
})

describe('The attention budget', () => {
  const told = (memory: Memory, page: PageType = 'home', showing: string | null = null) => {
    const { chosen, trace } = choose([campaignOf('hello')], factsOf(page, memory), attention, { showing })
    expect(chosen === null).toBe(trace[0]!.because[0]!.startsWith('not shown: '))
    return trace[0]!.because
  }

  test('A visitor who was interrupted twice in this visit is left alone, until the next visit', () => {
    expect(told(tired({ shown: 1 }))).toEqual(['shown: everybody'])
    expect(told(tired({ shown: 2 }))).toEqual(['not shown: 2 of 2 interruptions of this visit used'])
    expect(told(tired({ shown: 2, session: NOW - DAY }))).toEqual(['shown: everybody'])
  })

  test('A visitor has a minute of peace between two interruptions', () => {
    expect(told(tired({ shown: 1, lastShown: NOW - MINUTE + 1 }))).toEqual([
      'not shown: gap is 60s, not over',
    ])
    expect(told(tired({ shown: 1, lastShown: NOW - MINUTE }))).toEqual(['shown: everybody'])
  })

  test('A visitor who has just closed one sees no other for an hour', () => {
    const closed = (ago: number) => told(tired({ session: 0, lastDismissed: NOW - ago }))
    expect(closed(60 * MINUTE - 1)).toEqual(['not shown: quietAfterDismiss is 1h, not over'])
    expect(closed(60 * MINUTE)).toEqual(['shown: everybody'])
  })

  test('A visitor at the checkout is not disturbed', () => {
    expect(told(newcomer(), 'checkout')).toEqual(['not shown: page is checkout, a quiet one'])
  })

  test('A visitor before whom something stands does not get a second one', () => {
    expect(told(newcomer(), 'home', 'sale')).toEqual(['not shown: sale is showing'])
  })

  test('A shop that allows no interruption has none', () => {
    const none = attentionOf({ perSession: 0 })
    const { chosen, trace } = choose([campaignOf('a')], factsOf('home', newcomer()), none, nothingUp)
    expect(chosen).toBe(null)
    expect(trace[0]!.because).toEqual(['not shown: 0 of 0 interruptions of this visit used'])
  })

  test('A launcher and an inline card pass the budget by, and are not shut out by what is up', () => {
    const worn = tired({ shown: 9, lastShown: NOW, lastDismissed: NOW })
    const facts = factsOf('checkout', worn)
    const card = campaignOf('card', {
      surface: { type: 'inline', guide: 'find', selector: 'main', position: 'start' },
    })
    for (const quiet of [launcherOf('launcher'), card])
      expect(
        choose([campaignOf('pop', { priority: 9 }), quiet], facts, attention, { showing: 'x' }).chosen,
      ).toBe(quiet)
  })

  test('A visitor who was interrupted in another tab has that much less left here', () => {
    const here = factsOf('home', tired({ shown: 1, lastShown: NOW - 2 * MINUTE }))
    const elsewhere = { ...here, shown: tired({ shown: 2, lastShown: NOW - 2 * MINUTE }) }
    expect(choose([campaignOf('hello')], here, attention, nothingUp).chosen).not.toBe(null)
    expect(choose([campaignOf('hello')], elsewhere, attention, nothingUp).chosen).toBe(null)
  })

  test('A visitor of the holdout has his attention for others: what was withheld has taken none', () => {
    const withheld = event({
      name: 'withhold_promotion',
      promotion_id: 'sale',
      creative_slot: 'prompt',
      variant: 'holdout',
    })
    const memory = remember(newcomer(), withheld)
    const facts = factsOf('home', memory)
    expect(choose([campaignOf('other')], facts, attention, nothingUp).chosen?.id).toBe('other')
    expect(choose([campaignOf('sale')], facts, attention, nothingUp).trace[0]!.because).toEqual([
      'not shown: 1 of 1 appearances of this visit used',
    ])
  })

  test('A campaign with bad manners lets the next one go first', () => {
    const manners = ({ id }: Campaign) => [id === 'modal' ? 'a search engine led this phone to the page' : '']
    const { chosen, trace } = choose(
      [campaignOf('modal', { priority: 9 }), campaignOf('card')],
      factsOf('home', newcomer()),
      attention,
      { showing: null, manners },
    )
    expect(chosen?.id).toBe('card')
    expect(trace[0]!.because).toEqual(['not shown: a search engine led this phone to the page'])
  })

  test('A visitor without consent has the budget of this page view', () => {
    const shown = tired({ shown: 2 })
    const facts = factsOf('home', null, { shown })
    expect(choose([campaignOf('hello')], facts, attention, nothingUp).chosen).toBe(null)
    expect(choose([campaignOf('hello')], factsOf('home', null), attention, nothingUp).chosen).not.toBe(null)
  })
})

describe('Over long and strange visits', () => {
  const campaign = (id: string) =>
    fc
      .record({
        priority: fc.integer({ min: 0, max: 2 }),
        perSession: fc.integer({ min: 1, max: 3 }),
        afterDismiss: fc.constantFrom('5m', '1h', 'never'),
        afterConvert: fc.constantFrom('5m', '1h', 'never'),
        on: fc.constantFrom<PageType[][]>(['home'], ['home', 'cart'], ['home', 'cart', 'checkout']),
        quiet: fc.boolean(),
      })
      .map(({ priority, on, quiet, ...limits }): Campaign => {
        const said: Partial<Campaign> = { priority, limits, audience: { type: 'page', is: on } }
        return quiet ? launcherOf(id, said) : campaignOf(id, said)
      })
  const campaigns = fc.tuple(campaign('a'), campaign('b'), campaign('c'), campaign('d'))
  const step = fc.record({
    after: fc.constantFrom(0, 1000, 30_000, MINUTE, 10 * MINUTE, 2 * 60 * MINUTE),
    page: fc.constantFrom<PageType[]>('home', 'cart', 'checkout'),
    newVisit: fc.boolean(),
    fires: fc.subarray(['a', 'b', 'c', 'd']),
    ends: fc.constantFrom('dismissed', 'converted', 'stays'),
  })
  const budget = fc.record({
    perSession: fc.integer({ min: 0, max: 3 }),
    gap: fc.constantFrom('0s', '60s', '5m'),
    quietAfterDismiss: fc.constantFrom('0s', '1h'),
    quietOn: fc.constant<PageType[]>(['checkout']),
  })

  type Step = typeof step extends fc.Arbitrary<infer S> ? S : never
  interface Shown {
    campaign: Campaign
    at: number
    visit: number
    page: PageType
    ended: string
    up: string | null
  }

  /** Plays the visits and gives all that was shown, with the rivals that were also eligible. */
  function play(all: Campaign[], steps: Step[], limits: typeof attention) {
    let memory = newcomer()
    let now = NOW
    let showing: string | null = null
    const log: Shown[] = []
    for (const { after, page, newVisit, fires, ends } of steps) {
      now += after + 1
      if (newVisit) {
        memory = { ...memory, visits: { ...memory.visits, session: now, last: now } }
        showing = null
      }
      const candidates = all.filter(({ id }) => fires.includes(id))
      const { chosen, trace } = choose(candidates, factsOf(page, memory, { now }), limits, { showing })
      expect(trace.map(t => t.campaign)).toEqual(candidates.map(c => c.id))
      expect(trace.every(t => t.because.length > 0 && t.because.every(r => /^(not )?shown: ./.test(r)))).toBe(
        true,
      )
      const able = candidates.filter((_, i) => trace[i]!.eligible)
      expect(chosen === null).toBe(able.length === 0)
      if (!chosen) continue
      expect(chosen.priority).toBe(Math.max(...able.map(c => c.priority)))
      const { session } = memory.visits
      log.push({ campaign: chosen, at: now, visit: session, page, ended: ends, up: showing })
      const past = memory.campaigns[chosen.id]
      const loud = interrupts(chosen.surface)
      const spent = memory.attention
      memory = {
        ...memory,
        campaigns: {
          ...memory.campaigns,
          [chosen.id]: {
            ...past,
            shown: (past?.shown ?? 0) + 1,
            lastShown: now,
            session,
            sessionShown: (past?.session === session ? past.sessionShown : 0) + 1,
            ...(ends === 'stays' ? {} : { [ends]: now }),
          },
        },
        attention: loud
          ? {
              session,
              shown: (spent.session === session ? spent.shown : 0) + 1,
              lastShown: now,
              lastDismissed: ends === 'dismissed' ? now : spent.lastDismissed,
            }
          : spent,
      }
      if (loud) showing = ends === 'stays' ? chosen.id : null
    }
    return log
  }

  const ms: Record<string, number> = {
    '0s': 0,
    '60s': MINUTE,
    '5m': 5 * MINUTE,
    '1h': 60 * MINUTE,
    never: Infinity,
  }

  test('A visitor is never interrupted more often, sooner or elsewhere than the shop allows', () => {
    fc.assert(
      fc.property(campaigns, fc.array(step, { maxLength: 40 }), budget, (all, steps, limits) => {
        const loud = play(all, steps, limits).filter(({ campaign }) => interrupts(campaign.surface))
        for (const [i, { at, visit, page, up }] of loud.entries()) {
          expect(up).toBe(null)
          expect(page).not.toBe('checkout')
          const before = loud.slice(0, i)
          expect(before.filter(s => s.visit === visit).length).toBeLessThan(limits.perSession)
          for (const earlier of before) {
            expect(at - earlier.at).toBeGreaterThanOrEqual(ms[limits.gap]!)
            if (earlier.ended === 'dismissed')
              expect(at - earlier.at).toBeGreaterThanOrEqual(ms[limits.quietAfterDismiss]!)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('A visitor sees no campaign again sooner or more often than its own limits allow', () => {
    fc.assert(
      fc.property(campaigns, fc.array(step, { maxLength: 40 }), budget, (all, steps, limits) => {
        const log = play(all, steps, limits)
        for (const [i, { campaign, at, visit }] of log.entries()) {
          const before = log.slice(0, i).filter(s => s.campaign === campaign)
          const { perSession, afterDismiss, afterConvert } = campaign.limits
          for (const { ended, at: then } of before) {
            if (ended === 'dismissed') expect(at - then).toBeGreaterThanOrEqual(ms[afterDismiss]!)
            if (ended === 'converted' && interrupts(campaign.surface))
              expect(at - then).toBeGreaterThanOrEqual(ms[afterConvert]!)
          }
          if (interrupts(campaign.surface))
            expect(before.filter(s => s.visit === visit).length).toBeLessThan(perSession)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('A campaign that can never be shown takes nothing from the others', () => {
    const ghost = campaignOf('ghost', { priority: 99, audience: { any: [] } })
    const haunted = step.map(s => ({ ...s, fires: [...s.fires, 'ghost'] }))
    fc.assert(
      fc.property(campaigns, fc.array(haunted, { maxLength: 30 }), budget, (all, steps, limits) => {
        const short = (log: Shown[]) => log.map(({ campaign, at }) => `${campaign.id} ${at}`)
        expect(short(play([ghost, ...all], steps, limits))).toEqual(short(play(all, steps, limits)))
      }),
    )
  })

  test('Campaigns of one priority take turns: none is shown two times more than another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 30 }), (many, rounds) => {
        const ids = 'abcde'.slice(0, many).split('')
        const limits = { perSession: 999, afterDismiss: 'never', afterConvert: '0s' }
        const all = ids.map(id => campaignOf(id, { limits }))
        const round = { after: 1000, page: 'home', newVisit: true, ends: 'converted' } as const
        const log = play(
          all,
          Array.from({ length: rounds }, () => ({ ...round, fires: ids })),
          attentionOf({ perSession: 999, gap: '0s' }),
        )
        const counts = ids.map(id => log.filter(s => s.campaign.id === id).length)
        expect(log.length).toBe(rounds)
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
