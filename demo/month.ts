/**
 * A month of visits to Casa Brisa, as the endpoint sink would have sent them: made up, but as a real shop's would look,
 * with its busy evenings, its returning customers, its complaints and its broken lines. The same month each time.
 */
import { dice } from './catalog/random'
import { openPerson } from './month/person'
import { untidy } from './month/untidy'
import { visit } from './month/visit'
import { daysOf, momentOf } from './month/when'
import { type Language, readCatalogue } from './product'

export interface Month {
  language: Language
  /** The month ends with the day before this moment, ms since 1970. */
  now: number
  days?: number
  /** People who come for the first time in a while, on an ordinary day. */
  aDay?: number
  seed?: number
}

const DAY = 86_400_000
/** Days before the month whose people come back in it: a shop does not begin with strangers only. */
const BEFORE = 12

/** Its lines, in the order in which the receiver had them; about 30,000 of them, each with its end of line. */
export function* month({ language, now, days = 30, aDay = 86, seed = 7 }: Month): Generator<string> {
  const chance = dice(seed)
  const products = readCatalogue(language).filter(({ availability }) => availability !== 'OutOfStock')
  const received: { at: number; line: string }[] = []
  const end = now - (now % DAY)
  const begin = end - days * DAY
  for (const { midnight, busy } of daysOf(end, days + BEFORE))
    for (let n = Math.round(aDay * busy * chance.between(0.9, 1.1)); n > 0; n--) {
      const person = openPerson(chance, midnight, language)
      let at = momentOf(chance, midnight)
      while (person.came < person.visits && at < end) {
        const events = visit(person, at, products, chance)
        // a batch leaves two seconds after its first event; a phone without a net sends later
        const delay = chance.next() < 0.03 ? chance.between(3e5, 4e7) : 2000
        if (at >= begin)
          for (const event of events) received.push({ at: event.at + delay, line: JSON.stringify(event) })
        at = momentOf(chance, at - (at % DAY) + DAY * Math.ceil(chance.between(0, 8)))
      }
    }
  received.sort((a, b) => a.at - b.at)
  yield* untidy(
    received.map(({ line }) => line),
    chance,
    now,
  )
}
