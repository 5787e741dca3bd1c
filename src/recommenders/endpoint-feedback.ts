/** What visitors did with an endpoint's products, told to the addresses that the shop has written for it. */
import type { EventItem, TenderoEvent } from '../events'
import type { RecommenderSetting } from './contract'
import { fillAddress } from './fill-address'
import { fillBody } from './fill-body'
import { jsonPost } from './json-post'
import type { RecommenderOf } from './schema'
import { sendFeedback } from './send-feedback'

/** By which word of `feedback` each event goes. */
const WORDS: Partial<Record<string, keyof NonNullable<RecommenderOf<'endpoint'>['feedback']>>> = {
  view_item_list: 'view',
  select_item: 'click',
  view_item: 'open',
  add_to_cart: 'cart',
  purchase: 'purchase',
}

/** Sends one request, or none where the shop has no address for it. `from` gives what came with the reply of a product. */
export function tellEndpoint(
  event: TenderoEvent,
  visitor: string | null,
  { feedback, headers, credentials }: RecommenderOf<'endpoint'>,
  from: (id: string) => unknown,
  setting: RecommenderSetting,
): void {
  const word = Object.hasOwn(WORDS, event.name) && WORDS[event.name]
  const to = word && feedback?.[word]
  const { items = [], value, currency } = event as { items?: EventItem[]; value?: number; currency?: string }
  const [item] = items
  if (!to || !item) return
  const variables = {
    ...{ id: event.id, event: event.name, at: event.at, timestamp: new Date(event.at).toISOString() },
    ...{ product: item.item_id, products: items.map(({ item_id }) => item_id).slice(0, 50) },
    ...{
      quantity: item.quantity,
      price: item.price,
      position: item.index === undefined ? null : item.index + 1,
    },
    ...{ value, currency, visitor, attribution: from(item.item_id) },
  }
  const post = jsonPost(fillBody(to.body, variables), headers)
  void sendFeedback(
    fillAddress(to.url, variables),
    {
      ...(to.body ? post : { method: to.method, ...(headers && { headers }) }),
      ...(credentials && { credentials: 'include' }),
    },
    setting,
  )
}
