/** Pages, carts and orders, as they go into the tally. */
import {
  acted,
  amount,
  amountSaid,
  count,
  did,
  type Fold,
  flag,
  guideNumber,
  guideOf,
  type Happened,
  objects,
  word,
} from './fold'
import { GUIDE } from './fold-guide'
import { DID } from './visits'

const DEVICES = ['phone', 'tablet', 'desktop']
const MOST_SEGMENTS = 64

export const pageView: Fold = ({ event, at, visit, tally }) => {
  tally.views.add(visit, at, event.page_type)
  const device = DEVICES.indexOf(event.device as string)
  if (device < 0) tally.foot.withoutDevice++
  else if (device < tally.visits.device[visit]!) tally.visits.device[visit] = device
  return true
}

export const segmentUpdate: Fold = ({ event, visit, tally: { segments, visits, foot } }) => {
  if (!Array.isArray(event.segments)) return false
  for (const one of event.segments.slice(0, 200)) {
    const id = word(one)
    if (!id) continue
    let bit = segments.get(id)
    if (bit === undefined) {
      if (segments.size >= MOST_SEGMENTS) {
        foot.beyond++
        continue
      }
      segments.set(id, (bit = segments.size))
    }
    if (bit < 32) visits.segments[visit]! |= 1 << bit
    else visits.moreSegments[visit]! |= 1 << (bit - 32)
  }
  return true
}

export const viewItem: Fold = happened => {
  acted(happened)
  return true
}

export const addToCart: Fold = happened => {
  const { event, visit, tally } = happened
  acted(happened)
  did(happened, DID.something | DID.cart)
  const guides = new Set([word(event.guide), ...objects(event.items).map(guideOf)])
  for (const id of guides) {
    const guide = id ? guideNumber(tally, id, true) : -1
    if (guide >= 0) flag(tally, visit, guide, GUIDE.cart)
  }
  return true
}

/** What the cart held when it was first seen in the visit, and at most: it is told as it lies there, too. */
export const cartUpdate: Fold = ({ event, at, visit, tally: { things, pairs } }) => {
  const [cart] = objects([event.cart])
  if (!cart) return false
  const items = objects(cart.items)
  const pieces = amount(cart.count) ?? items.reduce((sum, item) => sum + (amount(item.quantity) ?? 1), 0)
  const row = pairs.row(
    visit,
    things.number('basket', '', () => ({ kind: 'basket' })),
  )
  const isFirst = !pairs.time[row] || at < pairs.time[row]!
  if (isFirst || (at === pairs.time[row] && pieces < pairs.a[row]!)) {
    pairs.time[row] = at
    pairs.a[row] = pieces
  }
  pairs.b[row] = Math.max(pairs.b[row]!, pieces)
  return true
}

export const beginCheckout: Fold = happened => {
  acted(happened)
  did(happened, DID.something | DID.checkout)
  return true
}

export const purchase: Fold = happened => {
  const { event, at, visit, tally } = happened
  const items = objects(event.items)
  acted(happened)
  did(happened, DID.something | DID.purchase)
  const guides = new Map<number, number>()
  let sum = 0
  let assisted = 0
  for (const item of items) {
    const worth = amount((amountSaid(tally, item.price) ?? 0) * (amountSaid(tally, item.quantity) ?? 1)) ?? 0
    sum += worth
    if (word(item.assisted)) assisted += worth
    const id = guideOf(item)
    const guide = id ? guideNumber(tally, id, true) : -1
    if (guide >= 0) guides.set(guide, (guides.get(guide) ?? 0) + worth)
  }
  tally.orders.add({
    visit,
    at,
    id: word(event.transaction_id) ?? '',
    value: amountSaid(tally, event.value) ?? sum,
    currency: /^[A-Z]{3}$/.test(String(event.currency)) ? String(event.currency) : '',
    isAssisted: items.some(item => word(item.assisted)),
    assistedValue: amountSaid(tally, event.assisted_value) ?? assisted,
    nth: amount(event.nth_order) || -1,
    daysSince: amount(event.days_since_order) ?? -1,
    daysSinceFirst: amount(event.days_since_first_order) ?? -1,
    guides: [...guides],
  })
  return true
}

const carts = ({ visit, tally: { pairs, things } }: Happened): number =>
  pairs.row(
    visit,
    things.number('carts', '', () => ({ kind: 'carts' })),
  )

export const saveCart: Fold = happened => {
  did(happened, DID.something)
  // found first: a new row can put longer columns in place of these
  const row = carts(happened)
  happened.tally.pairs.a[row]!++
  return true
}

/** Put back, and refused in part: in the lower and the upper half of one number. */
export const restoreCart: Fold = happened => {
  const { event, tally } = happened
  did(happened, DID.something)
  const row = carts(happened)
  if (amount(event.restored)) tally.pairs.b[row]! += 1
  if (Array.isArray(event.refused) && event.refused.length) tally.pairs.b[row]! += 1 << 16
  return true
}

export const signUp: Fold = happened => {
  const { event, visit, tally } = happened
  const topic = word(event.topic)
  if (!topic) return false
  did(happened, DID.something)
  const number = tally.things.number('topic', topic, () => ({ kind: 'topic', id: topic }))
  if (number >= 0) count(tally, visit, number)
  return true
}

export const problem: Fold = ({ event, tally: { problems, foot } }) => {
  const code = word(event.code)
  if (!code) return false
  if (problems.size < 500 || problems.has(code)) problems.set(code, (problems.get(code) ?? 0) + 1)
  else foot.beyond++
  return true
}
