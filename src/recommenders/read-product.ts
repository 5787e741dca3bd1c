/** The door for products from outside: catalogues and endpoints. What leaves here is clean and needs no more checks. */
import { priceBefore } from '../lib/price-before'
import { safeUrl } from '../lib/safe-url'
import type { Product } from '../page'
import { cleanText } from './clean-text'
import { dig, isObject } from './dig'
import { readAvailability } from './read-availability'
import { readFields } from './read-fields'
import { readPrice } from './read-price'
import type { RecommenderOf } from './schema'

export type Mapping = RecommenderOf<'endpoint'>['map']

export interface ReadOptions {
  /** Where relative addresses start. */
  base: string
  /** The shop's, for prices that do not say theirs. */
  currency: string | null
  map?: Mapping | undefined
}

/** The usual names, the surest first. */
const NAMES = {
  id: 'id objectID product_id item_id handle sku',
  title: 'title name label item_name',
  url: 'url link permalink href',
  image: 'image image_url image_link thumbnail images',
  // A reduced price is what the visitor pays.
  price: 'sale_price final_price price',
  was: 'was listPrice list_price compare_at_price price',
  currency: 'currency currencyCode price_currency priceCurrency',
  availability: 'availability available in_stock inStock stock_status stock',
  brand: 'brand vendor',
  sku: 'sku mpn',
  gtin: 'gtin ean gtin13 ean13 barcode gtin12 gtin14 gtin8',
}

const isCode = (value: unknown): value is string => /^[A-Z]{3}$/.test(String(value))

/** The first of a list; of `{ src }`, `{ url }` and `{ name }` what is in it. */
function plain(value: unknown): unknown {
  const one = Array.isArray(value) ? value[0] : value
  return isObject(one) ? (one.src ?? one.url ?? one.name) : one
}

/** The product in outside data, or null if it has no id or no title. Whatever else cannot be read is null in it. */
export function readProduct(raw: unknown, { base, currency, map }: ReadOptions): Product | null {
  if (!isObject(raw)) return null
  const understood = new Set(raw.was === undefined ? [] : ['was'])
  const find = <T>(
    key: keyof typeof NAMES,
    read: (value: unknown) => T | null,
    taken = understood,
  ): T | null => {
    const mapped = map?.[key]
    for (const name of mapped ? [mapped] : NAMES[key].split(' ')) {
      const value = mapped ? dig(raw, mapped) : raw[name]
      const found = value == null ? null : read(value)
      if (found !== null) {
        taken.add(name)
        return found
      }
    }
    return null
  }
  const text = (value: unknown) => cleanText(plain(value), 200)
  const address = (value: unknown) => safeUrl(plain(value), base)
  const url = find('url', address)
  const sku = find('sku', text)
  const id = find('id', text) ?? sku ?? url
  const title = find('title', value => cleanText(value, 300))
  if (!id || !title) return null

  let sign: unknown
  const amount = (value: unknown) => {
    const inside = isObject(value) ? value : { value }
    const read = readPrice(inside.amount ?? inside.value)
    sign = inside.currency ?? inside.currencyCode ?? read?.currency
    return read && read.amount / (map?.priceUnit === 'minor' ? 100 : 1)
  }
  // before the price, whose sign counts; its names stay fields of the shop's own
  const gone = map?.price && !map.was ? null : find('was', amount, new Set())
  const goneSign = gone && sign
  sign = undefined
  const price = find('price', amount)
  const code = isCode(sign) ? sign : (find('currency', value => (isCode(value) ? value : null)) ?? currency)
  // "$" may be many currencies, but none of those that have a sign of their own.
  const known = sign && sign !== code && /EUR|GBP/.test(`${code}`) ? null : price
  const was = !goneSign || goneSign === sign || goneSign === code ? priceBefore(gone, known) : null
  const available = map?.available
  if (raw.choices === true) understood.add('choices')
  return {
    id,
    title,
    url,
    image: find('image', address),
    price: known,
    ...(was && { was }),
    currency: code,
    availability: find('availability', value =>
      readAvailability(available ? available.some(word => word === value) : value),
    ),
    brand: find('brand', text),
    sku,
    gtin: find('gtin', value => /^(\d{8}|\d{12,14})$/.exec(String(value).replace(/[\s-]/g, ''))?.[0] ?? null),
    fields: readFields(
      [
        Object.fromEntries(Object.entries(map?.fields ?? {}).map(([name, path]) => [name, dig(raw, path)])),
        raw.attributes,
        raw.fields,
        raw,
      ],
      understood,
    ),
    ...(raw.choices === true && { choices: true }),
  }
}
