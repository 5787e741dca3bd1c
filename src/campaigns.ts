/** The campaigns of a page view: arms their triggers, and when some fire, lets the arbiter choose. */
import { choose } from './arbiter'
import type { Trace } from './campaign'
import type { Facts } from './conditions/contract'
import type { Campaign, Manifest } from './schema'
import { interrupts } from './surfaces/interrupts'
import { arm } from './triggers'
import type { Disarm, TriggerSetting } from './triggers/contract'

interface CampaignsSetting {
  campaigns: readonly Campaign[]
  attention: Manifest['attention']
  triggers: TriggerSetting
  /** The facts now; with `pageMatters` the page has been read, if that is what it takes to know its kind. */
  facts(pageMatters: boolean): Promise<Facts>
  showing(): string | null
  show(campaign: Campaign): Promise<void>
  /** Hears every decision and its reasons. */
  explain(trace: readonly Trace[]): void
}

/** Does it depend on the kind of page whether this campaign may appear? What interrupts has pages where it must not. */
const pageMatters = ({ audience, surface }: Campaign) =>
  interrupts(surface) || /"type":"page"/.test(JSON.stringify(audience) ?? '')

/** Arms all campaigns for this page; gives what disarms them. */
export function runCampaigns(setting: CampaignsSetting): Disarm {
  const { campaigns, triggers } = setting
  const fired = new Set<Campaign>()
  let deciding = false
  let here = true

  // triggers that fire in one breath are weighed against each other
  const fire = (campaign: Campaign) => {
    fired.add(campaign)
    if (deciding) return
    deciding = true
    triggers.window.setTimeout(decide, 0)
  }
  const decide = async () => {
    try {
      await weigh()
    } catch {
      fired.clear() // the judgement could not be fetched: silence
    }
    deciding = false
  }
  const weigh = async () => {
    while (here && fired.size > 0) {
      const candidates = campaigns.filter(c => fired.has(c))
      const facts = await setting.facts(candidates.some(pageMatters))
      const { chosen, trace } = choose(candidates, facts, setting.attention, { showing: setting.showing() })
      if (!here) break
      setting.explain(trace)
      // the chosen one may not stand in the way of others: they are asked again once it is up
      for (const candidate of chosen ? [chosen] : candidates) fired.delete(candidate)
      if (chosen) await setting.show(chosen).catch(() => {})
    }
  }

  const armed = campaigns.flatMap(campaign =>
    campaign.when.map(trigger => arm(trigger, () => fire(campaign), triggers)),
  )
  return () => {
    here = false
    for (const disarm of armed) disarm()
  }
}
