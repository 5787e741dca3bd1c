import type { Report } from '../problem'
import { count, type Ground } from './answerable'

/** A question whose answers cannot change what is shown: they wish for nothing, or for what every product has. */
export function adviseIdle({ asked, products, looksAt }: Ground, warn: Report): void {
  for (const { question, path, offers } of asked) {
    const isGiven = question.type === 'range' || ('from' in question && question.from !== undefined)
    // wishes that nothing meets have been named already
    if (isGiven || looksAt(question.id) !== undefined) continue
    if (offers.some(({ met }) => count(met) < products.length)) continue
    warn(
      path,
      offers.some(({ wishes }) => wishes.length)
        ? 'its answers change nothing: every product meets all that it wishes for'
        : 'its answers change nothing: no option has a wish, and nothing looks at the answer',
      'take the question out, or wish for something that products differ in',
    )
  }
}
