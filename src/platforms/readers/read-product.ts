/** A product in the words of whatever source of the page, read as one of ours. */
import { safeUrl } from '../../lib/safe-url'
import { isAvailable, type Product } from '../../page'
import { readAvailability } from '../availability'
import { readCurrency, readPrice } from '../price'
import { all, say, type Thing, things } from './thing'

/** What was asked before: https://developers.google.com/search/docs/appearance/structured-data/merchant-listing */
const isGone = (offer: Thing): boolean => /list|strike/i.test(say(offer, 'pricetype')!)

/** An offer, then the prices and offers in it; not those that nobody pays here, a unit's or members', unless they are gone. */
const parts = (offer: Thing, depth = 3): Thing[] =>
  /srp|regular/i.test(say(offer, 'pricetype')!) ||
  all(offer, 'referencequantity', 'validformembertier')[0] ||
  !depth
    ? []
    : isGone(offer)
      ? [offer]
      : [offer, ...things(offer, 'pricespecification', 'offers').flatMap(part => parts(part, depth - 1))]

/** The address of a thing, absolute. */
export const addressOf = (thing: Thing, base: string): string | null =>
  safeUrl(say(thing, 'url') ?? say(thing, '@id')?.replace(/^[#_].*/, ''), base)

/** What is not known is `null` or ''. `others` say what it does not; all of `sold` are offers of it (sizes, colours). */
export function readProduct(
  product: Thing,
  base: string,
  others: Thing[] = [],
  sold = [product],
): Partial<Omit<Product, 'fields'>> {
  const find = (...names: string[]) =>
    [product, ...others].map(one => say(one, ...names)).find(Boolean) ?? null
  const found = sold.slice(0, 200).flatMap(one => parts(one))
  const offers = found.filter(part => !isGone(part))
  const prices = offers.map(part => say(part, 'sale_price', 'price', 'lowprice', 'minprice'))
  const [currency = null] = [...offers.map(part => say(part, 'pricecurrency', 'currency')), ...prices]
    .map(readCurrency)
    .filter(Boolean)
  const amounts = prices.map(price => readPrice(price, currency)).filter(Boolean)
  const gone = new Set(
    found
      .filter(isGone)
      .map(
        part =>
          (readCurrency(say(part, 'pricecurrency')) ?? currency) === currency &&
          readPrice(say(part, 'price'), currency),
      ),
  )
  const stock = offers.map(part => readAvailability(say(part, 'availability'))).filter(word => word !== null)
  const gtin =
    find('gtin', 'gtin13', 'gtin14', 'gtin12', 'gtin8', 'ean', 'isbn', 'upc')?.replace(/\D/g, '') ?? ''
  return {
    id: (find('productid', 'retailer_item_id', 'productgroupid', 'sku', 'id') ?? '').replace(/^\w+:/, ''),
    title: find('name', 'title') ?? '',
    url: addressOf(product, base),
    image: safeUrl(find('image'), base),
    // Zero is a template without a value, or "ask us".
    price: amounts[0] ?? null,
    // of several prices nobody knows which was reduced
    was: (new Set(amounts).size + gone.size < 3 && [...gone][0]) || null,
    currency,
    availability: stock.find(availability => isAvailable({ availability })) ?? stock[0] ?? null,
    brand: find('brand', 'manufacturer'),
    sku: find('sku'),
    gtin: /^(\d{8}|\d{12,14})$/.test(gtin) ? gtin : null,
  }
}
