/** The products of a reply, read without holding the page up. */
import type { Product } from '../page'
import type { RecommenderSetting } from './contract'
import type { ReadOptions } from './read-product'
import { readingProducts } from './read-products'

/** So many are read before the page gets its turn: about 10 ms of a slow phone. */
const PRODUCTS_A_TASK = 100

interface Reading {
  /** The shop's, for prices that do not say theirs. */
  currency: ReadOptions['currency']
  map?: ReadOptions['map']
  maxProducts: number
  /** Code of the problem that some products could not be read, and whom to name in it. */
  code: string
  name: string
}

/** What the work gives; where it rejects, with a sentence that names the source, or with the abort's reason. */
export async function named<T>(
  { name, signal }: { name: string; signal?: AbortSignal | undefined },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    signal?.throwIfAborted()
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`)
  }
}

/** The products of a reply; `as` makes each another thing first. Those that cannot be read are one problem; none at all rejects. */
export async function productsIn(
  reply: unknown,
  { map, currency, maxProducts, code, name }: Reading,
  { base, problem }: Pick<RecommenderSetting, 'base' | 'problem'>,
  as?: (item: unknown) => unknown,
): Promise<Product[]> {
  const reading = readingProducts(reply, { base, currency, map, max: maxProducts, as })
  let step = reading.next()
  for (let n = 1; !step.done; step = reading.next()) {
    if (n++ % PRODUCTS_A_TASK === 0) await new Promise(resolve => setTimeout(resolve))
  }
  const { products, dropped } = step.value
  if (dropped) problem(code, `${name}: ${dropped} of ${products.length + dropped} products could not be read`)
  if (!products[0]) throw new Error('no products')
  return products
}
