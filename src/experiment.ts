/** Which arm of its experiments a visitor is in: always the same one, by a hash of him and the campaign. */

import type { Judgement } from './decide'
import { fnv1a } from './lib/hash'
import type { Memory } from './memory'
import type { Campaign } from './schema'

/** 0 up to 1, the same for the same words each time. FNV-1a twice, as GrowthBook does it, so that like words fall apart. */
const share = (words: string): number => (Number.parseInt(fnv1a(fnv1a(words)), 16) % 10_000) / 10_000

/** The surface that this visitor is shown, and the name of the arm if he counts; null: he is of the holdout. */
export function assign(
  { id, holdout = 0, variants = [], surface }: Campaign,
  memory: Memory | null,
): { surface: Campaign['surface']; variant?: string } | null {
  // without a memory he would be in another arm on each page: he sees what everybody sees, and is not counted
  if (!memory) return { surface }
  if (share(`${memory.visitor}:${id}:holdout`) < holdout) return null
  const arms = [{ id: 'base', weight: 1, surface }, ...variants]
  let left = share(`${memory.visitor}:${id}:variant`) * arms.reduce((sum, { weight }) => sum + weight, 0)
  const arm = arms.find(({ weight }) => (left -= weight) < 0) ?? arms[0]!
  return { surface: arm.surface, variant: arm.id }
}

/** Shows the visitor's arm of it, or says that it would have appeared now, in `slot`. */
export function put(
  campaign: Campaign,
  memory: Memory | null,
  { show, publish }: Pick<Judgement, 'show' | 'publish'>,
  slot: string,
): void | Promise<void> {
  const arm = assign(campaign, memory)
  if (arm) return show({ ...campaign, surface: arm.surface }, arm.variant)
  publish({
    name: 'withhold_promotion',
    promotion_id: campaign.id,
    creative_slot: slot,
    variant: 'holdout',
  })
}
