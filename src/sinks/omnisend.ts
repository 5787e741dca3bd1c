/**
 * Omnisend, by its script on the page, which drops events of contacts that it does not know: no address is said.
 * https://api-docs.omnisend.com/docs/added-product-to-cart, https://api-docs.omnisend.com/docs/viewed-product
 */
import type { EventItem, TenderoEvent } from '../events'
import type { Sink, SinkSetting } from './contract'
import type { Said } from './said'
import type { SinkOf } from './schema'
import { toTool } from './to-tool'

export const omnisend = (options: SinkOf<'omnisend'>, setting: SinkSetting): Sink =>
  toTool({ doors: [['omnisend', 'push', ['track']]], say, isMarketing: true }, options, setting)

function say({ name, parameters }: Said, event: TenderoEvent): [name: string, event: object][] {
  const tell = (known: string, properties: object, eventVersion = ''): [string, object] => [
    known,
    {
      origin: 'api',
      eventID: event.id,
      eventVersion,
      eventTime: new Date(event.at).toISOString(),
      properties,
    },
  ]
  if (event.name === 'add_to_cart' && event.items[0]) {
    const { value, currency, items } = event
    return [
      tell('added product to cart', {
        value,
        currency,
        addedItem: line(items[0]!),
        lineItems: items.map(line),
      }),
    ]
  }
  if (event.name === 'view_item' && event.items[0]) {
    const { item_id: id, item_name, price } = event.items[0]
    const product = { id, title: item_name ?? id, price, currency: event.currency }
    return [tell('viewed product', { product }, 'v4')]
  }
  const { tendero_id: _, ...properties } = parameters
  return [tell(name, properties)]
}

const line = ({ item_id, item_name, price, quantity = 1 }: EventItem) => ({
  productID: item_id,
  productTitle: item_name ?? item_id,
  productPrice: price,
  productQuantity: quantity,
})
