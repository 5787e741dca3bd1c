/** Lists of products as Shopify and WooCommerce give them to a page. */
import type { Product } from '../page'
import { listIn } from '../recommenders/list-in'
import { nextPage } from './next-page'
import { isShopifyProduct, shopifyItem } from './shopify-item'
import { typeFields } from './type-fields'
import { isWooProduct, wooItem } from './woocommerce-item'

export interface Platform {
  /** A raw product under the usual names; what is none of the platform's is no product. */
  item(raw: unknown): unknown
  /** Their fields with numbers as numbers, and what these are measured in. */
  typed(read: readonly Product[]): { products: Product[]; units: ReadonlyMap<string, string> }
}

/** The platform whose product this is, if it is one's. `root` is where Shopify's addresses begin. */
export function platformOf(first: unknown, root?: string): Platform | undefined {
  const item = isShopifyProduct(first)
    ? (raw: unknown) => (isShopifyProduct(raw) ? shopifyItem(raw, root) : null)
    : isWooProduct(first)
      ? (raw: unknown) => (isWooProduct(raw) ? wooItem(raw) : null)
      : undefined
  return (
    item && {
      item,
      typed: read => {
        const { products, typed } = typeFields(read)
        return { products, units: new Map(typed.map(({ field, unit }) => [field, unit])) }
      },
    }
  )
}

/** The raw products of the pages after the first one, of which `came` products came. What fails is left out. */
export async function restOf(
  url: string,
  base: string,
  came: number,
  ask: (url: string) => Promise<unknown>,
): Promise<unknown[]> {
  const all: unknown[] = []
  let next = nextPage(url, base, came)
  while (next) {
    const page = listIn(await ask(next).catch(() => null)) ?? []
    all.push(...page)
    next = nextPage(next, base, page.length)
  }
  return all
}
