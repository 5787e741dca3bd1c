/** The adviser of a guide: reads the answers, thinks each question through, guesses from the past. */
import type { Answers } from '../questions/contract'
import type { Adviser, Known } from './adviser'
import { belief } from './belief'
import { wishesOf } from './flow'
import { knownOf } from './known'
import { left } from './left'
import { massOf } from './mass-of'
import { lookedAt, mayAsk } from './may-ask'
import { type Past, prior } from './prior'
import { sample } from './sample'
import type { Guide } from './schema'
import type { Table } from './table'
import { largest, telling } from './telling'
import { thoughtOf } from './thought-of'

export interface AdviserSetting {
  past: Past
  /** What he answered before, in this guide or others, newest first. */
  answered?: readonly Answers[]
  /** Row by row the logarithm of what is believed before any answer, instead of popularity and past. */
  believed?: Float64Array
}

/** What each question would tell, by id, and how probable it is now that the right product is shown. */
interface Worth {
  own: ReadonlyMap<string, number>
  sure: number
}

/** So much must a question add to the probability that the right product is shown, for each tap that it costs. */
const TAP = 0.01
/**
 * What a nat of information is worth beside it: it pays only with the questions after this one. Of 0 to 1, .1 found the
 * product soonest on cars.
 */
const NAT = 0.1
/** In the same unit: with less, the answer changes nothing that anybody could see. */
const NOTHING = 0.001

/** The kinds of the guide's questions have been fetched: one of which nothing is known is not asked. */
export function createAdviser(table: Table, guide: Guide, setting: AdviserSetting): Adviser {
  const { past, answered = [], believed = prior(table, past) } = setting
  const { show } = guide.result
  let known: Known[] | undefined
  // asked several times for the same answers: what is next, whether there is more
  let last: { answers: string; worth: Worth } | undefined
  const worth = (answers: Answers): Worth => {
    const key = JSON.stringify(answers)
    if (last?.answers !== key) last = { answers: key, worth: weigh(answers) }
    return last.worth
  }
  const weigh = (answers: Answers): Worth => {
    const mass = massOf(belief(table, wishesOf(guide, answers), believed), table.available)
    const few = sample(mass)
    const own = new Map<string, number>()
    for (const question of guide.questions) {
      if (Object.hasOwn(answers, question.id)) continue
      const { fits } = thoughtOf(table, question)
      const { found, nats } = telling(
        few,
        fits.map(judge => judge(few.rows)),
        show,
      )
      own.set(question.id, found + NAT * nats)
    }
    // a question that only opens others is worth half of the best of them
    for (const { id, askIf } of [...guide.questions].reverse())
      for (const one of askIf ? lookedAt(askIf) : [])
        if (own.has(one)) own.set(one, Math.max(own.get(one)!, (own.get(id) ?? 0) / 2))
    return { own, sure: largest(mass, show) }
  }

  const best = (answers: Answers, beyond: boolean): string | null => {
    if (Object.keys(answers).length >= guide.stop.maxQuestions) return null
    const { own, sure } = worth(answers)
    if (sure >= guide.stop.confidence && !beyond) return null
    const questions = mayAsk(guide, answers)
    if (guide.order === 'authored') return questions[0]?.id ?? null
    let chosen: string | null = null
    let most = beyond ? -1 : 0
    for (const { id, cost } of questions) {
      const worth = own.get(id)!
      const gain = worth - cost * TAP
      if (gain > most && worth > NOTHING) {
        chosen = id
        most = gain
      }
    }
    return chosen
  }

  return {
    next: (answers, beyond = false) => best(answers, beyond),
    more: answers => best(answers, false) === null && best(answers, true) !== null,
    left: (question, answers) => left(table, guide, question, answers),
    // looked up when asked for, and only once
    get known() {
      known ??= knownOf(table, guide, past, answered)
      return known
    },
  }
}
