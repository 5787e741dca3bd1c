/** The decision: of the campaigns whose moment has come, which one appears now, if any. Fetched when the first trigger fires. */
import { choose } from './arbiter'
import type { Trace } from './campaign'
import type { Facts } from './conditions/contract'
import type { Publish } from './events'
import type { Manners } from './manners'
import type { Campaign, Manifest } from './schema'
import { disturbs, slotOf } from './surfaces/interrupts'

export interface Judgement {
  publish: Publish
  /** Id of the interruption that is up. */
  showing(): string | null
  show(campaign: Campaign, variant?: string): Promise<void>
  /** Hears every decision and its reasons. */
  explain(trace: readonly Trace[]): void
  attention: Manifest['attention']
  /** The facts now, with all that these campaigns ask about; `isSure`: with what other tabs have shown, too. */
  facts(candidates: readonly Campaign[], isSure: boolean): Promise<Facts>
  /** Reasons beside the budget for which a campaign may not appear now. */
  manners(facts: Facts): Promise<Manners>
}

/** The chosen one, and how it comes up. */
export interface Decision {
  chosen: Campaign
  put(): Promise<void>
}

/** null: none may appear. `here`: is the visitor still on the page for which it is asked? */
export async function decide(
  candidates: readonly Campaign[],
  setting: Judgement,
  here: () => boolean,
): Promise<Decision | null> {
  const weigh = async (isSure: boolean) => {
    const facts = await setting.facts(candidates, isSure)
    const manners =
      (candidates.some(disturbs) || facts.page.type === 'checkout') && (await setting.manners(facts))
    const { attention, showing } = setting
    return {
      facts,
      ...choose(candidates, facts, attention, { showing: showing(), ...(manners && { manners }) }),
    }
  }
  let { chosen, trace, facts } = await weigh(false)
  // only then is it worth while to fetch what other tabs have shown, which can but speak against it
  if (chosen && disturbs(chosen)) ({ chosen, trace, facts } = await weigh(true))
  if (!here()) return null
  setting.explain(trace)
  if (!chosen) return null
  const put = async () => {
    if (!chosen.holdout && !chosen.variants) return setting.show(chosen)
    const { put } = await import('./experiment')
    if (here()) await put(chosen, facts.memory, setting, slotOf(chosen.surface))
  }
  return { chosen, put }
}
