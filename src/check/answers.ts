/** Which answers can a question get? */
import type { BlockOf } from '../blocks/schema'
import type { Question } from '../questions/schema'
import type { Path } from './path'
import type { Report } from './problem'
import { choose, quote } from './words'

/** The ids of its answers, or null where the catalogue or a number decides. */
export function answersOf(question: Question | BlockOf<'question'>): string[] | null {
  if (question.type === 'yes-no') return ['yes', 'no']
  return 'options' in question && question.options ? question.options.map(option => option.id) : null
}

/** Says of a condition's `in` what can never be answered. */
export function checkIn(
  question: Question | BlockOf<'question'>,
  values: readonly (string | number)[],
  path: Path,
  report: Report,
): void {
  const known = answersOf(question)
  values.forEach((value, i) => {
    const at = [...path, 'in', i]
    if (question.type === 'range') {
      const { min = -Infinity, max = Infinity } = question
      if (typeof value !== 'number')
        report(at, `the answer to ${quote(question.id)} is a number`, 'write a number')
      else if (value < min || value > max)
        report(at, `${value} cannot be chosen`, `write a number from ${min} to ${max}`)
    } else if (known && !known.includes(String(value))) {
      report(at, `${quote(question.id)} has no answer ${quote(String(value))}`, choose(value, known))
    }
  })
}
