/** Numbers as a few options: each number itself where there are few, else bands with round ends. */
import { cuts } from './cuts'
import type { DraftOption } from './draft-option'
import { sayNumber } from './say-draft'

/** So many different numbers are options of their own; and so many years, which are short and which everybody can place. */
const FEW = 8
const FEW_YEARS = 14

/** Options of a number field, ascending; fewer than two: they tell nothing. `unit` is said after the number; `isWhole`: no number of the field has a fraction. */
export function bands(
  numbers: readonly number[],
  unit: string,
  isYear: boolean,
  isWhole = numbers.every(Number.isInteger),
): DraftOption[] {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b)
  const counts = new Map<number, number>()
  for (const number of sorted) counts.set(number, (counts.get(number) ?? 0) + 1)
  const tail = unit && ` ${unit}`
  const both = (en: (say: Say) => string, es: (say: Say) => string) =>
    [en(n => sayNumber(n, 'en', !isYear)), es(n => sayNumber(n, 'es', !isYear))] as const

  if (counts.size <= (isYear ? FEW_YEARS : FEW))
    return [...counts]
      .filter(([, count]) => count >= sorted.length * 0.02)
      .map(([number]) => ({
        name: String(number),
        label: both(
          say => `${say(number)}${tail}`,
          say => `${say(number)}${tail}`,
        ),
        wish: { is: number },
      }))

  const parts = sorted.length < 24 ? 3 : sorted.length < 60 ? 4 : sorted.length < 150 ? 5 : 6
  const ends = cuts(sorted, parts)
  const [least, most] = [sorted[0]!, sorted.at(-1)!]
  // "5–6" and "7–8" where numbers are counted; "40–80" and "80–120" where they are measured
  const isCounted = most - least <= 60 && isWhole
  const next = (cut: number) => (isCounted ? cut + 1 : cut)
  return [...ends, undefined].map((atMost, i): DraftOption => {
    const before = ends[i - 1]
    const atLeast = before === undefined ? undefined : next(before)
    if (atLeast === undefined)
      return {
        name: `up to ${atMost}`,
        label: both(
          say => (isYear ? `${say(atMost!)} or earlier` : `Up to ${say(atMost!)}${tail}`),
          say => `Hasta ${say(atMost!)}${tail}`,
        ),
        wish: { atMost: atMost! },
      }
    if (atMost === undefined)
      return {
        name: `over ${before}`,
        label: both(
          say => (isYear ? `${say(atLeast)} or later` : `Over ${say(before!)}${tail}`),
          say => (isYear ? `De ${say(atLeast)} en adelante` : `Más de ${say(before!)}${tail}`),
        ),
        wish: { atLeast },
      }
    const said = (say: Say) => (atLeast === atMost ? say(atMost) : `${say(atLeast)}–${say(atMost)}`)
    return {
      name: `${atLeast} to ${atMost}`,
      label: both(
        say => `${said(say)}${tail}`,
        say => `${said(say)}${tail}`,
      ),
      wish: { atLeast, atMost },
    }
  })
}

type Say = (number: number) => string
