import { describe, expect, test } from 'vitest'
import { eligible } from '../../src/campaign'
import { deviceOf } from '../../src/device'
import type { RememberedCampaign } from '../../src/memory'
import { disturbs } from '../../src/surfaces/interrupts'
import { campaignOf, DAY, factsOf, launcherOf, MINUTE, NOW, newcomer } from '../support/visitor'

/** A visitor to whom the campaign "hello" has appeared before. */
const knows = (record: Partial<RememberedCampaign>) => ({
  ...newcomer(),
  campaigns: { hello: { shown: 1, lastShown: NOW - DAY, session: NOW - DAY, sessionShown: 1, ...record } },
})

const hello = campaignOf('hello')
const toldOf = (record: Partial<RememberedCampaign>, campaign = hello) =>
  eligible(campaign, factsOf('home', knows(record)))

describe('The audience', () => {
  test('A campaign without an audience is for everybody', () => {
    expect(eligible(hello, factsOf('home', newcomer()))).toEqual({
      campaign: 'hello',
      eligible: true,
      because: ['everybody'],
    })
  })

  test('A visitor of the audience may see it, another may not, and both times the shop reads why', () => {
    const campaign = campaignOf('hello', { audience: { type: 'page', is: ['home', 'listing'] } })
    expect(eligible(campaign, factsOf('home', newcomer()))).toEqual({
      campaign: 'hello',
      eligible: true,
      because: ['page is home'],
    })
    expect(eligible(campaign, factsOf('cart', newcomer()))).toEqual({
      campaign: 'hello',
      eligible: false,
      because: ['page is cart, not home or listing'],
    })
  })

  test('A visitor of whom it is unknown is not disturbed, whichever way the condition is turned', () => {
    const often = { type: 'visits', atLeast: 2 } as const
    for (const audience of [often, { not: often }])
      expect(eligible(campaignOf('hello', { audience }), factsOf('home', null))).toEqual({
        campaign: 'hello',
        eligible: false,
        because: ['visits is unknown'],
      })
  })
})

describe('What keeps it away', () => {
  const unless = [
    { type: 'event', name: 'begin_checkout' },
    { type: 'assistant', is: 'open' },
  ] as const
  const campaign = campaignOf('hello', { unless: [...unless] })

  test('A visitor who has begun to check out, or is in the assistant, does not see it, and the shop reads why', () => {
    const buying = { ...newcomer(), happened: { begin_checkout: NOW } }
    expect(eligible(campaign, factsOf('home', newcomer())).eligible).toBe(true)
    expect(eligible(campaign, factsOf('home', buying))).toEqual({
      campaign: 'hello',
      eligible: false,
      because: ['unless event begin_checkout happened'],
    })
    expect(eligible(campaign, factsOf('home', newcomer(), { assisting: true })).because).toEqual([
      'unless assistant is open',
    ])
  })

  test('A visitor of whom it is unknown may see it: what nobody knows keeps nothing away', () => {
    expect(eligible(campaign, factsOf('home', null)).eligible).toBe(true)
    const shown = { ...newcomer(), happened: { begin_checkout: NOW } }
    expect(eligible(campaign, factsOf('home', null, { shown })).eligible).toBe(false)
  })

  test('A launcher is kept away too', () => {
    const launcher = launcherOf('hello', { unless: [...unless] })
    expect(eligible(launcher, factsOf('home', newcomer(), { assisting: true })).eligible).toBe(false)
  })

  test('Its own manners keep it away, the silence of others only what interrupts', () => {
    const facts = factsOf('home', newcomer())
    expect(eligible(launcherOf('hello'), facts, ['silence'], ['']).eligible).toBe(true)
    expect(eligible(launcherOf('hello'), facts, [], ['a field has the focus']).because).toEqual([
      'a field has the focus',
    ])
    expect(eligible(hello, facts, ['silence'], ['a dialog is open']).because).toEqual([
      'silence',
      'a dialog is open',
    ])
  })
})

describe('The variants', () => {
  test('A campaign that interrupts in one of its variants is limited in all of them', () => {
    const card = { type: 'inline', guide: 'find', selector: 'main', position: 'start' } as const
    const variants = [{ id: 'b', weight: 1, surface: hello.surface }]
    const both = campaignOf('hello', { surface: card, variants })
    expect(disturbs(both)).toBe(true)
    expect(disturbs(campaignOf('hello', { surface: card }))).toBe(false)
    expect(toldOf({ session: NOW, sessionShown: 1 }, both).eligible).toBe(false)
  })
})

describe('The limits', () => {
  test('A visitor who closed it is left alone for as long as the shop says, to the millisecond', () => {
    const closed = (ago: number) => toldOf({ dismissed: NOW - ago })
    expect(closed(7 * DAY - 1)).toEqual({
      campaign: 'hello',
      eligible: false,
      because: ['afterDismiss is 7d, not over'],
    })
    expect(closed(7 * DAY).eligible).toBe(true)
  })

  test('A visitor who took it is left alone for as long as the shop says', () => {
    const taken = (ago: number) => toldOf({ converted: NOW - ago })
    expect(taken(30 * DAY - 1)).toEqual({
      campaign: 'hello',
      eligible: false,
      because: ['afterConvert is 30d, not over'],
    })
    expect(taken(30 * DAY).eligible).toBe(true)
  })

  test('A visitor who closed or took what says "never", does not see it again in ten years', () => {
    const once = campaignOf('hello', {
      limits: { perSession: 1, afterDismiss: 'never', afterConvert: 'never' },
    })
    expect(toldOf({ dismissed: NOW - 3650 * DAY }, once).eligible).toBe(false)
    expect(toldOf({ converted: NOW - 3650 * DAY }, once).eligible).toBe(false)
    expect(toldOf({}, once).eligible).toBe(true)
  })

  test('A visitor whose clock was set back is not disturbed', () => {
    expect(toldOf({ dismissed: NOW + DAY }).eligible).toBe(false)
  })

  test('A visitor sees it as often in one visit as the shop says, and again in the next', () => {
    const twice = campaignOf('hello', { limits: { ...hello.limits, perSession: 2 } })
    expect(toldOf({ session: NOW, sessionShown: 1 }, twice).eligible).toBe(true)
    expect(toldOf({ session: NOW, sessionShown: 2 }, twice)).toEqual({
      campaign: 'hello',
      eligible: false,
      because: ['2 of 2 appearances of this visit used'],
    })
    expect(toldOf({ session: NOW - DAY, sessionShown: 2 }, twice).eligible).toBe(true)
  })

  test('A shop that asks why not, reads every reason', () => {
    const campaign = campaignOf('hello', { audience: { type: 'device', is: 'phone' } })
    expect(
      toldOf({ dismissed: NOW - MINUTE, converted: NOW - MINUTE, session: NOW }, campaign).because,
    ).toEqual([
      'device is desktop, not phone',
      'afterDismiss is 7d, not over',
      'afterConvert is 30d, not over',
      '1 of 1 appearances of this visit used',
    ])
  })

  test('A visitor without consent is spared what was shown on this very page, and only that', () => {
    const before = factsOf('home', null)
    expect(eligible(hello, before).eligible).toBe(true)
    const after = factsOf('home', null, { shown: knows({ session: NOW, sessionShown: 1 }) })
    expect(eligible(hello, after).eligible).toBe(false)
  })

  test.each(['__proto__', 'constructor'])('A campaign called %s has no past by itself', id => {
    expect(eligible(campaignOf(id), factsOf('home', newcomer())).eligible).toBe(true)
  })
})

describe('What does not interrupt', () => {
  test('A launcher is there on every page of the visit, also after it was used', () => {
    const launcher = launcherOf('hello')
    expect(toldOf({ session: NOW, sessionShown: 9, converted: NOW - MINUTE }, launcher).eligible).toBe(true)
  })

  test('A launcher that was closed, or is for others, is not there', () => {
    expect(toldOf({ dismissed: NOW - MINUTE }, launcherOf('hello')).eligible).toBe(false)
    const phones = launcherOf('hello', { audience: { type: 'device', is: 'phone' } })
    expect(eligible(phones, factsOf('home', newcomer())).eligible).toBe(false)
  })
})

describe('The device', () => {
  const browser = (finger: boolean, width: number) => ({
    matchMedia: (query: string) =>
      ({
        matches: query.includes('coarse') ? finger : width <= Number.parseInt(query.match(/\d+/)![0], 10),
      }) as MediaQueryList,
  })
  test.each([
    [true, 390, 'phone'],
    [true, 640, 'phone'],
    [true, 641, 'tablet'],
    [false, 1280, 'desktop'],
    [false, 500, 'desktop'],
  ] as const)('A visitor with a finger (%s) and %i px holds a %s', (finger, width, device) => {
    expect(deviceOf(browser(finger, width))).toBe(device)
  })
})
