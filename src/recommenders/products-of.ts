import type { Product } from '../page'
import { cleanText } from './clean-text'
import type { RecommenderSetting } from './contract'
import { dig, isObject } from './dig'
import type { Mapping } from './read-product'
import { readProducts } from './read-products'

/** More of a reply are not looked at. */
const MOST = 50
/** What tools call the id where they give nothing else. */
const IDS = ['id', 'objectID', 'itemId', 'ItemId', 'item_id', 'item', 'product_id', 'Id']

export interface Listed {
  list: unknown
  map?: Mapping | undefined
  /** The shop's, for prices that do not say theirs. */
  currency: string | null
  /** Whom to name in a problem. */
  name: string
  code: string
  signal: AbortSignal
}

/**
 * The products of a reply, at most 50, in its order. A reply that has only ids is completed by the shop's system or the
 * catalogue. Empty where there are none; those that cannot be read are one problem.
 */
export async function productsOf(
  { list, map, currency, name, code, signal }: Listed,
  { base, problem, hydrate }: Pick<RecommenderSetting, 'base' | 'problem' | 'hydrate'>,
): Promise<Product[]> {
  const rows: unknown[] = Array.isArray(list) ? list.slice(0, MOST) : []
  const { items: _, ...own } = map ?? { priceUnit: 'major' as const }
  const { products, dropped } = readProducts(rows, { base, currency, map: own })
  if (products[0] || !rows.length) {
    if (dropped) problem(code, `${name}: ${dropped} of ${rows.length} products could not be read`)
    return products
  }
  const names = map?.id ? [map.id] : IDS
  const idOf = (row: unknown) =>
    isObject(row) ? names.map(path => dig(row, path)).find(id => id != null) : row
  const ids = new Set(rows.flatMap(row => cleanText(idOf(row), 200) ?? []))
  return ids.size ? hydrate([...ids], signal) : []
}
