/** Products over the network: the address checked, the reply bounded in time, bytes and depth, its products read. */
import { readJson } from '../lib/read-json'
import { safeUrl } from '../lib/safe-url'
import type { Product } from '../page'
import type { RecommenderSetting } from './contract'
import { inTime } from './in-time'
import type { Mapping } from './read-product'
import { readingProducts } from './read-products'

/** So many are read before the page gets its turn: about 10 ms of a slow phone. */
const PRODUCTS_A_TASK = 100

export interface ProductRequest {
  url: string
  init?: RequestInit
  map?: Mapping | undefined
  /** For prices that do not say theirs. */
  currency: string | null
  /** For the whole of it, a second try included. */
  ms: number
  maxBytes: number
  maxProducts: number
  /** Absent: only time ends it. */
  signal?: AbortSignal
  /** Code of the problem that some products could not be read, and whom to name in it. */
  code: string
  name: string
}

/** Gives at least one product or rejects, with the abort's reason or a sentence that names the source. */
export async function fetchProducts(
  { url, init, map, currency, ms, maxBytes, maxProducts, signal, code, name }: ProductRequest,
  // `fetch` is taken out of its object: the browser's own refuses to be called on another one.
  { base, fetch, problem }: Pick<RecommenderSetting, 'base' | 'fetch' | 'problem'>,
): Promise<Product[]> {
  try {
    const address = safeUrl(url, base)
    if (!address) throw new Error('not an http address')
    const reply = await inTime(ms, signal, signal => {
      const ask = async () =>
        readJson(await fetch(address, { ...init, referrerPolicy: 'no-referrer', signal }), maxBytes)
      // fetch says TypeError when the network failed; a second try often gets through.
      return ask().catch(error => {
        if (error?.name !== 'TypeError') throw error
        return ask()
      })
    })
    const reading = readingProducts(reply, { base, currency, map, max: maxProducts })
    let step = reading.next()
    for (let n = 1; !step.done; step = reading.next()) {
      if (n++ % PRODUCTS_A_TASK === 0) await new Promise(resolve => setTimeout(resolve))
    }
    const { products, dropped } = step.value
    if (dropped)
      problem(code, `${name}: ${dropped} of ${products.length + dropped} products could not be read`)
    if (!products[0]) throw new Error('no products')
    return products
  } catch (error) {
    signal?.throwIfAborted()
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`)
  }
}
