/** Is there a visitor who gets to see this question? */
import { holdsForAnswers } from '../conditions/holds-for-answers'
import type { Answer } from '../questions/contract'
import { type AnyQuestion, answersOf, scaleOf } from './answers'
import { leaves } from './leaves'

/** Of a guide or a survey. */
type Asking = Extract<AnyQuestion, { askIf?: unknown }>

/** After so many ways of answering, a question counts as one that can be asked. */
const MAX_TRIES = 3000

/** Can the question's `askIf` hold? Tries the answers of the earlier questions that it hangs on, in bounded time. */
export function canBeAsked(question: Asking, earlier: readonly Asking[]): boolean {
  if (!question.askIf) return true
  const path = involved(question, earlier)
  let tries = 0
  const walk = (at: number, answers: Readonly<Record<string, Answer>>): boolean => {
    if (++tries > MAX_TRIES) return true
    const next = path[at]
    if (!next) return holdsForAnswers(question.askIf!, answers)
    if (next.askIf && !holdsForAnswers(next.askIf, answers)) return walk(at + 1, answers)
    return tellingAnswers(next, [...path, question]).some(answer =>
      walk(at + 1, { ...answers, [next.id]: answer }),
    )
  }
  return walk(0, {})
}

/** The earlier questions that it names, and those that they name, in order. */
function involved(question: Asking, earlier: readonly Asking[]): Asking[] {
  const named = new Set(asksAbout(question).map(([leaf]) => leaf.question))
  for (const one of earlier.toReversed())
    if (named.has(one.id)) for (const [leaf] of asksAbout(one)) named.add(leaf.question)
  return earlier.filter(one => named.has(one.id))
}

const asksAbout = (question: Asking) => (question.askIf ? leaves(question.askIf, []) : [])

/** One answer of each sort that the conditions tell apart; `null` stands for all that none of them names. */
function tellingAnswers(question: Asking, asking: readonly Asking[]): Answer[] {
  const named = new Set<string | number>()
  for (const other of asking)
    for (const [leaf] of asksAbout(other))
      if (leaf.question === question.id) {
        for (const value of leaf.in ?? []) named.add(value)
        // a bound, and what lies just beyond it
        for (const bound of [leaf.atLeast, leaf.atMost])
          if (bound !== undefined) for (const near of [bound - 1, bound, bound + 1]) named.add(near)
      }
  const known = answersOf(question)
  const [min, max] = scaleOf(question) ?? []
  const telling = [...named].filter(value =>
    min === undefined
      ? !known || known.includes(String(value))
      : Number(value) >= min && Number(value) <= max!,
  )
  const isSure = 'noPreference' in question && question.noPreference === false
  const rest: Answer[] = isSure && known?.length === telling.length ? [] : [null]
  if (question.type !== 'multi-choice') return [...telling, ...rest]
  let sets: string[][] = [[]]
  for (const value of telling.slice(0, 10)) sets = [...sets, ...sets.map(set => [...set, String(value)])]
  const { atMost = Infinity } = question
  return [...sets.filter(set => set.length && set.length <= atMost), ...rest]
}
