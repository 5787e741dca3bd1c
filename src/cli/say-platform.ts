/** What `tendero read` says of the system that runs the shop, and what follows from it for its owner. */
import type { PlatformType, SystemType } from '../platforms/schema'

const NAMES: Record<SystemType, string> = {
  shopify: 'Shopify',
  woocommerce: 'WooCommerce',
  magento2: 'Magento 2',
  prestashop: 'PrestaShop',
  shopware6: 'Shopware 6',
  bigcommerce: 'BigCommerce',
  ecwid: 'Ecwid',
  squarespace: 'Squarespace',
}

const WITH_MANIFEST =
  'it is found by itself, its cart is read and filled; the guide needs a manifest: npx tendero init CATALOGUE -o tendero.json'

/** By system, what the tag does there; "other" is any page. */
const FOLLOWS: Record<SystemType | 'other', string> = {
  shopify: '',
  woocommerce: '',
  magento2: WITH_MANIFEST,
  prestashop: WITH_MANIFEST,
  shopware6: WITH_MANIFEST,
  bigcommerce: WITH_MANIFEST,
  ecwid: WITH_MANIFEST,
  squarespace:
    'it is found by itself and its cart is read; nothing is put in, unless "shop.platform" has "write": true; the guide needs a manifest: npx tendero init CATALOGUE -o tendero.json',
  other:
    'it is read as any page, and a product is put in the cart by the form of its own page; for more, shop.platform.cart names the shop’s own addresses; the guide needs a manifest: npx tendero init CATALOGUE -o tendero.json',
}

/** The tag alone drafts its guide from the shop's catalogue, in the languages that it speaks. */
const alone = (language: string): string =>
  /^(en|es|$)/i.test(language)
    ? 'the tag alone is enough: <script async src="/tendero/tendero.js"></script>'
    : `the tag alone speaks English and Spanish, and this page is in "${language}": nothing is shown without a manifest: npx tendero init CATALOGUE -o tendero.json`

/** What the page was found to be, what the manifest says it is ("auto" without one), and the page's language, '' for none. */
export interface SeenPlatform {
  found: SystemType | null
  named: PlatformType
  language: string
}

/** The lines of the report: its name, and what follows. */
export function sayPlatform({ found, named, language }: SeenPlatform): [name: string, follows: string] {
  if (named !== 'auto' && named !== 'generic' && named !== found)
    return [
      found ? NAMES[found] : '-',
      `the manifest says ${NAMES[named]}, and this page does not look like it; leave out shop.platform.type, or write "auto"`,
    ]
  if (!found) return ['-', `no system that is known: ${FOLLOWS.other}`]
  return [
    NAMES[found],
    named === 'generic'
      ? 'the manifest says "generic", so that it is read as any page; write "auto" to have its cart'
      : FOLLOWS[found] || alone(language),
  ]
}
