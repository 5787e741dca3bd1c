import type { Product } from '../page'
import { dig } from './dig'
import { type ReadOptions, readProduct } from './read-product'

const PLACES = ['products', 'items', 'results', 'hits', 'recommendations', 'data']

export interface ReadProducts {
  products: Product[]
  /** Unreadable ones and doubles; the first of an id stays. */
  dropped: number
}

/** The products in a reply or a catalogue, at most `max`; stops after each of them, for those who must not block. */
export function* readingProducts(
  raw: unknown,
  options: ReadOptions & { max?: number },
): Generator<void, ReadProducts> {
  const { map, max = 1 / 0 } = options
  const list = map?.items
    ? dig(raw, map.items)
    : [raw, ...PLACES.map(place => dig(raw, place))].find(Array.isArray)
  const products = new Map<string, Product>()
  let dropped = 0
  for (const item of Array.isArray(list) ? list : []) {
    if (products.size >= max) break
    const product = readProduct(item, options)
    if (product && !products.has(product.id)) products.set(product.id, product)
    else dropped++
    yield
  }
  return { products: [...products.values()], dropped }
}

/** The same at one go. */
export function readProducts(raw: unknown, options: ReadOptions & { max?: number }): ReadProducts {
  const reading = readingProducts(raw, options)
  let step = reading.next()
  while (!step.done) step = reading.next()
  return step.value
}
