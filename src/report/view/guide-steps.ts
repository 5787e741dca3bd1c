/** A guide as steps: how many visits got so far, and after which answer they went away. */
import type { GuideRow, Series } from '../contract'
import type { Words } from './words-en'

export interface Step {
  label: string
  /** Visits that took this step. */
  visits: number
  /** Of a question: visits that answered it or a later one, for it can be left out. */
  reached: number
  /** Went no further, and looked at no product, put none in the cart and bought none afterwards. */
  gone: number
  /** Products are shown beside the questions ('shown'); what follows ('after') is a visitor's choice, not a loss. */
  kind: 'start' | 'shown' | 'question' | 'after'
}

/** From the start to the purchase; `n` counts a series as filtered. */
export function guideSteps(guide: GuideRow, n: (series: Series) => number, words: Words): Step[] {
  const step = (kind: Step['kind'], label: string, series: Series, gone: Series = []): Step => ({
    ...{ kind, label, visits: n(series), reached: n(series), gone: n(gone) },
  })
  const questions = guide.questions.map(({ ask, answered, last }) => step('question', ask, answered, last))
  // only answers vouch for answers: products are shown from the first one on, and tell nothing of the others
  questions.reduceRight((later, one) => (one.reached = Math.max(one.reached, later)), 0)
  return [
    step('start', words.started, guide.started, guide.unanswered),
    step('shown', words.result, guide.result),
    ...questions,
    step('after', words.product, guide.product),
    step('after', words.cart, guide.cart),
    step('after', words.purchase, guide.purchase),
  ]
}

/** The step after which most went away; null where nobody did. `isLast`: nothing was left to be asked. */
export function worstStep(steps: readonly Step[]): { step: Step; isLast: boolean } | null {
  const worst = steps.reduce<Step | null>((most, one) => (one.gone > (most?.gone ?? 0) ? one : most), null)
  const isLast = steps.findLast(({ kind, visits }) => kind === 'question' && visits > 0) === worst
  return worst && { step: worst, isLast }
}
