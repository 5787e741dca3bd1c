// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { Trace } from '../../src/campaign'
import { runCampaigns } from '../../src/campaigns'
import { createPublisher } from '../../src/publish'
import type { Campaign } from '../../src/schema'
import { campaignOf, factsOf, newcomer } from '../support/visitor'

const custom = (name: string): Campaign['when'] => [{ type: 'event', name }]
const launcher: Campaign['surface'] = { type: 'launcher', guide: 'find', corner: 'end' }

function page(campaigns: Campaign[], show: (campaign: Campaign) => Promise<void> = async () => {}) {
  const { publish, onEvent } = createPublisher(() => 0)
  const shown: string[] = []
  const traces: Trace[] = []
  const facts = vi.fn(async () => factsOf('home', newcomer()))
  const disarm = runCampaigns({
    campaigns,
    attention: { perSession: 2, gap: '0s', quietAfterDismiss: '0s', quietOn: ['checkout'] },
    triggers: { document, window, onEvent },
    facts,
    showing: () => null,
    async show(campaign) {
      shown.push(campaign.id)
      await show(campaign)
    },
    explain: trace => traces.push(...trace),
  })
  const say = (name: string) => publish({ name: 'custom', custom_name: name })
  return { say, shown, traces, facts, disarm }
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
    say('go')
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
    say('one')
    await vi.waitFor(() => expect(shown).toEqual(['first']))
    say('two')
    arrive()
    await vi.waitFor(() => expect(shown).toEqual(['first', 'second']))
  })

  it('stay away when the visitor has gone on to another page meanwhile', async () => {
    const { say, shown, disarm } = page([campaignOf('late', { when: custom('go') })])
    say('go')
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
    say('go')
    await vi.waitFor(() => expect(shown).toEqual(['broken']))
    say('later')
    await vi.waitFor(() => expect(shown).toEqual(['broken', 'fine']))
  })

  it('say in words why one was not shown', async () => {
    const { say, traces } = page([
      campaignOf('cart', { when: custom('go'), audience: { type: 'page', is: ['cart'] } }),
    ])
    say('go')
    await vi.waitFor(() => expect(traces).toHaveLength(1))
    expect(traces[0]).toEqual({
      campaign: 'cart',
      eligible: false,
      because: ['not shown: page is home, not cart'],
    })
  })
})
