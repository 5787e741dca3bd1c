import type { Product } from '../page'
import { dig } from './dig'
import { listIn } from './list-in'
import { type ReadOptions, readProduct } from './read-product'

export interface ReadProducts {
  products: Product[]
  /** Unreadable ones and doubles; the first of an id stays. */
  dropped: number
}

/** The products in a reply or a catalogue, at most `max`; stops after each of them, for those who must not block. */
export function* readingProducts(
  raw: unknown,
  options: ReadOptions & { max?: number; as?: ((item: unknown) => unknown) | undefined },
): Generator<void, ReadProducts> {
  const { map, max = 1 / 0, as } = options
  const list = map?.items ? dig(raw, map.items) : listIn(raw)
  const products = new Map<string, Product>()
  let dropped = 0
  for (const item of Array.isArray(list) ? list : []) {
    if (products.size >= max) break
    const product = readProduct(as ? as(item) : item, options)
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
