/** Which system runs the shop: by globals that only it makes, and by marks of its pages. */
import type { SystemType } from './schema'

/** Its type, names of globals, what its pages have. The first that fits. */
const MARKS: readonly (readonly [SystemType, string, string])[] = [
  // headless shops have the global too, for consent, and pictures from the same host: they have no such cart
  ['shopify', 'Shopify.routes', '#shopify-features'],
  ['woocommerce', 'wc_add_to_cart_params', 'body[class*=woocommerce],meta[content^=WooCommerce]'],
  ['magento2', 'hyva', '[type="text/x-magento-init"]'],
  ['prestashop', 'prestashop', 'meta[content=PrestaShop]'],
  ['shopware6', 'salesChannelId', '[data-cart-widget]'],
  ['bigcommerce', 'BCData', 'meta[name=platform][content^=bigcommerce]'],
  ['squarespace', '', '[src*="//static1.squarespace.com"]'],
  ['ecwid', 'Ecwid', '[src*="app.ecwid.com/script.js"]'],
]

/** undefined: none that we know. Looks at no more than names and one selector a system; never throws. */
export const detect = (window: { document: Document }): SystemType | undefined =>
  MARKS.find(([, name, marks]) => isMade(window, name) || window.document.querySelector(marks))?.[0]

function isMade(window: object, name: string): boolean {
  try {
    const global = name.split('.').reduce<unknown>((at, part) => Reflect.get(Object(at), part), window)
    return (
      typeof global === 'string' ||
      // elements of that id are globals too, two of them as a list, and so are frames of that name
      (typeof global === 'object' &&
        !!global &&
        !('nodeType' in global || 'namedItem' in global || 'frames' in global))
    )
  } catch {
    return false // it fails when it is looked at
  }
}
