/** One visit, from the page on which it begins to the one on which it ends. */
import type { TenderoEvent } from '../../src/events'
import type { PageType } from '../../src/page'
import type { Dice } from '../catalog/random'
import type { DemoProduct } from '../product'
import { buy } from './buy'
import { appears, reacts } from './campaign'
import { ask, best, guideFor } from './guide'
import { cartOf, itemOf } from './item'
import { meet } from './meet'
import type { Person } from './person'
import { record, type Visiting } from './record'

const CARDS: Partial<Record<string, string>> = {
  fan: 'fans-card',
  heater: 'heaters-card',
  purifier: 'purifiers-card',
}

/** The events of a visit that begins at `at`, ms since 1970; what it changes of the person is changed. */
export function visit(
  person: Person,
  at: number,
  products: readonly DemoProduct[],
  chance: Dice,
): TenderoEvent[] {
  const visiting = record(chance, at)
  const { say, wait, events } = visiting
  const of = products.filter(({ category }) => category === person.need)
  const isBack = person.came++ > 0 || person.orders.length > 0
  const see = (page_type: PageType) => {
    const isFirst = !events[0]
    const { device, from } = person
    say({ name: 'page_view', page_type, device, ...(isFirst && from && { from }) })
  }

  const luck = chance.next()
  const landing: PageType = isBack || luck < 0.34 ? 'home' : luck < 0.72 ? 'listing' : 'product'
  see(landing)
  if (landing === 'product') look(visiting, best(of, chance, 1)[0]!)
  if (isBack) {
    if (person.isRemembered && person.orders.length > 1) person.segments.add('loyal')
    if (person.segments.size) say({ name: 'segment_update', segments: [...person.segments] })
    meet(visiting, person, chance)
  }
  if (chance.next() < (isBack ? 0.2 : person.device === 'phone' ? 0.47 : 0.38)) return events

  const guide = guideFor(person.need)
  const card = landing === 'home' && person.need === 'fan' ? 'home-card' : CARDS[person.need]
  if (landing === 'product' && chance.next() < 0.5) {
    wait(25)
    see('listing')
  } else if (landing === 'home' && card !== 'home-card') {
    wait(12)
    see('listing')
  }
  const isShown = !!card && guide && appears(visiting, person, card, 'inline', chance)
  let picked: DemoProduct | null = null
  if (guide && chance.next() < (isShown ? 0.42 : 0.04)) {
    if (isShown) reacts(visiting, person, card, 'inline', true)
    picked = ask(visiting, person, of, chance)
  }

  const inCart: DemoProduct[] = []
  const assisted = new Map<string, number>()
  const looks = picked ? 1 + Math.floor(chance.next() * 2) : Math.floor(chance.next() * 4)
  for (let n = 0; n < looks; n++) {
    const product = n === 0 && picked ? picked : best(of, chance, 1)[0]!
    const isPicked = product === picked
    wait(20)
    see('product')
    look(visiting, product)
    if (isPicked) assisted.set(product.id, visiting.at)
    wait(35)
    const wants = (isPicked ? 0.42 : 0.05) * (isBack ? 1.3 : 1) * (person.device === 'phone' ? 0.85 : 1.1)
    if (chance.next() > wants || inCart.includes(product)) continue
    inCart.push(product)
    say({
      name: 'add_to_cart',
      currency: 'EUR',
      value: product.price,
      items: [itemOf(product)],
      ...(isPicked && { guide: guide! }),
    })
    say({ name: 'cart_update', cart: cartOf(inCart) })
  }
  if (inCart[0] || person.left)
    buy({ visiting, person, products, see, chance, inCart, assisted, guide, asked: !!picked })
  return events
}

/** The page of a product. */
const look = ({ say }: Visiting, product: DemoProduct): void =>
  say({ name: 'view_item', currency: 'EUR', value: product.price, items: [itemOf(product)] })
