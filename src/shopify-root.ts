/** What Shopify's pages say of themselves in `window.Shopify`. */

interface ShopifyWindow {
  Shopify?: { routes?: { root?: unknown }; currency?: { active?: unknown } }
}

/** Where the addresses of this market and language begin, with "/" at both ends: "/", "/es/", "/en-gb/". Never throws. */
export const shopifyRoot = (window: object): string =>
  said(() => (window as ShopifyWindow).Shopify?.routes?.root, /^\/([\w-]+\/)*$/) ?? '/'

/** ISO 4217 code of what the visitor pays in now; null if the page does not say. https://shopify.dev/docs/storefronts/themes/markets */
export const shopifyCurrency = (window: object): string | null =>
  said(() => (window as ShopifyWindow).Shopify?.currency?.active, /^[A-Z]{3}$/)

/** The text that stands there, if it has that form; null also where the page's own object fails. */
function said(look: () => unknown, form: RegExp): string | null {
  try {
    const text = look()
    return typeof text === 'string' && form.test(text) ? text : null
  } catch {
    return null
  }
}
