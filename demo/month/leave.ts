/** Somebody with a full basket is about to go: what comes up then, and whether it keeps him. */
import type { Dice } from '../catalog/random'
import { appears, reacts } from './campaign'
import { segmentsNow } from './guide'
import { type Person, weighed } from './person'
import { idOf, type Visiting } from './record'
import { remark } from './survey'

/** True if something has kept him. */
export function isKept(visiting: Visiting, person: Person, chance: Dice): boolean {
  const { say } = visiting
  // a mouse can be seen to leave, a finger cannot
  if (person.device !== 'desktop') return false
  if (person.isRemembered && person.came > 1 && !person.done.has('why-leave') && chance.next() < 0.6) {
    saysWhy(visiting, person, chance)
    return false
  }
  if (person.done.has('leaving-basket')) return false
  if (!appears(visiting, person, 'leaving-basket', 'prompt', chance)) {
    person.done.add('leaving-basket')
    return chance.next() < 0.06
  }
  const takes = chance.next() < 0.3
  reacts(visiting, person, 'leaving-basket', 'prompt', takes)
  if (!takes) return chance.next() < 0.07
  if (chance.next() < 0.25) {
    say({ name: 'save_cart', promotion_id: 'leaving-basket', handover: idOf(chance) })
    return false
  }
  const answer = weighed(chance, { delivery: 34, price: person.isCareful ? 50 : 20, unsure: 22, later: 24 })
  say({ name: 'guide_answer', guide: 'leaving-basket', question: 'missing', answer })
  return chance.next() < 0.45
}

/** One question to somebody who goes again: what keeps him from buying. */
function saysWhy(visiting: Visiting, person: Person, chance: Dice): void {
  const { say, wait } = visiting
  const survey = 'why-leave'
  appears(visiting, person, survey, 'survey', chance)
  wait(4)
  const takes = chance.next() < 0.45
  const answer = weighed(chance, {
    price: person.isCareful ? 70 : 20,
    delivery: 18,
    unsure: 24,
    looking: 26,
    other: 6,
  })
  if (takes) say({ name: 'survey_answer', survey, question: 'reason', answer })
  reacts(visiting, person, survey, 'survey', takes)
  if (!takes) return
  if (answer === 'other') remark(visiting, person, { survey, question: 'what', about: 'leaving' }, chance)
  say({ name: 'survey_complete', survey })
  if (answer === 'price') segmentsNow(visiting, person, 'price-aware')
}
