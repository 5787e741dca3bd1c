/**
 * An event in the names of the ecommerce spec that Segment, RudderStack and PostHog share, for shops whose other tools
 * are fed from there: https://www.twilio.com/docs/segment/connections/spec/ecommerce/v2
 */
import type { EventItem } from '../events'
import type { Said } from './said'

const NAMES: Readonly<Record<string, string>> = {
  view_item_list: 'Product List Viewed',
  select_item: 'Product Clicked',
  view_item: 'Product Viewed',
  add_to_cart: 'Product Added',
  begin_checkout: 'Checkout Started',
  purchase: 'Order Completed',
  view_promotion: 'Promotion Viewed',
  select_promotion: 'Promotion Clicked',
}
/** Those that are about one product: of several, each has its own. */
const OF_ONE = /^(select_item|view_item|add_to_cart)$/

/** Names and properties; an event that the spec does not know keeps its name and parameters. */
export function ecommerceSpec({ name, parameters }: Said): [name: string, properties: object][] {
  if (!Object.hasOwn(NAMES, name)) return [[name, parameters]]
  const { items = [], item_list_id, creative_slot, variant, transaction_id, ...rest } = parameters
  const products = (items as EventItem[]).map(product)
  const common = {
    ...rest,
    ...(item_list_id !== undefined && { list_id: item_list_id }),
    ...(creative_slot !== undefined && { position: creative_slot }),
    ...(variant !== undefined && { creative: variant }),
    ...(transaction_id !== undefined && { order_id: transaction_id, total: rest.value }),
  }
  return OF_ONE.test(name)
    ? products.map(one => [NAMES[name]!, { ...common, ...one }])
    : [[NAMES[name]!, { ...common, ...(products[0] && { products }) }]]
}

const product = ({
  item_id,
  item_name,
  item_brand,
  item_category,
  index,
  price,
  quantity,
  assisted,
}: EventItem) => ({
  product_id: item_id,
  name: item_name,
  brand: item_brand,
  category: item_category,
  position: index,
  price,
  quantity,
  assisted,
})
