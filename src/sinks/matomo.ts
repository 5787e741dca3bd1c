/**
 * Matomo, by its queue: an event of the category "Tendero"; for the cart and the order its own ecommerce commands, which
 * are told only if the manifest names `cart_update` or `purchase`: most shops tell them themselves.
 * https://developer.matomo.org/api-reference/tracking-javascript
 */
import type { EventItem, TenderoEvent } from '../events'
import type { Sink, SinkSetting } from './contract'
import type { Said } from './said'
import type { SinkOf } from './schema'
import { toTool } from './to-tool'

export const matomo = (options: SinkOf<'matomo'>, setting: SinkSetting): Sink =>
  toTool({ doors: [['_paq', 'push', []]], say }, options, setting)

function say({ name, parameters }: Said, event: TenderoEvent): unknown[][] {
  if (event.name === 'cart_update' && event.cart.total !== null) {
    const { items, total } = event.cart
    const known = cart(items.map(({ id, title, price, quantity }) => [id, title ?? id, '', price, quantity]))
    if (known) return [...known, ['trackEcommerceCartUpdate', total]]
  }
  if (name === 'purchase' && event.name === 'purchase' && event.transaction_id && event.value !== undefined) {
    const known = cart(event.items.map(bought))
    if (known) return [...known, ['trackEcommerceOrder', event.transaction_id, event.value]]
  }
  const { value } = parameters
  return [['trackEvent', 'Tendero', name, about(parameters), ...(typeof value === 'number' ? [value] : [])]]
}

/** All lines, in place of what Matomo holds of earlier ones on this page; null where a price is not known: it would be free. */
const cart = (lines: readonly unknown[][]): unknown[][] | null =>
  lines.every(([, , , price]) => typeof price === 'number')
    ? [['clearEcommerceCart'], ...lines.map(line => ['addEcommerceItem', ...line])]
    : null

const bought = ({ item_id, item_name, item_category, price, quantity = 1 }: EventItem) => [
  item_id,
  item_name ?? item_id,
  item_category ?? '',
  price,
  quantity,
]

/** What the event is about, in one line: Matomo's events have no parameters but a name. */
function about({
  guide,
  question,
  answer,
  how,
  promotion_id,
  code,
  item_list_id,
  items,
}: Said['parameters']): string {
  const ids = Array.isArray(items) ? (items as EventItem[]).map(({ item_id }) => item_id) : []
  return [guide ?? promotion_id ?? item_list_id, question, answer, how, code, ids.slice(0, 20).join()]
    .filter(part => part !== undefined && part !== '')
    .join(' / ')
}
