/** From the basket to the order, or not: what comes up on the way, and what is asked afterwards. */
import type { PageType } from '../../src/page'
import type { Dice } from '../catalog/random'
import type { DemoProduct } from '../product'
import { appears, reacts } from './campaign'
import { cartOf, itemOf } from './item'
import { isKept } from './leave'
import { order } from './order'
import type { Person } from './person'
import type { Visiting } from './record'
import { rate, remark } from './survey'

export interface Buying {
  visiting: Visiting
  person: Person
  products: readonly DemoProduct[]
  see(page: PageType): void
  chance: Dice
  inCart: DemoProduct[]
  /** When each was reached through the widget, by id; ms since 1970. */
  assisted: ReadonlyMap<string, number>
  guide: string | undefined
  /** He has let himself be asked in this visit. */
  asked: boolean
}

/** He is at the basket. */
export function buy(buying: Buying): void {
  const { visiting, person, products, see, chance, inCart, guide, asked } = buying
  const { say, wait } = visiting
  if (person.left && !inCart[0]) {
    appears(visiting, person, 'basket-back', 'cart-recovery', chance)
    const takes = chance.next() < 0.42
    reacts(visiting, person, 'basket-back', 'cart-recovery', takes)
    const lines = person.left.items.flatMap(({ id }) => products.find(product => product.id === id) ?? [])
    person.left = null
    if (!takes || !lines[0]) return
    const refused = chance.next() < 0.08 ? [lines[0].id] : []
    inCart.push(...lines.slice(refused.length))
    say({ name: 'restore_cart', how: 'replace', restored: inCart.length, refused })
    if (!inCart[0]) return
    say({ name: 'cart_update', cart: cartOf(inCart), chosen: true })
  }
  wait(10)
  see('cart')
  if (asked && guide && chance.next() < 0.8) {
    appears(visiting, person, 'how-easy', 'survey-inline', chance)
    if (chance.next() < 0.17) {
      const ces = rate(
        visiting,
        person,
        { survey: 'how-easy', question: 'ces', preset: 'ces', scale: '1-7', subject: `guide:${guide}` },
        chance,
      )
      reacts(visiting, person, 'how-easy', 'survey-inline', true)
      if (ces <= 4)
        remark(
          visiting,
          person,
          { survey: 'how-easy', question: 'hard', about: 'hard', subject: `guide:${guide}` },
          chance,
        )
      say({ name: 'survey_complete', survey: 'how-easy', subject: `guide:${guide}` })
    }
  }
  wait(15)
  if (chance.next() < (person.isCareful ? 0.58 : 0.48)) {
    if (person.isRemembered) person.left = cartOf(inCart)
    if (!isKept(visiting, person, chance)) return
  }
  see('checkout')
  say({ name: 'begin_checkout', currency: 'EUR', value: cartOf(inCart).total!, items: inCart.map(itemOf) })
  wait(70)
  if (chance.next() < 0.2) {
    if (person.isRemembered) person.left = cartOf(inCart)
    return
  }
  order(buying)
}
