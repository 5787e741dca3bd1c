import type { Report } from '../problem'
import { quote } from '../words'
import { type Asked, count, type Ground } from './answerable'

/** Options that no product meets together with any answer of another question which everybody is asked. */
export function adviseDoomed({ asked }: Ground, warn: Report): void {
  for (const { question, offers } of asked)
    for (const { path, possible } of offers) {
      if (!count(possible)) continue
      const other = asked.find(
        one =>
          one.question !== question &&
          isAskedOfAll(one) &&
          one.offers.every(offer => !meet(possible, offer.possible)),
      )
      if (other)
        warn(
          path,
          `no product meets this and any answer of ${quote(other.question.id)}`,
          'let one of the two be preferred: take "must" out, or ask only one of them (askIf)',
        )
    }
}

/** Of those that have an answer which some product meets: else its own options have been named already. */
const isAskedOfAll = ({ question, offers }: Asked): boolean =>
  !question.askIf && offers.some(offer => count(offer.possible)) && offers.every(offer => offer.wishes.length)

const meet = (a: Uint8Array, b: Uint8Array): boolean => a.some((mark, row) => mark && b[row])
