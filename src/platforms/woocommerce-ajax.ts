/** The Ajax endpoints of WooCommerce's classic themes: after each change they give the HTML that shows the cart. */
import { type WooPage, wooAjax } from '../woo-root'
import { askShop } from './shop-request'

/** HTML by selector, for the theme. */
export interface Fragments {
  fragments: Record<string, unknown>
  cart_hash?: unknown
}

/** null: the shop refuses. Rejects if the page names no endpoint, or the reply has another form. */
export async function askWooAjax(
  page: WooPage,
  fetch: typeof globalThis.fetch,
  endpoint: string,
  fields: Record<string, string> = {},
): Promise<Fragments | null> {
  const url = wooAjax(page, endpoint)
  if (!url) throw new Error('the page names no Ajax endpoint')
  const reply = Object(await askShop(fetch, url, { method: 'POST', body: new URLSearchParams(fields) }))
  if (reply.fragments) return reply
  if (reply.error || reply instanceof Boolean) return null
  throw new Error('the reply has no fragments')
}
