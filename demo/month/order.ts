/** He pays, and is asked how it was. */
import type { EventItem } from '../../src/events'
import type { Buying } from './buy'
import { appears, reacts } from './campaign'
import { segmentsNow } from './guide'
import { itemOf } from './item'
import { weighed } from './person'
import { idOf } from './record'
import { rate, remark } from './survey'

const DAY = 86_400_000

/** The page that thanks for it is the last of his visit. */
export function order({ visiting, person, see, chance, inCart, assisted }: Buying): void {
  const { say, wait, at } = visiting
  const items = inCart.map((product): EventItem => {
    const since = assisted.get(product.id)
    return {
      ...itemOf(product),
      ...(since && { assisted: `guide:find-a-${product.category}`, assisted_at: since }),
    }
  })
  const worth = (list: EventItem[]) =>
    Math.round(list.reduce((sum, { price = 0 }) => sum + price, 0) * 100) / 100
  const reached = items.filter(item => 'assisted' in item)
  const transaction_id = `CB-${idOf(chance).slice(0, 8).toUpperCase()}`
  const before = person.orders
  person.orders = [...before, at]
  person.left = null
  see('order')
  say({
    name: 'purchase',
    transaction_id,
    currency: 'EUR',
    value: worth(items),
    ...(reached[0] && { assisted_value: worth(reached) }),
    items,
    ...(person.isRemembered && {
      nth_order: person.orders.length,
      ...(before[0] && {
        days_since_order: Math.floor((at - before.at(-1)!) / DAY),
        days_since_first_order: Math.floor((at - before[0]) / DAY),
      }),
    }),
  })
  if (person.isRemembered && before[0]) segmentsNow(visiting, person, 'loyal')
  appears(visiting, person, 'thanks', 'inline', chance)
  appears(visiting, person, 'how-was-it', 'survey-inline', chance)
  if (chance.next() > 0.44) return
  wait(6)
  const survey = 'how-was-it'
  const subject = `order:${transaction_id}`
  const csat = rate(
    visiting,
    person,
    { survey, question: 'csat', preset: 'csat', scale: '1-5', subject },
    chance,
  )
  reacts(visiting, person, survey, 'survey-inline', true)
  if (csat <= 2) {
    // who complains looks again what becomes of it
    person.visits++
    if (person.isRemembered) segmentsNow(visiting, person, 'critic')
  }
  wait(20)
  if (chance.next() < 0.2) return
  remark(
    visiting,
    person,
    { survey, subject, question: csat <= 3 ? 'wrong' : 'liked', about: csat <= 3 ? 'wrong' : 'liked' },
    chance,
  )
  if (csat >= 4) {
    const answer = person.forGift ? 'gift' : weighed(chance, { me: 58, home: 42 })
    say({ name: 'survey_answer', survey, question: 'for', answer, subject })
    if (answer === 'gift' && person.isRemembered) segmentsNow(visiting, person, 'gift-giver')
  }
  say({ name: 'survey_complete', survey, subject })
}
