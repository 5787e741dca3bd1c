/** The shop's catalogue from its address, in whatever form of JSON it is. */
import { buildTable, type Table } from '../guide/table'
import { shopifyRoot } from '../shopify-root'
import type { CatalogSetting } from './contract'
import { isObject } from './dig'
import { fetchReply } from './fetch-reply'
import { listIn } from './list-in'
import { named, productsIn } from './products-in'
import type { Mapping } from './read-product'

const MOST_PRODUCTS = 20_000

/**
 * Loads and lays out the catalogue: compiled by `tendero catalog`, of Shopify or WooCommerce, or the shop's own list.
 * Rows that cannot be read are left out and reported; rejects if none is left.
 */
export const loadCatalog = (
  { url, map }: { url: string; map?: Mapping | undefined },
  setting: CatalogSetting,
): Promise<Table> =>
  named({ name: url }, async () => {
    const ask = (url: string) => fetchReply({ url, ms: 8000, maxBytes: 8 << 20 }, setting)
    const reply = await ask(url)
    if (isObject(reply) && reply.tendero === 'catalogue')
      return (await import('../compact/load-at')).loadCompactAt(reply, url, setting, MOST_PRODUCTS)
    const list = map ? undefined : listIn(reply)
    const first = list?.[0]
    const platform =
      isObject(first) && (first.variants || first.prices)
        ? await import('../feeds/platform').then(m => ({
            ...m.platformOf(first, shopifyRoot(globalThis)),
            rest: m.restOf,
          }))
        : undefined
    const rest = platform?.item && list ? await platform.rest(url, setting.base, list.length, ask) : []
    const products = await productsIn(
      rest[0] ? [...(list as unknown[]), ...rest] : reply,
      { map, currency: setting.currency, maxProducts: MOST_PRODUCTS, code: 'catalog-rows', name: url },
      setting,
      platform?.item,
    )
    const typed = platform?.typed?.(products)
    return { ...buildTable(typed?.products ?? products), ...(typed && { units: typed.units }) }
  })
