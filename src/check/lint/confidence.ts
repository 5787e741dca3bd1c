import { fieldOf } from '../../guide/field-of'
import { asNumber } from '../../guide/miss'
import { valueAt } from '../path'
import type { Report } from '../problem'
import type { Ground } from './answerable'

/** Below this share of what was asked for, it cannot be reached even by luck in rounding. */
const SLACK = 0.99

/**
 * A confidence that no visitor's answers can reach: with every question answered and every answer right, too many
 * products are still alike. Said only where the author chose the number; 1 is his way to ask everything.
 */
export function adviseConfidence({ guide, path, raw, products, asked }: Ground, warn: Report): void {
  const { confidence, maxQuestions } = guide.stop
  const written = valueAt(raw, ['stop', 'confidence']) !== undefined
  if (!written || confidence === 1 || maxQuestions < guide.questions.length || !products.length) return
  const alike = new Map<string, number[]>()
  products.forEach((product, row) => {
    const marks = asked.flatMap(({ question, offers }) => [
      ...offers.map(offer => offer.met[row]),
      ...fieldsAskedFor(question).map(field => String(fieldOf(product, field) ?? '')),
    ])
    const key = marks.join('|')
    const its = alike.get(key) ?? []
    its.push(Math.max(asNumber(fieldOf(product, 'popularity')) || 0, 0))
    alike.set(key, its)
  })
  const best = Math.max(...Array.from(alike.values(), its => shareOfShown(its, guide.result.show)))
  if (best >= confidence * SLACK) return
  warn(
    [...path, 'stop', 'confidence'],
    `it can never be reached: so many products are alike in all answers that ${Math.floor(best * 100) / 100} is the most`,
    'write less, or ask what sets the products apart',
  )
}

/** What a slider or the catalogue's own words can ask for. */
const fieldsAskedFor = (question: Ground['asked'][number]['question']): string[] =>
  question.type === 'range'
    ? question.wish.map(wish => wish.field)
    : 'from' in question && question.from !== undefined
      ? [question.from]
      : []

/** Of products that are alike, the share of the likeliest `show`: by popularity where there is one. */
function shareOfShown(popularity: readonly number[], show: number): number {
  const total = popularity.reduce((sum, one) => sum + one, 0)
  if (!total) return Math.min(1, show / popularity.length)
  const top = popularity.toSorted((a, b) => b - a).slice(0, show)
  return top.reduce((sum, one) => sum + one, 0) / total
}
