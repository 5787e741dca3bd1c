/**
 * The manifest of a shop that has written none: a guide drafted from the shop's own catalogue, its basket back, a word on
 * coming back. Fetched where the tag names no manifest. Only for shops whose system gives its catalogue to everybody.
 */
import { pageIsReady } from './lib/page-is-ready'
import { detect } from './platforms/auto'
import type { Manifest } from './schema'
import { shopifyCurrency, shopifyRoot } from './shopify-root'
import { wooRoute } from './woo-root'

/** Of the tab: the draft is the same for every visitor and says nothing of him. */
const KEY = 'tendero-own'
/** A catalogue changes in about this time, ms. */
const FRESH = 3_600_000

/** A shop whose catalogue everybody may ask for. */
export interface OwnShop {
  type: 'shopify' | 'woocommerce'
  /** Where its catalogue lies. */
  url: string
  /** What the visitor pays in, where its prices do not say it. */
  currency: string | null
  locale: 'en' | 'es'
}

type Problem = (code: string, message: string) => void

/** null: there is nothing to help with here, and a problem says why. Never rejects. */
export async function ownManifest(
  window: Window & typeof globalThis,
  problem: Problem,
): Promise<Manifest | null> {
  const stay = (why: unknown) => {
    problem('no-manifest', `the tag names no manifest, and the widget stays away: ${why}`)
    return null
  }
  try {
    await pageIsReady(window)
    const shop = ownShop(window)
    if (typeof shop === 'string') return stay(shop)
    const name = `${shop.url} ${shop.locale} ${shop.currency}`
    const kept = read(window, name)
    if (kept) return kept
    if ((window.navigator as { connection?: { saveData?: boolean } }).connection?.saveData)
      return stay('the visitor saves data, and a catalogue is some')
    const { draftManifest } = await import('./draft-manifest')
    const manifest = await draftManifest(shop, window, problem)
    if (manifest) keep(window, name, manifest)
    return manifest
  } catch (error) {
    return stay(`its catalogue cannot be read (${error instanceof Error ? error.message : error})`)
  }
}

/** The shop of this page, or why there is nothing to be drafted from. */
function ownShop(window: Window): OwnShop | string {
  const type = detect(window)
  const url =
    type === 'shopify'
      ? `${shopifyRoot(window)}products.json?limit=250`
      : type === 'woocommerce' && wooRoute(window, 'products?per_page=100')
  if (!url || (type !== 'shopify' && type !== 'woocommerce'))
    return 'no Shopify or WooCommerce shop was found on this page; write a manifest (npx tendero init CATALOGUE) and name it: data-manifest="/tendero.json"'
  const locale = window.document.documentElement.lang.slice(0, 2).toLowerCase() || 'en'
  if (locale !== 'en' && locale !== 'es')
    return `it speaks English and Spanish, and the page is in "${locale}"; write its texts in a manifest`
  return { type, url, locale, currency: type === 'shopify' ? shopifyCurrency(window) : null }
}

function read(window: Window, name: string): Manifest | null {
  try {
    const kept = JSON.parse(window.sessionStorage[KEY])
    return kept.name === name && Date.now() - kept.at < FRESH ? kept.manifest : null
  } catch {
    return null
  }
}

function keep(window: Window, name: string, manifest: Manifest): void {
  try {
    window.sessionStorage[KEY] = JSON.stringify({ name, at: Date.now(), manifest })
  } catch {
    // storage that is blocked or full: the next page drafts again
  }
}
