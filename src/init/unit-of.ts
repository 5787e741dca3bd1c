import { knownField } from './known-field'
import type { Profile } from './profile-field'

/** What a middle value beyond these means: a thing of 800 "kg" was weighed in grams. */
const OTHERS: readonly [unit: string, isOther: (middle: number) => boolean, other: string][] = [
  ['kg', middle => middle > 150, 'g'],
  ['cm', middle => middle > 350, 'mm'],
  ['cm', middle => middle < 3, 'm'],
  ['h', middle => middle > 1000, 'mAh'],
  ['h', middle => middle > 150, 'min'],
]

/** The unit of a number field: what its name says, else what such fields have; `guessed` where the name does not say. */
export function unitOf({ kind, plain, unit, values }: Profile): { unit: string; guessed: boolean } {
  if (kind !== 'numbers') return { unit: '', guessed: false }
  if (unit) return { unit, guessed: false }
  const usual = knownField(plain)?.unit
  if (!usual) return { unit: '', guessed: false }
  const numbers = values.filter(value => typeof value === 'number').sort((a, b) => a - b)
  const middle = numbers[numbers.length >> 1] ?? 0
  const other = OTHERS.find(([from, isOther]) => from === usual && isOther(middle))
  return { unit: other?.[2] ?? usual, guessed: true }
}
