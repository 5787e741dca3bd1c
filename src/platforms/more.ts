/** SHOP: every system that runs shops, by its type; their code is fetched where one does. */
import { detect } from './auto'
import type { ShopSystem, SystemHost } from './contract'
import type { Platform, PlatformOf, SystemType } from './schema'

export const systems: {
  [T in SystemType]: (options: PlatformOf<T>, host: SystemHost) => Promise<ShopSystem>
} = {
  shopify: async (_, host) => (await import('./shopify')).createShopify(host),
  woocommerce: async (_, host) => (await import('./woocommerce')).createWooCommerce(host),
  magento2: async (_, host) => (await import('./magento2')).createMagento2(host),
  prestashop: async (_, host) => (await import('./prestashop')).createPrestaShop(host),
  shopware6: async (_, host) => (await import('./shopware6')).createShopware6(host),
  bigcommerce: async (_, host) => (await import('./bigcommerce')).createBigCommerce(host),
  ecwid: async (_, host) => (await import('./ecwid')).createEcwid(host),
  squarespace: async ({ write }, host) => (await import('./squarespace')).createSquarespace(host, write),
}

/** The one that the manifest names, or that is found on the page; undefined: none that we know. */
export const systemOf = ({ type }: Platform, window: { document: Document }): SystemType | undefined =>
  type === 'auto' ? detect(window) : type === 'generic' ? undefined : type
