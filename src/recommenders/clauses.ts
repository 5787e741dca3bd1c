/** Wishes in the names of a search tool, ready to be written in its language. */
import type { Wish } from '../questions/wish-schema'

type Word = string | number | boolean

/** What one wish asks of one field: one of these words (or none of them), or a number within bounds. */
export interface Clause {
  /** The tool's own name of it: letters, digits, "_", "-" and dots, so that it means nothing else in any language. */
  field: string
  /** At least one: finite numbers, yes / no, texts of one line. */
  words?: readonly Word[]
  not?: boolean
  /** Finite. */
  atLeast?: number
  atMost?: number
}

/** The tool's names for the fields of wishes; the others have the same name there. */
export type FieldNames = Readonly<Record<string, string>>

const FIELD = /^[a-z_][\w-]*(\.[\w-]+)*(\[\])?$/i
const LONGEST = 200
/** What no text of one line has: control characters, halves of a character. */
const ODD = /[\p{Cc}\p{Cs}\u2028\u2029]/u

const isSayable = (word: Word) =>
  typeof word === 'string' ? word !== '' && word.length <= LONGEST && !ODD.test(word) : Number.isFinite(+word)

/** The wish as a clause, or null where it cannot be said without doubt: it is left to the ranking in the browser. */
export function clauseOf(wish: Wish, names: FieldNames = {}): Clause | null {
  const field = Object.hasOwn(names, wish.field) ? names[wish.field]! : wish.field
  if (!FIELD.test(field)) return null
  const { not, is = not, in: words = is === undefined ? undefined : [is] } = wish
  if (words)
    return words.length && words.every(isSayable)
      ? { field, words, ...(not !== undefined && { not: true }) }
      : null
  const clause: Clause = { field }
  for (const bound of ['atLeast', 'atMost'] as const) {
    const number = wish[bound]
    if (number === undefined) continue
    if (typeof number !== 'number' || !Number.isFinite(number)) return null
    clause[bound] = number
  }
  return clause.atLeast === undefined && clause.atMost === undefined ? null : clause
}

/** What `say` makes of each wish; `whole`: all of them could be said. */
export function sayEach<T>(
  wishes: readonly Wish[],
  names: FieldNames | undefined,
  say: (clause: Clause, wish: Wish) => T | null | undefined,
): { said: T[]; whole: boolean } {
  const said: T[] = []
  for (const wish of wishes) {
    const clause = clauseOf(wish, names)
    const one = clause && say(clause, wish)
    if (one != null) said.push(one)
  }
  return { said, whole: said.length === wishes.length }
}
