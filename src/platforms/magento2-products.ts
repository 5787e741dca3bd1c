/** Products of a Magento shop by their SKUs, as its GraphQL tells them now. */
import { safeUrl } from '../lib/safe-url'
import type { Product } from '../page'
import { readAvailability } from './availability'
import { readCurrency } from './price'
import { say, type Thing, thingOf, things } from './readers/thing'
import { askShop } from './shop-request'

/** https://developer.adobe.com/commerce/webapi/graphql/schema/products/queries/products/ */
const QUERY = `query($skus:[String]){products(filter:{sku:{in:$skus}},pageSize:100){items{__typename uid sku name url_key url_suffix stock_status small_image{url} price_range{minimum_price{final_price{value currency}} maximum_price{final_price{value}}}}}}`
const MAX_PRODUCTS = 100

/** What is known of a product, and by which number the cart's forms name it. */
export interface Found {
  product: Product
  /** '' where the shop does not say. */
  number: string
}

/** Asks by GET, since every POST makes Magento forget what it has told the page of this customer. */
export async function findProducts(
  fetch: typeof globalThis.fetch,
  base: string,
  skus: readonly string[],
  signal?: AbortSignal,
): Promise<Found[]> {
  const query = new URLSearchParams({
    query: QUERY,
    variables: JSON.stringify({ skus: skus.slice(0, MAX_PRODUCTS) }),
  })
  const reply = thingOf(await askShop(fetch, `${base}graphql?${query}`, signal && { signal }))
  const found = things(things(reply, 'data')[0], 'products')[0]
  if (!found?.has('items')) throw new Error('the reply has no "data.products.items"')
  return things(found, 'items').flatMap((item): Found[] => {
    const id = say(item, 'sku')
    if (!id || !skus.includes(id)) return []
    const range = things(item, 'price_range')[0]
    const [least, most] = ['minimum_price', 'maximum_price'].map(
      name => things(things(range, name)[0], 'final_price')[0],
    )
    const price = Number(say(least, 'value'))
    const choices = !/^(Simple|Virtual)/.test(say(item, '__typename') ?? 'Simple')
    return [
      {
        number: numberOf(item),
        product: {
          id,
          title: say(item, 'name') ?? '',
          url: safeUrl(`${say(item, 'url_key') ?? ''}${say(item, 'url_suffix') ?? ''}`, base),
          image: safeUrl(say(things(item, 'small_image')[0], 'url'), base),
          // "from" is no price
          price: price > 0 && say(most, 'value') === say(least, 'value') ? price : null,
          currency: readCurrency(say(least, 'currency')),
          availability: readAvailability(say(item, 'stock_status')),
          brand: null,
          sku: id,
          gtin: null,
          fields: {},
          ...(choices && { choices }),
        },
      },
    ]
  })
}

/** A product's "uid" is its number in base64. */
function numberOf(item: Thing): string {
  try {
    return /^\d+$/.exec(atob(say(item, 'uid') ?? ''))?.[0] ?? ''
  } catch {
    return ''
  }
}
