/** A product of a Google Merchant feed under the usual names; the same for its XML and its text form. */

import { readAvailability as readShopWord } from '../platforms/availability'
import { readAvailability as readFeedWord } from '../recommenders/read-availability'

/** Of what is told to Google only, and texts too long for a choice. */
const NOT_OF_USE =
  /^(shipping|tax|installment|subscription_cost|loyalty_program|certification|additional_image_link|description|structured_.*|sale_price_effective_date|mobile_link|ads_redirect|promotion_id|.*_destination|cost_of_goods_sold|identifier_exists|canonical_link|lifestyle_image_link|.*_link_template|expiration_date|pause|.*handling_(time|business_days)|.*transit_(time|business_days)|ships_from_country|tax_category|return_policy_label|shopping_ads_excluded_country|ads_.*|external_seller_id|feed_label)$/

/** "Home > Fans > Tower": the last part is what people call it. */
const lastOf = (path: string) => path.split('>').at(-1)!.trim()

/** The word as schema.org's, where any of ours knows it; else as it stands, to be reported. */
export const availabilityOf = (word: string): string => readFeedWord(word) ?? readShopWord(word) ?? word

/** Is a sale on? "2026-11-01T13:00-0800/2026-11-11T15:30-0800"; one without dates is. */
const isOn = (dates: string | undefined, now: number): boolean => {
  const [start, end] = (dates ?? '').split('/').map(date => Date.parse(date.trim()))
  return !(now < start!) && !(now > end!)
}

/** What is said under each name of Google's, each as often as it is said. `details` are product_detail: [name, value]. */
export function googleItem(
  said: ReadonlyMap<string, readonly string[]>,
  details: readonly (readonly [name: string, value: string])[],
  now: number,
): Record<string, unknown> {
  const one = (name: string) => said.get(name)?.[0]
  const isSale = one('sale_price') && isOn(one('sale_price_effective_date'), now)
  const attributes = new Map<string, string | string[]>()
  for (const [name, values] of said)
    if (!NOT_OF_USE.test(name) && values[0])
      attributes.set(name, name === 'product_highlight' || values[1] ? [...values] : values[0])
  const known = new Map<string, string[]>()
  for (const [name, value] of details) known.set(name, [...(known.get(name) ?? []), value])
  for (const [name, values] of known)
    if (!attributes.has(name)) attributes.set(name, values[1] ? values : values[0]!)
  const kind = one('product_type') ?? one('google_product_category')
  if (kind && !/^\d+$/.test(kind) && !attributes.has('category')) attributes.set('category', lastOf(kind))
  const core = [
    'id',
    'title',
    'link',
    'image_link',
    'price',
    'sale_price',
    'availability',
    'brand',
    'mpn',
    'gtin',
  ]
  for (const name of [...core, '__proto__']) attributes.delete(name)
  return {
    id: one('id'),
    title: one('title'),
    url: one('link'),
    image: one('image_link'),
    price: isSale ? one('sale_price') : one('price'),
    ...(isSale && { was: one('price') }),
    availability: one('availability') && availabilityOf(one('availability')!),
    brand: one('brand'),
    sku: one('mpn'),
    gtin: one('gtin'),
    attributes: Object.fromEntries(attributes),
  }
}
