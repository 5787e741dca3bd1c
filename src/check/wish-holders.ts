/** Where a guide keeps its wishes: on itself, in a question's options or sides, or on a range. */
import type { Guide, Wish } from '../guide/schema'
import type { Question } from '../questions/schema'
import { type Path, valueAt } from './path'

export interface WishHolder {
  /** Of the option, side, question or `among`. */
  path: Path
  wishes: [wish: Wish, path: Path][]
}

/** What all products of a guide must have; `raw` is the guide as written, at `guidePath`. */
export const amongHolder = ({ among }: Guide, raw: unknown, guidePath: Path): WishHolder =>
  holder(among, raw, guidePath, [], 'among')

/** The options, sides or range of the i-th question, with their wishes. */
export const wishHolders = (question: Question, raw: unknown, guidePath: Path, i: number): WishHolder[] =>
  held(question).map(([{ wish }, below]) => holder(wish, raw, guidePath, ['questions', i, ...below], 'wish'))

function held(question: Question): [holder: { wish?: Wish[] | undefined }, below: Path][] {
  if (question.type === 'range') return [[question, []]]
  if (question.type !== 'yes-no') return (question.options ?? []).map((option, o) => [option, ['options', o]])
  return [
    [question.yes, ['yes']],
    [question.no, ['no']],
  ]
}

function holder(
  wishes: readonly Wish[] = [],
  raw: unknown,
  guidePath: Path,
  at: Path,
  key: string,
): WishHolder {
  // one wish may be written without a list, and then has no position
  const listed = Array.isArray(valueAt(raw, [...at, key]))
  const path = [...guidePath, ...at]
  return { path, wishes: wishes.map((wish, w) => [wish, [...path, key, ...(listed ? [w] : [])]]) }
}
