/** One purchase and one cart of what several sources of the page say: one knows the number, another the lines. */
import type { Cart, Order } from '../../page'
import type { Finding } from './choose-type'

/** "#1001" and "1001" are one number. */
const plain = (id: string): string => id.replace(/^\W+/, '')

/** The purchase of the most trusted source, with what it leaves open from others that do not speak of another one. */
export function mergeOrder(findings: readonly Finding[]): { order: Order; of: Finding } | null {
  const [of] = findings.filter(({ reading }) => reading.order)
  const first = of?.reading.order
  if (!first) return null
  const order = { ...first }
  for (const { reading } of findings) {
    const other = reading.order
    if (!other || (order.id && other.id && plain(order.id) !== plain(other.id))) continue
    order.id ??= other.id
    // A total is nothing without its currency: both are of one source.
    if (order.total === null && (!order.currency || !other.currency || order.currency === other.currency)) {
      order.total = other.total
      order.currency = other.currency ?? order.currency
    }
    order.currency ??= other.total === order.total ? other.currency : null
    if (!order.items[0]) order.items = other.items
  }
  return { order, of }
}

/** The cart that the shop's system knows, with the lines of the data layer where they are as many pieces. */
export const mergeCart = (own: Cart | undefined, told: Cart | undefined): Cart | undefined =>
  own && told && !own.items[0] && own.count === told.count
    ? {
        ...own,
        items: told.items,
        ...(own.total === null &&
          (!own.currency || own.currency === told.currency) && {
            total: told.total,
            currency: told.currency,
          }),
      }
    : (own ?? told)
