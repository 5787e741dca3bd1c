/** A made-up event log: visits of a shop with a guide, campaigns with a holdout, a survey; many at a time, as a receiver gets them. */
import { type Dice, dice } from './pointer/dice'

/** Visits that are going on at the same time. */
const AT_ONCE = 200
const MINUTE = 60_000
const WISHES = ['price', 'noise', 'size', 'power']
const SEGMENTS = [
  'new',
  'active',
  'losing-interest',
  'lost',
  'gift-giver',
  'price-aware',
  'promoter',
  'critic',
]
const COMMENTS = [
  'Muy fácil de elegir.',
  'Too slow to deliver',
  'Great — thank you! 🙂',
  'No encontré mi talla',
]

type Made = { name: string } & Record<string, unknown>

/** Lines of JSON, one event each, so many; the same for the same seed. Times go from `from` over so many days. */
export function* makeReportLog(
  seed: number,
  events: number,
  { from, days }: { from: number; days: number },
): Generator<string> {
  const chance = dice(seed)
  const hex = () =>
    Math.floor(chance.next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')
  const id = () => {
    const [a, b, c, d] = [hex(), hex(), hex(), hex()]
    return `${a}-${b.slice(4)}-4${b.slice(1, 4)}-8${c.slice(5)}-${c.slice(0, 4)}${d}`
  }
  // about what a visit has, so that the visits fill the days
  const step = (days * 86_400_000) / Math.max(1, events / 8)
  let began = from
  let made = 0
  const begin = () => {
    began += chance.next() * 2 * step
    return { at: began, session: '', steps: makeVisit(chance) }
  }
  const going = Array.from({ length: AT_ONCE }, begin)
  while (made < events) {
    const place = Math.floor(chance.next() * AT_ONCE)
    const visit = going[place]!
    const { value, done } = visit.steps.next()
    if (done) {
      going[place] = begin()
      continue
    }
    const { name, ...parameters } = value
    const event = { id: id(), name, at: Math.round(visit.at), ...parameters }
    visit.session ||= event.id
    yield JSON.stringify({ ...event, session: visit.session })
    visit.at += name === 'page_view' || chance.next() < 0.5 ? chance.next() * MINUTE : 200
    made++
  }
}

/** One visit, event by event. */
function* makeVisit(chance: Dice): Generator<Made, void> {
  const is = (share: number) => chance.next() < share
  const device = chance.weighed({ phone: 6, tablet: 1, desktop: 4 })
  const item = () => {
    const n = Math.floor(chance.next() * 400)
    return { item_id: `p${n}`, item_name: `Product number ${n}`, item_category: 'fans', price: 20 + (n % 90) }
  }
  const page = (page_type: string): Made => ({ name: 'page_view', page_type, device })
  const isHeld = is(0.1)
  yield page(chance.pick(['home', 'listing', 'product', 'product']))
  if (is(0.6)) yield { name: 'segment_update', segments: SEGMENTS.filter(() => is(0.2)) }
  if (is(0.35)) return
  if (is(0.4)) {
    const about = { promotion_id: 'welcome', creative_slot: 'prompt' }
    if (isHeld) yield { name: 'withhold_promotion', ...about, variant: 'holdout' }
    else {
      yield { name: 'view_promotion', ...about, variant: 'base' }
      yield { name: is(0.1) ? 'select_promotion' : 'dismiss_promotion', ...about, variant: 'base' }
    }
  }
  const bought: { item_id: string; price: number; assisted?: string }[] = []
  if (is(0.25)) {
    const guide = chance.pick(['fans', 'lamps'])
    yield { name: 'guide_start', guide }
    for (const question of ['room', 'budget', 'noise']) {
      if (is(0.15)) break
      yield { name: 'guide_answer', guide, question, answer: chance.pick(['a', 'b', 'c']) }
      const items = [item(), item(), item()]
      // products are shown from the first answer on
      const relaxed = WISHES.filter(() => is(0.1))
      yield { name: 'guide_result', guide, shown: 3, matches: 3, relaxed, source: 'catalog' }
      yield { name: 'view_item_list', item_list_id: `tendero:${guide}`, items }
      if (is(0.3)) {
        yield { name: 'select_item', item_list_id: `tendero:${guide}`, items: items.slice(0, 1) }
        if (is(0.3)) bought.push({ ...items[0]!, assisted: `guide:${guide}` })
      }
    }
  }
  for (let pages = 0; pages < 12 && is(0.75); pages++) {
    yield page(chance.pick(['listing', 'product', 'product', 'search']))
    yield { name: 'view_item', currency: 'EUR', items: [item()] }
    if (is(0.1)) bought.push(item())
  }
  if (!bought[0]) return
  const items = bought.map(one => ({ ...one, quantity: 1 }))
  yield { name: 'add_to_cart', currency: 'EUR', items }
  yield { name: 'cart_update', cart: { items: [], count: items.length, total: 50, currency: 'EUR' } }
  if (is(0.6)) return
  yield page('checkout')
  yield { name: 'begin_checkout' }
  if (is(0.4)) return
  yield page('order')
  const nth = is(0.7) ? 1 : 2
  const value = items.reduce((sum, one) => sum + one.price, 0)
  yield {
    ...{
      name: 'purchase',
      transaction_id: `o${Math.floor(chance.next() * 1e12)}`,
      currency: 'EUR',
      value,
      items,
    },
    nth_order: nth,
    ...(nth > 1 && { days_since_order: Math.floor(chance.next() * 60), days_since_first_order: 60 }),
  }
  const survey = { survey: 'after-purchase', subject: 'order:1' }
  yield { name: 'view_promotion', promotion_id: 'after-purchase', creative_slot: 'survey' }
  if (is(0.5)) return
  const answer = chance.weighed({ 1: 1, 2: 1, 3: 2, 4: 4, 5: 6 })
  yield {
    name: 'survey_answer',
    ...survey,
    question: 'csat',
    answer: Number(answer),
    preset: 'csat',
    scale: '1-5',
  }
  if (is(0.3)) yield { name: 'survey_comment', ...survey, question: 'why', comment: chance.pick(COMMENTS) }
  yield { name: 'survey_complete', ...survey }
}
