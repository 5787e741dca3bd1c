/** Lists of products as Shopify and WooCommerce give them to a page. */
import type { Product } from '../page'
import { isShopifyProduct, shopifyItem } from './shopify-item'
import { typeFields } from './type-fields'
import { isWooProduct, wooItem } from './woocommerce-item'

export interface Platform {
  /** A raw product under the usual names; what is none of the platform's is no product. */
  item(raw: unknown): unknown
  /** Their fields with numbers as numbers. */
  products(read: readonly Product[]): Product[]
}

/** The platform whose product this is, if it is one's. */
export function platformOf(first: unknown): Platform | undefined {
  const item = isShopifyProduct(first)
    ? (raw: unknown) => (isShopifyProduct(raw) ? shopifyItem(raw) : null)
    : isWooProduct(first)
      ? (raw: unknown) => (isWooProduct(raw) ? wooItem(raw) : null)
      : undefined
  return item && { item, products: read => typeFields(read).products }
}
