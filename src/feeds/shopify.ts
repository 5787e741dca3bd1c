/** Shopify's `products.json`. */
import { listIn } from '../recommenders/list-in'
import type { Feed } from './contract'
import { listed } from './json'
import { isShopifyProduct, shopifyItem } from './shopify-item'

export const shopify: Feed = {
  type: 'shopify',
  detect: ({ json }) => isShopifyProduct(listIn(json)?.[0]),
  read: ({ json }) => listed(listIn(json) ?? [], item => (isShopifyProduct(item) ? shopifyItem(item) : null)),
}
