/** When what cannot be had today is there: counted from today, so that the shop never promises a day that is past. */
import type { DemoProduct } from './product'

const DAY = 86_400_000
/** As the words of the shop say. */
const PRE_ORDER_DAYS = 14

/** Days until it is back, 4 to 24, of each product its own. */
function daysOf(id: string): number {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973
  return 4 + (sum % 21)
}

/** The products with an `availability_date` where they are sold out or not out yet. `now` in ms since 1970. */
export const withDates = (products: readonly DemoProduct[], now: number): DemoProduct[] =>
  products.map(product => {
    const { availability, id } = product
    const days = availability === 'OutOfStock' ? daysOf(id) : availability === 'PreOrder' ? PRE_ORDER_DAYS : 0
    return days
      ? { ...product, availability_date: new Date(now + days * DAY).toISOString().slice(0, 10) }
      : product
  })
