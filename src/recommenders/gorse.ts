/**
 * Gorse behind an address of the shop that lets only these paths through: its one key reads, writes and deletes.
 * https://gorse.io/docs/api/restful-api.html
 */
import type { EventItem } from '../events'
import { below } from './below'
import type { Recommender, RecommenderSetting } from './contract'
import { createSearch } from './create-search'
import { isObject } from './dig'
import { jsonPost } from './json-post'
import type { RecommenderOf } from './schema'
import { sendFeedback } from './send-feedback'

/** It cannot be told wishes: it is asked for so many, and the browser takes the right ones. */
const MANY = 50

/** What goes with a product; what comes next in this visit; what this visitor likes; what is new: whatever is known, in this order. */
export function createGorse(
  { url, feedback, ...options }: RecommenderOf<'gorse'>,
  setting: RecommenderSetting,
): Pick<Recommender, 'recommend' | 'take'> {
  const { recommend } = createSearch(
    {
      name: url,
      ask({ like, product, cart, viewed, visitor }, musts, preferred) {
        const seen = [
          ...cart.map(({ id }) => id),
          ...(like === 'cart' ? [] : [...(product ? [product] : []), ...viewed]),
        ]
        const at = (...path: string[]) => `${below(url, ...path)}?n=${MANY}`
        const Timestamp = new Date().toISOString()
        const told = { whole: !musts[0], ranked: !preferred[0] }
        if (like === 'product' && product)
          // the slash belongs to the path: without it there is a redirect, which a proxy may not follow
          return { url: at('item', product, 'neighbors', ''), ...told }
        if (seen[0] !== undefined)
          return {
            url: at('session', 'recommend'),
            init: jsonPost(
              [...new Set(seen)].map(ItemId => ({
                FeedbackType: feedback.click,
                UserId: '',
                ItemId,
                Timestamp,
              })),
            ),
            ...told,
          }
        return { url: visitor ? at('recommend', visitor) : at('latest'), ...told }
      },
      list: reply =>
        Array.isArray(reply)
          ? reply.slice(0, MANY).map(one => (isObject(one) ? (one.Id ?? one.ItemId ?? one) : one))
          : reply,
    },
    options,
    setting,
  )
  const types: Partial<Record<string, string>> = {
    view_item_list: feedback.view,
    select_item: feedback.click,
    view_item: feedback.click,
    add_to_cart: feedback.cart,
    purchase: feedback.purchase,
  }
  return {
    recommend,
    take(event, visitor) {
      const FeedbackType = Object.hasOwn(types, event.name) && types[event.name]
      if (!visitor || !FeedbackType) return
      const Timestamp = new Date(event.at).toISOString()
      const told = (event as { items: EventItem[] }).items.slice(0, MANY).map(({ item_id }) => ({
        ...{ FeedbackType, UserId: visitor, ItemId: item_id, Timestamp },
      }))
      if (told[0]) void sendFeedback(below(url, 'feedback'), jsonPost(told), setting)
    },
  }
}
