/** Whether a campaign brings buyers, in words, by its holdout. */
import { type Arm, type Estimate, isFew, liftOverHoldout } from '../../formulas'
import type { ArmRow, CampaignRow } from '../contract'
import type { View } from './view'

export interface Verdict {
  /** '' where there is one arm only. */
  variant: string
  arm: Arm
  kind: 'no-holdout' | 'early' | 'none' | 'more' | 'fewer'
  lift: Estimate | null
  text: string
  note: string
}

/** One for each arm that was shown. */
export function verdictsOf({ arms }: CampaignRow, { n, say }: Pick<View, 'n' | 'say'>): Verdict[] {
  const { words } = say
  const counted = ({ visits, bought }: ArmRow): Arm => ({ visits: n(visits), bought: n(bought) })
  const shown = arms.filter(({ variant }) => variant !== 'holdout')
  const apart = arms.find(({ variant }) => variant === 'holdout')
  return shown.map(row => {
    const arm = counted(row)
    const base = { variant: shown.length > 1 ? row.variant : '', arm, lift: null, note: '' }
    if (!apart) return { ...base, kind: 'no-holdout', text: words.noHoldout }
    const holdout = counted(apart)
    const lift = liftOverHoldout(arm, holdout).relative
    const least = Math.min(arm.visits, holdout.visits)
    if (!lift || isFew(least, 'visits'))
      return {
        ...base,
        lift,
        kind: 'early',
        text: words.tooEarly,
        note: words.tooEarlySays(least, say.count(least)),
      }
    const [low, high] = [lift.low, lift.high].map(say.percent) as [string, string]
    if (lift.low > 0) return { ...base, lift, kind: 'more', text: words.bringsMore(low, high) }
    if (lift.high < 0) {
      const [least, most] = [say.percent(-lift.high), say.percent(-lift.low)]
      return { ...base, lift, kind: 'fewer', text: words.bringsFewer(least, most) }
    }
    return {
      ...base,
      lift,
      kind: 'none',
      text: words.noDifference,
      note: words.between(say.percent(-lift.low), say.percent(lift.high)),
    }
  })
}
