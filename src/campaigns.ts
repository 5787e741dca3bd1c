/** The campaigns of a page view: arms their triggers, and when some fire, has it decided which one appears. */
import type { Decision } from './decide'
import type { Campaign } from './schema'
import { arm } from './triggers'
import type { Disarm, TriggerSetting } from './triggers/contract'
import type { Trigger } from './triggers/schema'

export interface CampaignsSetting {
  campaigns: readonly Campaign[]
  triggers: TriggerSetting
  /** Of those whose trigger has fired, in the manifest's order: the one that appears, and how; null for none. */
  decide(candidates: readonly Campaign[], here: () => boolean): Promise<Decision | null>
  /** Hears every trigger that fires. */
  fired?(trigger: Trigger): void
}

/** Arms all campaigns for this page; gives what disarms them. */
export function runCampaigns(setting: CampaignsSetting): Disarm {
  const { campaigns, triggers, decide } = setting
  const fired = new Set<Campaign>()
  let deciding = false
  let here = true

  // triggers that fire in one breath are weighed against each other
  const fire = (campaign: Campaign, trigger: Trigger) => {
    fired.add(campaign)
    setting.fired?.(trigger)
    if (deciding) return
    deciding = true
    triggers.window.setTimeout(weigh, 0)
  }
  const weigh = async () => {
    try {
      while (here && fired.size > 0) {
        const candidates = campaigns.filter(c => fired.has(c))
        const decision = await decide(candidates, () => here)
        if (!here) break
        // the chosen one may not stand in the way of others: they are asked again once it is up
        for (const candidate of decision ? [decision.chosen] : candidates) fired.delete(candidate)
        await decision?.put().catch(() => {})
      }
    } catch {
      fired.clear() // the judgement could not be fetched: silence
    }
    deciding = false
  }

  const armed = campaigns.flatMap(campaign =>
    campaign.when.map(trigger => arm(trigger, () => fire(campaign, trigger), triggers)),
  )
  return () => {
    here = false
    for (const disarm of armed) disarm()
  }
}
