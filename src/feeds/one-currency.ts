import type { Product } from '../page'

/** Of products in several currencies: only prices in the shop's can be compared, so the others become unknown. */
export interface OneCurrency {
  products: Product[]
  /** How many products have a price in each currency; '' where none is said. */
  counts: Record<string, number>
  /** What prices are compared in; null where nobody says. */
  currency: string | null
  /** Products whose price is unknown now. */
  others: number
}

/** `shop` is the currency of the shop; null: the most frequent one is taken. */
export function oneCurrency(products: readonly Product[], shop: string | null): OneCurrency {
  const counts = new Map<string, number>()
  for (const { price, currency } of products)
    if (price !== null) counts.set(currency ?? '', (counts.get(currency ?? '') ?? 0) + 1)
  const [most] = [...counts].filter(([code]) => code).sort((a, b) => b[1] - a[1])
  const currency = shop ?? most?.[0] ?? null
  const isOther = (product: Product) =>
    product.price !== null && product.currency !== null && product.currency !== currency
  return {
    products: products.map(product => (isOther(product) ? { ...product, price: null } : product)),
    counts: Object.fromEntries(counts),
    currency,
    others: products.filter(isOther).length,
  }
}
