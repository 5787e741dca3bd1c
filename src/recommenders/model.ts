/** The shop's own model of what is looked at next, made by `tendero train`, asked in the browser. */
import { shelveInOrder } from '../guide/shelve'
import type { Table } from '../guide/table'
import { milliseconds } from '../lib/duration'
import { lazily } from '../lib/lazily'
import { readJson } from '../lib/read-json'
import { safeUrl } from '../lib/safe-url'
import { decode } from '../model/decode'
import { predict } from '../model/predict'
import { isAvailable, type Product } from '../page'
import type { Query, Recommender, RecommenderSetting } from './contract'
import { inTime } from './in-time'
import type { RecommenderOf } from './schema'

const MAX_BYTES = 8 << 20
/** A model that knows fewer of its products in the catalogue, as a share, was made for another one. */
const FEWEST = 0.1

/**
 * Answers what is next for this visit; with `like`, what goes with the cart or the product, or nothing where the model
 * does not know them. Never what was looked at or is in the cart, nor what is sold out. Rejects where the model cannot
 * be had or was made for another catalogue.
 */
export function createModel(
  { url, timeout }: RecommenderOf<'model'>,
  { base, fetch, catalog }: RecommenderSetting,
): Pick<Recommender, 'recommend'> {
  const load = lazily(async () => {
    const address = safeUrl(url, base)
    if (!address) throw new Error('not an http address')
    const raw = await inTime(milliseconds(timeout), undefined, async signal =>
      readJson(await fetch(address, { referrerPolicy: 'no-referrer', signal }), MAX_BYTES),
    )
    return decode(raw)
  })
  const loadFitting = lazily(async () => {
    const [model, whole] = await Promise.all([load(), catalog('')])
    const { ids } = model
    const find = findIn(whole)
    const known = ids.filter(id => find(id)).length
    if (known < ids.length * FEWEST)
      throw new Error(`made for another catalogue: ${known} of its ${ids.length} products are in this one`)
    return model
  })

  return {
    async recommend(query, signal) {
      const [model, table] = await Promise.all([
        loadFitting().catch(error => {
          throw new Error(`${url}: ${error instanceof Error ? error.message : error}`)
        }),
        catalog(query.guide),
      ])
      signal.throwIfAborted()
      const find = findIn(table)
      const seen = new Set([...idsOf({ ...query, like: undefined }), ...query.dismissed])
      const productOf = (row: number): Product | undefined => {
        const product = find(model.ids[row]!)
        const isSeen = [model.ids[row], product?.id, product?.sku].some(id => id && seen.has(id))
        return product && !isSeen && isAvailable(product) ? product : undefined
      }
      const keep = (row: number) => !!productOf(row)
      const rows = predict(model, idsOf(query), query.limit, keep, query.like && 1)
      if (!query.like)
        for (const row of model.popular) {
          if (rows.length >= query.limit) break
          if (!rows.includes(row) && keep(row)) rows.push(row)
        }
      if (!rows.length && !query.like) throw new Error(`${url}: it has nothing that was not seen yet`)
      const products = rows.map(row => productOf(row)!)
      await table.complete(products)
      return { ...shelveInOrder(products, [], query.limit), matches: null }
    },
  }
}

/** What the visit has to do with, oldest first. */
const idsOf = ({ like, cart, viewed, product }: Query): string[] => [
  ...(like === 'product' ? [] : cart.map(({ id }) => id)),
  ...(like ? [] : viewed.filter(id => id !== product).reverse()),
  ...(product && like !== 'cart' ? [product] : []),
]

type Find = (id: string) => Product | undefined
const finds = new WeakMap<Table, Find>()

/** Finds a product of the catalogue by the name that a page gave it: its id, else its number. */
function findIn(table: Table): Find {
  const known = finds.get(table)
  if (known) return known
  const found = new Map<string, number>()
  const { values, codes } = table.column('sku')
  codes.forEach((code, row) => {
    if (code) found.set(String(values[code]), row)
  })
  table.ids.forEach((id, row) => void found.set(id, row))
  const find: Find = id => (found.has(id) ? table.product(found.get(id)!) : undefined)
  finds.set(table, find)
  return find
}
