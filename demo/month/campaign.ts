/** Campaigns as they appear in a visit, and the experiments that some of them are. */
import type { Dice } from '../catalog/random'
import type { Person } from './person'
import type { Visiting } from './record'

/** Shares of those who are shown nothing, and of a second way of saying it. */
const EXPERIMENTS: Readonly<Record<string, { holdout: number; variant?: string }>> = {
  'home-card': { holdout: 0.25 },
  'fans-card': { holdout: 0.25 },
  'leaving-basket': { holdout: 0.2 },
  'next-time': { holdout: 0.15, variant: 'short' },
}

/** Does it appear to him? Says so, or that it would have. Who is not remembered is in no experiment. */
export function appears({ say }: Visiting, person: Person, id: string, slot: string, chance: Dice): boolean {
  const variant = person.isRemembered ? armOf(person, id, chance) : undefined
  const about = { promotion_id: id, creative_slot: slot }
  if (variant === 'holdout') {
    say({ name: 'withhold_promotion', ...about, variant })
    return false
  }
  say({ name: 'view_promotion', ...about, ...(variant && { variant }) })
  return true
}

/** What he does with one that has appeared. */
export function reacts(
  { say, wait }: Visiting,
  person: Person,
  id: string,
  slot: string,
  takes: boolean,
): void {
  const variant = person.arms.get(id)
  wait(4)
  person.done.add(id)
  say({
    name: takes ? 'select_promotion' : 'dismiss_promotion',
    promotion_id: id,
    creative_slot: slot,
    ...(variant && { variant }),
  })
}

function armOf({ arms }: Person, id: string, chance: Dice): string | undefined {
  const experiment = Object.hasOwn(EXPERIMENTS, id) ? EXPERIMENTS[id] : undefined
  if (!experiment) return undefined
  const { holdout, variant } = experiment
  const arm =
    arms.get(id) ?? (chance.next() < holdout ? 'holdout' : variant && chance.next() < 0.5 ? variant : 'base')
  arms.set(id, arm)
  return arm
}
