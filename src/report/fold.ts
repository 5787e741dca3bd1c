/** How an event goes into the tally, and what all such steps share. */
import type { Tally } from './tally'

/** An event of the log, as it was read: nobody has looked at its shape. */
export type Raw = Readonly<Record<string, unknown>>

/** An event that counts, with its visit. */
export interface Happened {
  event: Raw
  at: number
  visit: number
  /** It came without a session: `visit` is a row of its own, and no visit. */
  isNobody: boolean
  tally: Tally
}

/** Adds one event. False: it has not what an event of its name must have. */
export type Fold = (happened: Happened) => boolean

/** A name or an id: a string of 1 to 200 characters, else null. */
export const word = (value: unknown): string | null =>
  typeof value === 'string' && value && value.length <= 200 ? value : null

/** Nothing that a shop sells or counts is more; sums of such are still exact enough. */
const MOST = 1e12

/** A number from 0 to a million million, else null. */
export const amount = (value: unknown): number | null =>
  typeof value === 'number' && value >= 0 && value <= MOST ? value : null

/** The same; what is said, and is none, is counted. */
export function amountSaid({ foot }: Tally, value: unknown): number | null {
  const found = amount(value)
  if (found === null && value != null) foot.badAmounts++
  return found
}

/** The objects of a list. */
export const objects = (value: unknown): readonly Raw[] =>
  Array.isArray(value) ? value.filter(one => typeof one === 'object' && one !== null) : []

/** The guide of an item that was reached through one, else null. */
export const guideOf = ({ assisted }: Raw): string | null =>
  typeof assisted === 'string' && assisted.startsWith('guide:') ? word(assisted.slice(6)) : null

/** Notes in the row of a visit that something was done. */
export const did = ({ tally: { visits }, visit, isNobody }: Happened, flags: number): void => {
  if (!isNobody) visits.flags[visit]! |= flags
}

/** Notes that a product was looked at, put in the cart or bought. */
export const acted = ({ tally: { visits }, visit, at }: Happened): void => {
  if (at > visits.acted[visit]!) visits.acted[visit] = at
}

/** The number of a guide, or -1; `isGuide`: only a guide does this. */
export function guideNumber({ things }: Tally, id: string, isGuide: boolean): number {
  const number = things.number('guide', id, () => ({ kind: 'guide', id, questions: [], isGuide: false }))
  const guide = things.all[number]
  if (isGuide && guide?.kind === 'guide') guide.isGuide = true
  return number
}

/** Counts once more in `a` of the pair. The row is found first: a new one can put longer columns in place of these. */
export function count({ pairs }: Tally, visit: number, thing: number): void {
  const row = pairs.row(visit, thing)
  pairs.a[row]!++
}

/** Sets flags in `a` of the pair. */
export function flag({ pairs }: Tally, visit: number, thing: number, flags: number): void {
  const row = pairs.row(visit, thing)
  pairs.a[row]! |= flags
}
