/** WooCommerce's Store API, one page or several put together. */
import { listIn } from '../recommenders/list-in'
import type { Feed } from './contract'
import { listed } from './json'
import { isWooProduct, wooItem } from './woocommerce-item'

export const woocommerce: Feed = {
  type: 'woocommerce',
  detect: ({ json }) => isWooProduct(listIn(json)?.[0]),
  read: ({ json }) => listed(listIn(json) ?? [], item => (isWooProduct(item) ? wooItem(item) : null)),
}
