/** What has changed between a basket as it was left and the products as the shop sells them today. */
import { type Cart, type CartItem, isAvailable, type Product } from './page'

export interface CartChange {
  /** As it was left, with today's name, page and picture where they are known. */
  item: CartItem
  /** `unknown`: nobody can say today. `gone`: the shop does not have it any more. */
  change: 'same' | 'dearer' | 'cheaper' | 'sold-out' | 'gone' | 'unknown'
  /** Of one piece, in the basket's currency; null where it is not known. */
  was: number | null
  now: number | null
}

export interface CartChanges {
  lines: CartChange[]
  /** Of the whole basket as it was left; null where a price is not known. */
  was: number | null
  /** Of what can still be had, at today's prices, at the old ones where today's are not known. */
  now: number | null
  currency: string | null
}

/** `whole`: `today` would have every product that the shop has, so that one that is missing is gone. */
export function cartChanges(saved: Cart, today: readonly Product[], whole: boolean): CartChanges {
  const products = new Map(today.map(product => [product.id, product]))
  const currency = saved.currency ?? today.find(product => product.currency)?.currency ?? null
  const lines = saved.items.map((item): CartChange => {
    const { price: was } = item
    const product = products.get(item.id) ?? products.get(item.product!)
    const form = product?.variants?.find(({ id }) => id === item.id)
    if (!product) return { item, change: whole ? 'gone' : 'unknown', was, now: null }
    // of a product with several forms only that of this one counts
    const { price } = form ?? (product.choices ? { price: null } : product)
    const now = (product.currency ?? currency) === currency ? price : null
    const known = {
      item: {
        ...item,
        title: (item.product && item.title) || product.title || item.title,
        url: (item.product && item.url) || (product.url ?? item.url ?? null),
        image: product.image ?? item.image ?? null,
      },
      was,
      now,
    }
    if (!isAvailable(product) || (form && !isAvailable(form))) return { ...known, change: 'sold-out' }
    if (was === null || now === null) return { ...known, change: 'unknown' }
    const by = cents(now - was)
    return { ...known, change: by > 0 ? 'dearer' : by < 0 ? 'cheaper' : 'same' }
  })
  const there = lines.filter(canBeHad)
  return {
    lines,
    was: sum(lines.map(({ item, was }) => times(was, item.quantity))) ?? saved.total,
    now: there[0] ? sum(there.map(({ item, was, now }) => times(now ?? was, item.quantity))) : null,
    currency,
  }
}

/** May it be put back? What nobody can say is left to the shop. */
export const canBeHad = ({ change }: CartChange): boolean => change !== 'sold-out' && change !== 'gone'

/** Without the dust of binary fractions; some currencies have three digits. */
const cents = (amount: number): number => Math.round(amount * 1000) / 1000

const times = (price: number | null, quantity: number) => price !== null && price * quantity

const sum = (amounts: readonly (number | false)[]): number | null =>
  amounts.includes(false) ? null : cents(amounts.reduce((all: number, one) => all + Number(one), 0))
