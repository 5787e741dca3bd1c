/**
 * Klaviyo, by its script on the page. Its own names for what it knows ("Viewed Product", "Added to Cart"), ours for the
 * rest; never an address: it knows the visitor itself, or drops the event.
 * https://developers.klaviyo.com/en/docs/guide-to-integrating-a-platform-without-a-pre-built-klaviyo-integration
 */
import type { EventItem, TenderoEvent } from '../events'
import type { Sink, SinkSetting } from './contract'
import type { Said } from './said'
import type { SinkOf } from './schema'
import { toTool } from './to-tool'

export const klaviyo = (options: SinkOf<'klaviyo'>, setting: SinkSetting): Sink =>
  toTool(
    {
      doors: [
        ['klaviyo', 'track'],
        // the queue before there was an object
        ['_learnq', 'push', ['track']],
      ],
      say,
      isMarketing: true,
    },
    options,
    setting,
  )

function say({ name, parameters }: Said, event: TenderoEvent): [metric: string, properties: object][] {
  // Klaviyo drops doubles by it
  const known = { $event_id: event.id }
  if (event.name === 'view_item')
    return event.items.map(item => [
      'Viewed Product',
      {
        ...known,
        ProductID: item.item_id,
        ProductName: item.item_name ?? item.item_id,
        Brand: item.item_brand,
        Price: item.price,
        Categories: categories(item),
      },
    ])
  if (event.name === 'add_to_cart' && event.items[0]) {
    const [added] = event.items
    return [
      [
        'Added to Cart',
        {
          ...known,
          $value: event.value,
          AddedItemProductID: added.item_id,
          AddedItemProductName: added.item_name ?? added.item_id,
          AddedItemPrice: added.price,
          AddedItemQuantity: added.quantity ?? 1,
          AddedItemCategories: categories(added),
          ItemNames: event.items.map(({ item_id, item_name }) => item_name ?? item_id),
          Guide: event.guide,
          Assisted: added.assisted,
        },
      ],
    ]
  }
  return [[name, { ...known, ...parameters }]]
}

const categories = ({ item_category: category }: EventItem) => (category ? [category] : [])
