// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { choose } from '../../src/arbiter'
import { type CampaignsSetting, runCampaigns } from '../../src/campaigns'
import { judge } from '../../src/conditions'
import type { Facts } from '../../src/conditions/contract'
import { decide } from '../../src/decide'
import { assign } from '../../src/experiment'
import { inspector } from '../../src/inspector'
import { explainTree, ruleOf } from '../../src/inspector/explain-tree'
import { lookOver } from '../../src/inspector/look-over'
import { spellDuration } from '../../src/inspector/spell'
import { createPublisher } from '../../src/publish'
import type { Deciding } from '../../src/scene'
import type { Campaign } from '../../src/schema'
import type { Stage } from '../../src/stage'
import { disturbs, interrupts } from '../../src/surfaces/interrupts'
import { attentionOf, campaignOf, DAY, factsOf, launcherOf, MINUTE, NOW, newcomer } from '../support/visitor'

beforeEach(() => {
  sessionStorage.clear()
  Object.defineProperty(navigator, 'language', { value: 'en-GB', configurable: true })
})
afterEach(() => {
  for (const element of document.querySelectorAll('tendero-inspector, tendero-surface')) element.remove()
})

/** A shop's page with these campaigns, whose owner looks behind the scenes. */
function open(campaigns: Campaign[], facts: Facts = factsOf('home', newcomer())) {
  const { publish, onEvent } = createPublisher(() => NOW)
  const shown: string[] = []
  const rehearsed: string[] = []
  const rehearsal = {
    async show({ id }: Campaign, variant?: string) {
      rehearsed.push(`${id} ${variant}`)
      document.documentElement.append(document.createElement('tendero-surface'))
    },
    clear: () => document.querySelector('tendero-surface')?.remove(),
  } as Partial<Stage> as Stage
  let pages = 1
  const forget = vi.fn(async () => {})
  const told = {
    now: () => NOW,
    assisting: () => false,
    remembering: { begin: async () => ({ forget, export: async () => ({ memory: {} }) }) },
    manifest: { attention: attentionOf() },
    attention: attentionOf(),
    judge,
    choose,
    disturbs,
    interrupts,
    facts: async () => facts,
    manners: async () => () => [],
    showing: () => null,
    show: async ({ id }: Campaign) => void shown.push(id),
    publish: () => {},
    explain: () => {},
  } as unknown as Deciding
  const running: CampaignsSetting = {
    campaigns,
    triggers: {
      document,
      window,
      onEvent,
      pages: () => pages,
      visit: () => null,
      look: async () => facts.page,
    },
    decide: (candidates, here) => decide(candidates, told, here),
  }
  const inspect = inspector(window, onEvent)
  const host = () => document.querySelector('tendero-inspector')!
  const place = () => host().shadowRoot!.querySelector('aside') as HTMLElement
  return {
    publish,
    shown,
    rehearsed,
    forget,
    goOn: () => pages++,
    host,
    place,
    screen: () => within(place()),
    start() {
      inspect(told, running, async () => ({ rehearse: () => rehearsal }) as Stage)
      runCampaigns(running)
    },
    campaign: (id: string) =>
      waitFor(() => {
        const found = place().querySelector(`[data-campaign="${id}"]`)
        if (!found) throw new Error(`no ${id}`)
        return found as HTMLElement
      }),
  }
}

describe('a shop owner who inspects a page', () => {
  it('reads of each campaign in one sentence why it would not show', async () => {
    const page = open([
      campaignOf('on-cart', {
        when: [{ type: 'click', selector: '#x' }],
        audience: { type: 'page', is: ['cart'] },
      }),
      campaignOf('anywhere', { when: [{ type: 'event', name: 'go' }] }),
    ])
    page.start()
    expect((await page.campaign('on-cart')).querySelector('summary')?.textContent).toContain(
      'not shown: page is home, not cart',
    )
    expect((await page.campaign('anywhere')).textContent).toContain('would show when its trigger fires')
  })

  it('sees every rule of an audience with its verdict, not only the one that settles it', async () => {
    const page = open([
      campaignOf('picky', {
        audience: {
          all: [
            { type: 'page', is: ['cart'] },
            { not: { type: 'device', is: 'phone' } },
            {
              any: [
                { type: 'visits', atLeast: 3 },
                { type: 'page', is: ['home'] },
              ],
            },
          ],
        },
      }),
    ])
    page.start()
    const tree = (await page.campaign('picky')).querySelector('.tree')!
    const lines = [...tree.querySelectorAll('li')].map(li =>
      [...li.childNodes]
        .filter(node => node.nodeName !== 'UL')
        .map(node => node.textContent)
        .filter(Boolean)
        .join('|'),
    )
    expect(lines).toEqual([
      '✗fails: |all of these',
      '✗fails: |page: is cart| page is home, not cart',
      '✓passes: |not',
      '✗fails: |device: is phone| device is desktop, not phone',
      '✓passes: |any of these',
      '✗fails: |visits: atLeast 3| visits 1 < 3',
      '✓passes: |page: is home| page is home',
    ])
  })

  it('sees which triggers have fired, and what was decided then', async () => {
    const page = open([
      campaignOf('two-ways', {
        when: [
          { type: 'event', name: 'go' },
          { type: 'scroll-depth', share: 0.5 },
        ],
        audience: { type: 'page', is: ['cart'] },
      }),
    ])
    page.start()
    const triggers = async () =>
      [...(await page.campaign('two-ways')).querySelectorAll('li')].map(li => li.textContent ?? '')
    expect((await triggers())[0]).toBe('on the event go has not fired on this page')
    page.publish({ name: 'custom', custom_name: 'go' })
    await waitFor(async () => expect((await triggers())[0]).toMatch(/^on the event go fired at /))
    expect((await triggers())[1]).toBe('at 50 % of the way down has not fired on this page')
    await waitFor(() =>
      expect(page.place().querySelector('.log')?.textContent).toContain('not shown: page is home, not cart'),
    )
    expect(page.shown).toEqual([])
  })

  it('is told that one was chosen here', async () => {
    const page = open([launcherOf('corner', { when: [{ type: 'event', name: 'go' }] })])
    page.start()
    expect((await page.campaign('corner')).textContent).toContain('would show when its trigger fires')
    page.publish({ name: 'custom', custom_name: 'go' })
    await waitFor(async () =>
      expect((await page.campaign('corner')).textContent).toContain('was chosen on this page'),
    )
    expect(page.shown).toEqual(['corner'])
  })

  it('finds the next page of a single-page shop begun anew: nothing has fired there, nothing is on show', async () => {
    const page = open([launcherOf('corner', { when: [{ type: 'event', name: 'go' }] })])
    page.start()
    await vi.dynamicImportSettled()
    page.publish({ name: 'custom', custom_name: 'go' })
    fireEvent.click(within(await page.campaign('corner')).getByRole('button', { name: /^Show now/ }))
    await page.screen().findByText(/^corner is on show/)
    await waitFor(async () => expect((await page.campaign('corner')).textContent).toContain('fired at'))
    page.goOn()
    await waitFor(
      async () => expect((await page.campaign('corner')).textContent).toContain('has not fired on this page'),
      { timeout: 5000 },
    )
    expect((await page.campaign('corner')).textContent).toContain('would show when')
    expect(document.querySelector('tendero-surface')).toBeNull()
  })

  it('travels eight days, and is told all the while that it is not real', async () => {
    const memory = {
      ...newcomer(),
      campaigns: {
        closed: { shown: 1, lastShown: NOW, dismissed: NOW - DAY, session: NOW, sessionShown: 1 },
      },
    }
    const page = open(
      [campaignOf('closed', { when: [{ type: 'event', name: 'go' }] })],
      factsOf('home', memory),
    )
    page.start()
    const closed = await page.campaign('closed')
    expect(closed.textContent).toContain('not shown: afterDismiss is 7d, not over')
    expect(closed.textContent).toContain('(6 d left)')
    fireEvent.input(page.screen().getByLabelText('Days later'), { target: { value: '8' } })
    await waitFor(() => expect(closed.textContent).toContain('would show when its trigger fires'))
    expect(page.screen().getByText('Not real: 8 d later')).toBeTruthy()
    fireEvent.click(page.screen().getByText('Back to what is real'))
    await waitFor(() => expect(closed.textContent).toContain('not shown: afterDismiss'))
    expect(page.screen().queryByText(/^Not real/)).toBeNull()
  })

  it('may write in its fields: nothing is kept away for it, as it is for what a visitor writes', async () => {
    const page = open([campaignOf('polite', { when: [{ type: 'event', name: 'go' }] })])
    page.start()
    await page.campaign('polite')
    const field = document.createElement('textarea')
    document.body.append(field)
    field.focus()
    page.publish({ name: 'custom', custom_name: 'go' })
    await waitFor(() =>
      expect(page.place().querySelector('.log')?.textContent).toContain('filling in a field'),
    )
    expect(page.shown).toEqual([])
    page.screen().getByLabelText('Days later').focus()
    page.publish({ name: 'custom', custom_name: 'go' })
    await waitFor(() => expect(page.shown).toEqual(['polite']))
    field.remove()
  })

  it('supposes a page, a consent and a visitor, together', async () => {
    const page = open([
      launcherOf('known', {
        when: [{ type: 'event', name: 'go' }],
        audience: {
          all: [
            { type: 'page', is: ['cart'] },
            { type: 'visits', atLeast: 2 },
          ],
        },
      }),
    ])
    page.start()
    const known = await page.campaign('known')
    const pick = (label: string, value: string) =>
      fireEvent.change(page.screen().getByLabelText(label), { target: { value } })
    pick('Kind of page', 'cart')
    await waitFor(() => expect(known.textContent).toContain('not shown: visits 1 < 2'))
    pick('Visitor', 'returning')
    await waitFor(() => expect(known.textContent).toContain('would show'))
    pick('Consent', 'refused')
    await waitFor(() => expect(known.textContent).toContain('not shown: visits is unknown'))
    expect(page.screen().getByText('Not real: page cart, consent refused, returning visitor')).toBeTruthy()
  })

  it('has a campaign shown at once, as the variant he chose, and taken away again', async () => {
    const page = open([
      campaignOf('tried', {
        when: [{ type: 'event', name: 'go' }],
        audience: { type: 'page', is: ['cart'] },
        variants: [{ id: 'corner', weight: 1, surface: { type: 'launcher', guide: 'find', corner: 'end' } }],
      }),
    ])
    page.start()
    fireEvent.click(within(await page.campaign('tried')).getByRole('button', { name: /^Show "corner"/ }))
    await page.screen().findByText('tried is on show. Nothing of it is counted.')
    expect(page.rehearsed).toEqual(['tried corner'])
    expect(page.shown).toEqual([])
    fireEvent.click(page.screen().getByText('Take it away'))
    expect(document.querySelector('tendero-surface')).toBeNull()
  })

  it('reads what is wrong with a manifest that cannot be used, with its place', () => {
    const page = open([])
    page.publish({
      name: 'problem',
      code: 'manifest',
      message: 'no such guide',
      path: 'campaigns.0.surface.guide',
    })
    page.publish({ name: 'problem', code: 'manifest', message: 'another', path: 'theme' })
    fireEvent.click(page.screen().getByText('Make small (Esc)'))
    fireEvent.click(page.screen().getByRole('button', { name: 'Open the Tendero inspector' }))
    expect(page.place().textContent).toContain('campaigns.0.surface.guide')
    expect(page.place().textContent).toContain('no such guide')
    expect(page.place().textContent).toContain('The manifest is not there yet')
  })

  it('finds it small again on the next page if he made it small, and gone when he has left it', async () => {
    const first = open([])
    fireEvent.keyDown(first.screen().getByText('Make small (Esc)'), { key: 'Escape' })
    expect(sessionStorage.getItem('tendero-inspect')).toBe('folded')
    first.host().remove()
    const second = open([])
    expect(second.screen().queryByText('Tendero inspector')).toBeNull()
    fireEvent.click(second.screen().getByRole('button', { name: 'Open the Tendero inspector' }))
    fireEvent.click(second.screen().getByText('Leave'))
    expect(sessionStorage.getItem('tendero-inspect')).toBeNull()
    expect(second.host()).toBeNull()
  })

  it('is spoken to in Spanish by a browser that reads Spanish', async () => {
    Object.defineProperty(navigator, 'language', { value: 'es-MX', configurable: true })
    const page = open([campaignOf('on-cart', { audience: { type: 'page', is: ['cart'] } })])
    page.start()
    expect((await page.campaign('on-cart')).textContent).toContain('no se muestra: page is home, not cart')
  })

  it('has everything forgotten', async () => {
    const page = open([])
    page.start()
    fireEvent.click(await page.screen().findByText('Forget me'))
    await page.screen().findByText('Everything is forgotten.')
    expect(page.forget).toHaveBeenCalledOnce()
  })

  it('works where the browser’s storage is blocked', () => {
    const { onEvent } = createPublisher(() => NOW)
    const blocked = new Proxy(window, {
      get(target, name) {
        if (name === 'sessionStorage') throw new Error('blocked')
        const value: unknown = Reflect.get(target, name)
        return typeof value === 'function' && name !== 'Event' ? value.bind(target) : value
      },
    })
    inspector(blocked, onEvent)
    expect(document.querySelector('tendero-inspector')).not.toBeNull()
  })
})

describe('the account of a campaign', () => {
  const judgement = { judge, choose, assign, disturbs, interrupts }
  const moment = { showing: null, manners: () => [] }

  it('tells an owner whom it withholds it from', () => {
    const campaign = campaignOf('tested', { holdout: 0.5 })
    const arms = Array.from({ length: 40 }, (_, i) => {
      const facts = factsOf('home', { ...newcomer(), visitor: `visitor-${i}` })
      return lookOver(campaign, facts, attentionOf(), moment, judgement)
    })
    const withheld = arms.filter(({ arm }) => arm === 'holdout')
    expect(withheld.length).toBeGreaterThan(5)
    expect(withheld.every(({ shows, because }) => !shows && because.length === 0)).toBe(true)
    expect(arms.filter(({ arm }) => arm === 'base').every(({ shows }) => shows)).toBe(true)
  })

  it('says until when it rests, and of one that is never shown again, that it is for ever', () => {
    const record = {
      shown: 1,
      lastShown: NOW,
      dismissed: NOW - MINUTE,
      converted: NOW,
      session: NOW,
      sessionShown: 1,
    }
    const facts = factsOf('home', { ...newcomer(), campaigns: { once: record } })
    const campaign = campaignOf('once', {
      limits: { perSession: 1, afterDismiss: '1h', afterConvert: 'never' },
    })
    const { rests, appearances } = lookOver(campaign, facts, attentionOf(), moment, judgement)
    expect(rests.map(({ name, until }) => [name, until])).toEqual([
      ['afterDismiss', NOW + 59 * MINUTE],
      ['afterConvert', Infinity],
    ])
    expect(appearances).toEqual({ used: 1, of: 1 })
  })

  it('is not misled by campaigns and segments named after what every object has', () => {
    const facts = factsOf('home', newcomer())
    const campaign = campaignOf('constructor', { audience: { type: 'segment', is: 'constructor' } })
    const report = lookOver(campaign, facts, attentionOf(), moment, judgement)
    expect(report.appearances).toEqual({ used: 0, of: 1 })
    expect(report.audience).toMatchObject({ holds: undefined, parts: [] })
  })

  it('shows the rules behind a segment, once if it names itself', () => {
    const segments: Facts['segments'] = {
      fans: {
        any: [
          { type: 'page', is: ['home'] },
          { type: 'segment', is: 'fans' },
        ],
      },
    }
    const facts = factsOf('home', newcomer(), {
      segments,
      checks: { ...factsOf('home', null).checks, segment: () => null },
    })
    const reason = explainTree({ type: 'segment', is: 'fans' }, facts, judge)
    expect(reason.parts).toHaveLength(1)
    expect(reason.parts[0]!.parts.map(({ rule, parts }) => [rule, parts.length])).toEqual([
      ['page: is home', 0],
      ['segment: is fans', 0],
    ])
  })

  it('writes a rule as the manifest has it, and a duration in its two largest units', () => {
    expect(ruleOf({ type: 'page', is: ['cart', 'product'], path: ['/a/*'] })).toBe(
      'page: is cart | product, path /a/*',
    )
    expect([0, 48_000, 61_000, 26 * 3_600_000, 7 * DAY].map(spellDuration)).toEqual([
      '0 s',
      '48 s',
      '1 min 1 s',
      '1 d 2 h',
      '7 d',
    ])
  })
})
