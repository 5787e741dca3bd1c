/** Which answers can a question get? */
import type { BlockOf } from '../blocks/schema'
import type { Question } from '../questions/schema'
import type { SurveyQuestion } from '../questions/survey-schema'
import type { Path } from './path'
import type { Report } from './problem'
import { choose, quote } from './words'

/** A question of a guide, of a message or of a survey. */
export type AnyQuestion = Question | BlockOf<'question'> | SurveyQuestion

/** The ids of its answers, or null where the catalogue or a number decides. */
export function answersOf(question: AnyQuestion): string[] | null {
  if (question.type === 'yes-no') return ['yes', 'no']
  return 'options' in question && question.options ? question.options.map(option => option.id) : null
}

const PRESETS = { csat: [1, 5], nps: [0, 10], ces: [1, 7] } as const

/** Its lowest and its highest number; null where the answer is none. */
export function scaleOf(question: AnyQuestion): readonly [min: number, max: number] | null {
  if (question.type === 'range') return [question.min ?? -Infinity, question.max ?? Infinity]
  if (question.type !== 'rating') return null
  const { scale, preset = 'csat' } = question
  return scale ? [scale.from, scale.to] : PRESETS[preset]
}

/** Says of a condition on the question what can never be answered. */
export function checkAnswer(
  question: AnyQuestion,
  asked: {
    in?: readonly (string | number)[] | undefined
    atLeast?: number | undefined
    atMost?: number | undefined
  },
  path: Path,
  report: Report,
): void {
  const { id, type } = question
  if (type === 'comment' || type === 'contact') {
    const what = `what he writes to ${quote(id)} is not remembered`
    report([...path, 'question'], what, 'name a question with options, or a rating')
    return
  }
  const known = answersOf(question)
  const scale = scaleOf(question)
  const [min, max] = scale ?? []
  const isOut = (value: number) => value < min! || value > max!
  const write = `write a number from ${min} to ${max}`
  asked.in?.forEach((value, i) => {
    const at = [...path, 'in', i]
    if (scale) {
      if (typeof value !== 'number') report(at, `the answer to ${quote(id)} is a number`, 'write a number')
      else if (isOut(value)) report(at, `${value} cannot be chosen`, write)
    } else if (known && !known.includes(String(value))) {
      report(at, `${quote(id)} has no answer ${quote(String(value))}`, choose(value, known))
    }
  })
  for (const key of ['atLeast', 'atMost'] as const) {
    const bound = asked[key]
    if (bound === undefined) continue
    if (!scale)
      report([...path, key], `the answer to ${quote(id)} is no number`, 'write "in" with its answers')
    else if (isOut(bound)) report([...path, key], `no answer to ${quote(id)} goes to ${bound}`, write)
  }
}
