/** What happens to campaigns, as it goes into the tally. */
import { did, type Fold, type Happened, word } from './fold'
import { surveyShown } from './fold-survey'
import { DID } from './visits'

const MOST_SLOTS = 20

/** The row of the visit and the arm of this event; -1 where there are too many, null where it names none. */
function rowOf({ event, visit, tally: { things, pairs } }: Happened): number | null {
  const campaign = word(event.promotion_id)
  if (!campaign) return null
  const variant = word(event.variant) ?? ''
  const number = things.number('arm', `${campaign}\n${variant}`, () => ({
    kind: 'arm',
    campaign,
    variant,
    slots: new Map(),
  }))
  if (number < 0) return -1
  const arm = things.all[number]
  const slot = word(event.creative_slot)
  if (slot && arm?.kind === 'arm' && (arm.slots.size < MOST_SLOTS || arm.slots.has(slot)))
    arm.slots.set(slot, (arm.slots.get(slot) ?? 0) + 1)
  return pairs.row(visit, number)
}

/** It appeared, or would have: how often in `a`, since when in `time`. */
export const viewPromotion: Fold = happened => {
  const { event, at, tally } = happened
  const asks = isSurvey(event) || tally.asking.has(event.promotion_id as string)
  if (asks && event.name === 'view_promotion') surveyShown(happened)
  const row = rowOf(happened)
  if (row !== null && row >= 0) {
    const { pairs } = tally
    pairs.a[row]!++
    if (!pairs.time[row] || at < pairs.time[row]!) pairs.time[row] = at
  }
  return row !== null
}

/** Taken and closed: in the lower and the upper half of `b`. */
const counted =
  (step: number): Fold =>
  happened => {
    const row = rowOf(happened)
    if (row !== null && row >= 0) happened.tally.pairs.b[row]! += step
    return row !== null
  }
export const dismissPromotion: Fold = counted(1 << 16)
const taken = counted(1)
export const selectPromotion: Fold = happened => {
  did(happened, DID.something)
  return taken(happened)
}

export const copyOffer: Fold = happened => {
  did(happened, DID.something)
  return word(happened.event.promotion_id) !== null
}

/** Is it the appearance of a survey? Its place says so. */
const isSurvey = ({ creative_slot: slot }: Happened['event']): boolean =>
  slot === 'survey' || slot === 'survey-inline'
