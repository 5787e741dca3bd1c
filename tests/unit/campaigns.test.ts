// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { Trace } from '../../src/campaign'
import { runCampaigns } from '../../src/campaigns'
import type { Facts } from '../../src/conditions/contract'
import { decide, type Judgement } from '../../src/decide'
import { createPublisher } from '../../src/publish'
import type { Campaign } from '../../src/schema'
import { campaignOf, factsOf, newcomer } from '../support/visitor'

const custom = (name: string): Campaign['when'] => [{ type: 'event', name }]
const launcher: Campaign['surface'] = { type: 'launcher', guide: 'find', corner: 'end' }

function page(
  campaigns: Campaign[],
  show: (campaign: Campaign) => Promise<void> = async () => {},
  on: Facts = factsOf('home', newcomer()),
) {
  const { publish, onEvent } = createPublisher(() => 0)
  const shown: string[] = []
  const traces: Trace[] = []
  const withheld: string[] = []
  const facts = vi.fn(async () => on)
  const manners = vi.fn(async () => () => [''])
  const judgement: Judgement = {
    attention: { perSession: 2, gap: '0s', quietAfterDismiss: '0s', quietOn: ['checkout'] },
    facts,
    manners,
    showing: () => null,
    async show(campaign, variant) {
      shown.push(variant ? `${campaign.id} ${variant}` : campaign.id)
      await show(campaign)
    },
    publish(event) {
      if (event.name === 'withhold_promotion') withheld.push(event.promotion_id)
    },
    explain: trace => traces.push(...trace),
  }
  const disarm = runCampaigns({
    campaigns,
    triggers: {
      document,
      window,
      onEvent,
      pages: () => 1,
      visit: () => null,
      look: async () => factsOf('home', null).page,
    },
    decide: (candidates, here) => decide(candidates, judgement, here),
  })
  const say = async (name: string) => {
    await vi.dynamicImportSettled()
    publish({ name: 'custom', custom_name: name })
  }
  return { say, shown, withheld, traces, facts, manners, disarm }
}

describe('the campaigns of a page', () => {
  it('ask nothing of the page before a trigger fires', async () => {
    const { facts } = page([campaignOf('a', { when: custom('go') })])
    await new Promise(resolve => setTimeout(resolve, 10))
    expect(facts).not.toHaveBeenCalled()
  })

  it('that fire in one breath are weighed: the launcher may come beside the higher of two interruptions', async () => {
    const { say, shown } = page([
      campaignOf('low', { when: custom('go'), priority: 1 }),
      campaignOf('high', { when: custom('go'), priority: 5 }),
      campaignOf('button', { when: custom('go'), surface: launcher }),
    ])
    await say('go')
    await vi.waitFor(() => expect(shown).toContain('button'))
    expect(shown[0]).toBe('high')
  })

  it('that fire while another is being fetched are not lost', async () => {
    let arrive = () => {}
    const { say, shown } = page(
      [
        campaignOf('first', { when: custom('one'), surface: launcher }),
        campaignOf('second', { when: custom('two'), surface: launcher }),
      ],
      ({ id }) => (id === 'first' ? new Promise(resolve => (arrive = resolve)) : Promise.resolve()),
    )
    await say('one')
    await vi.waitFor(() => expect(shown).toEqual(['first']))
    await say('two')
    arrive()
    await vi.waitFor(() => expect(shown).toEqual(['first', 'second']))
  })

  it('stay away when the visitor has gone on to another page meanwhile', async () => {
    const { say, shown, disarm } = page([campaignOf('late', { when: custom('go') })])
    await say('go')
    disarm()
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(shown).toEqual([])
  })

  it('go on after one that could not be shown', async () => {
    const { say, shown } = page(
      [
        campaignOf('broken', { when: custom('go'), priority: 1 }),
        campaignOf('fine', { when: custom('later') }),
      ],
      ({ id }) => (id === 'broken' ? Promise.reject(new Error('no chunk')) : Promise.resolve()),
    )
    await say('go')
    await vi.waitFor(() => expect(shown).toEqual(['broken']))
    await say('later')
    await vi.waitFor(() => expect(shown).toEqual(['broken', 'fine']))
  })

  it('that never fire starve nobody, however high their priority', async () => {
    const { say, shown } = page([
      campaignOf('leaving', { when: custom('never'), priority: 99 }),
      campaignOf('elsewhere', {
        when: custom('go'),
        priority: 50,
        audience: { type: 'page', is: ['cart'] },
      }),
      campaignOf('humble', { when: custom('go'), priority: -5 }),
    ])
    await say('go')
    await vi.waitFor(() => expect(shown).toEqual(['humble']))
  })

  it('withhold what the visitor is held out of, show the variant that is his, and count both', async () => {
    const variants = [{ id: 'b', weight: 1e9, surface: launcher }]
    const { say, shown, withheld } = page([
      campaignOf('held', { when: custom('go'), holdout: 1, surface: launcher }),
      campaignOf('open', { when: custom('go'), holdout: 1e-9, surface: launcher }),
      campaignOf('two-ways', { when: custom('go'), variants, surface: launcher }),
    ])
    await say('go')
    await vi.waitFor(() => expect(shown).toHaveLength(2))
    expect(withheld).toEqual(['held'])
    expect(shown).toEqual(['open base', 'two-ways b'])
  })

  it('are not held out of anything where nothing may be remembered', async () => {
    const { say, shown, withheld } = page(
      [campaignOf('held', { when: custom('go'), holdout: 1, surface: launcher })],
      undefined,
      factsOf('home', null),
    )
    await say('go')
    await vi.waitFor(() => expect(shown).toEqual(['held']))
    expect(withheld).toEqual([])
  })

  it('ask for manners when something interrupts, and at a checkout', async () => {
    const quiet = () => campaignOf('quiet', { when: custom('go'), surface: launcher })
    const home = page([quiet()])
    home.say('go')
    await vi.waitFor(() => expect(home.shown).toEqual(['quiet']))
    expect(home.manners).not.toHaveBeenCalled()
    const checkout = page([quiet()], undefined, factsOf('checkout', newcomer()))
    checkout.say('go')
    await vi.waitFor(() => expect(checkout.shown).toEqual(['quiet']))
    const loud = page([campaignOf('loud', { when: custom('go') })])
    loud.say('go')
    await vi.waitFor(() => expect(loud.shown).toEqual(['loud']))
    for (const { manners } of [checkout, loud]) expect(manners).toHaveBeenCalled()
  })

  it('say in words why one was not shown', async () => {
    const { say, traces } = page([
      campaignOf('cart', { when: custom('go'), audience: { type: 'page', is: ['cart'] } }),
    ])
    await say('go')
    await vi.waitFor(() => expect(traces).toHaveLength(1))
    expect(traces[0]).toEqual({
      campaign: 'cart',
      eligible: false,
      because: ['not shown: page is home, not cart'],
    })
  })
})
