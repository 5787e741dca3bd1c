/** A product in the words of whatever source of the page, read as one of ours. */
import { safeUrl } from '../../lib/safe-url'
import { isAvailable, type Product } from '../../page'
import { readAvailability } from '../availability'
import { readCurrency, readPrice } from '../price'
import { all, say, type Thing, things } from './thing'

/** An offer, then the prices and offers in it; not those that nobody pays here: crossed out, a unit's, or members'. */
const parts = (offer: Thing, depth = 3): Thing[] =>
  /list|srp|strike|regular/i.test(say(offer, 'pricetype')!) ||
  all(offer, 'referencequantity', 'validformembertier')[0] ||
  !depth
    ? []
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
  const offers = sold.slice(0, 200).flatMap(one => parts(one))
  const prices = offers.map(part => say(part, 'sale_price', 'price', 'lowprice', 'minprice'))
  const [currency = null] = [...offers.map(part => say(part, 'pricecurrency', 'currency')), ...prices]
    .map(readCurrency)
    .filter(Boolean)
  const stock = offers.map(part => readAvailability(say(part, 'availability'))).filter(word => word !== null)
  const gtin =
    find('gtin', 'gtin13', 'gtin14', 'gtin12', 'gtin8', 'ean', 'isbn', 'upc')?.replace(/\D/g, '') ?? ''
  return {
    id: (find('productid', 'retailer_item_id', 'productgroupid', 'sku', 'id') ?? '').replace(/^\w+:/, ''),
    title: find('name', 'title') ?? '',
    url: addressOf(product, base),
    image: safeUrl(find('image'), base),
    // Zero is a template without a value, or "ask us".
    price: prices.map(price => readPrice(price, currency)).find(Boolean) ?? null,
    currency,
    availability: stock.find(availability => isAvailable({ availability })) ?? stock[0] ?? null,
    brand: find('brand', 'manufacturer'),
    sku: find('sku'),
    gtin: /^(\d{8}|\d{12,14})$/.test(gtin) ? gtin : null,
  }
}
