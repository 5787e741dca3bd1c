/** What happens in guides, as it goes into the tally. */
import { acted, count, did, type Fold, flag, guideNumber, type Happened, word } from './fold'
import { surveyAnswer } from './fold-survey'
import { MOST_QUESTIONS } from './things'
import { DID } from './visits'

/**
 * Steps of a visit in a guide, as flags in `a` of their pair; `b` has a bit for each question that was answered. Above the
 * flags stands the place of the question that was answered last, plus 1, and `time` says when; while there is none, when
 * the guide was started or showed products.
 */
export const GUIDE = { started: 1, result: 2, relaxed: 4, product: 8, cart: 16 } as const
const LAST = 8
const PLACE = 63

/** The place of the question that was answered last, among those of the guide; -1: none was. */
export const lastAnswered = (a: number): number => ((a >>> LAST) & PLACE) - 1

/** The row of the visit and the guide of this event; -1 where there are too many guides, null where it names none. */
function rowOf({ event, visit, tally }: Happened, isGuide = true): number | null {
  const id = word(event.guide)
  if (!id) return null
  const guide = guideNumber(tally, id, isGuide)
  return guide < 0 ? -1 : tally.pairs.row(visit, guide)
}

/** It is open since then, or still. */
function started({ at, tally: { pairs } }: Happened, row: number, flags: number): void {
  pairs.a[row]! |= GUIDE.started | flags
  if (lastAnswered(pairs.a[row]!) < 0 && at > pairs.time[row]!) pairs.time[row] = at
}

export const guideStart: Fold = happened => {
  const row = rowOf(happened)
  if (row !== null && row >= 0) started(happened, row, 0)
  return row !== null
}

export const guideAnswer: Fold = happened => {
  const { event, at, tally } = happened
  if (tally.asking.has(event.guide as string))
    return surveyAnswer({ ...happened, event: { ...event, survey: event.guide } })
  // a question of a message is told in the same way: it alone makes no guide
  const row = rowOf(happened, false)
  const question = word(event.question)
  if (row === null || !question) return false
  did(happened, DID.something)
  if (row < 0) return true
  tally.pairs.a[row]! |= GUIDE.started
  const guide = tally.things.all[tally.pairs.thing[row]!]
  if (guide?.kind !== 'guide') return true
  let bit = guide.questions.indexOf(question)
  if (bit < 0) {
    if (guide.questions.length >= MOST_QUESTIONS) {
      tally.foot.beyond++
      return true
    }
    bit = guide.questions.push(question) - 1
  }
  const { pairs } = tally
  pairs.b[row]! |= 1 << bit
  const before = lastAnswered(pairs.a[row]!)
  // of two in the same millisecond the greater name counts, so that the order of the lines tells nothing
  const isLater =
    before < 0 || at > pairs.time[row]! || (at === pairs.time[row] && question > guide.questions[before]!)
  if (isLater) {
    pairs.a[row] = (pairs.a[row]! & ~(PLACE << LAST)) | ((bit + 1) << LAST)
    pairs.time[row] = at
  }
  return true
}

export const guideResult: Fold = happened => {
  const { event, visit, tally } = happened
  const row = rowOf(happened)
  if (row === null) return false
  const relaxed = Array.isArray(event.relaxed) ? event.relaxed : []
  if (row >= 0) started(happened, row, GUIDE.result | (relaxed.length ? GUIDE.relaxed : 0))
  const guide = event.guide as string
  for (const wish of new Set(relaxed.slice(0, 50).map(word))) {
    if (!wish) continue
    const number = tally.things.number('relaxed', `${guide}\n${wish}`, () => ({
      kind: 'relaxed',
      guide,
      wish,
    }))
    if (number >= 0) count(tally, visit, number)
  }
  return true
}

export const guideRefine: Fold = happened => {
  if (!word(happened.event.guide)) return false
  did(happened, DID.something)
  return true
}

/** A product of a list of the widget's was opened: "tendero:GUIDE", or "tendero:GUIDE:of" beside a result. */
export const selectItem: Fold = happened => {
  const { event, visit, tally } = happened
  const list = word(event.item_list_id)
  if (!list) return false
  acted(happened)
  did(happened, DID.something)
  const id = list.startsWith('tendero:') ? list.split(':')[1] : ''
  const guide = id ? guideNumber(tally, id, false) : -1
  if (guide >= 0) flag(tally, visit, guide, GUIDE.product)
  return true
}
