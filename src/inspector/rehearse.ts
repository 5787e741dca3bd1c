/** "Show now": a campaign's surface at once, without budget, and without counting. */
import type { Campaign } from '../schema'
import type { Stage } from '../stage'
import type { Rehearsal } from './state'

/** Shows one campaign at a time; `end` takes it away. Never rejects. */
export function rehearse(document: Document, stage: () => Promise<Stage>) {
  let rehearsal: Stage | undefined
  const surfaces = () => document.querySelectorAll('tendero-surface').length
  return {
    async show(campaign: Campaign, variant: string): Promise<Rehearsal['outcome']> {
      try {
        rehearsal?.clear()
        rehearsal ??= (await stage()).rehearse()
        const { variants, surface } = campaign
        const arm = variants?.find(({ id }) => id === variant)
        const before = surfaces()
        await rehearsal.show({ ...campaign, surface: arm?.surface ?? surface }, variant)
        return surfaces() > before ? 'shown' : 'nothing'
      } catch {
        return 'failed'
      }
    },
    end: () => rehearsal?.clear(),
  }
}
