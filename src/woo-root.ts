/** Where a WooCommerce shop's Store API lies, as the page itself says. */
import { safeUrl } from './lib/safe-url'

/** The part of a window that says it. */
export type WooPage = Pick<Window, 'document'> & {
  location: { readonly href: string }
  /** https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/includes/class-wc-frontend-scripts.php */
  wc_add_to_cart_params?: unknown
}

/** The address of the shop's own Ajax endpoint of this name (`?wc-ajax=NAME`), on the page's own origin; null if it names none. */
export function wooAjax({ wc_add_to_cart_params: params, location }: WooPage, name: string): string | null {
  const said = (params as { wc_ajax_url?: unknown } | null | undefined)?.wc_ajax_url
  return ownUrl(typeof said === 'string' ? said.replace('%%endpoint%%', name) : null, location.href)
}

/**
 * The address of a route of the Store API, "products?per_page=3"; null if the REST API lies on another origin, where the
 * visitor's session is not known. The page names it in a link, also for shops in a sub-directory and for those without
 * pretty addresses (`?rest_route=/`); shops that hide the link have it beside their Ajax endpoint.
 * https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/
 */
export function wooRoute(page: WooPage, route: string): string | null {
  const { document, location } = page
  const link = document.querySelector('link[rel="https://api.w.org/"]')?.getAttribute('href')
  const guess = () => new URL('wp-json/', wooAjax(page, '') ?? new URL('/', location.href)).href
  const root = ownUrl(link ?? guess(), location.href)
  if (!root) return null
  const url = new URL(root)
  const [path, query = ''] = `wc/store/v1/${route}`.split('?')
  const plain = url.searchParams.get('rest_route')
  if (plain === null) url.pathname += path
  else url.searchParams.set('rest_route', plain + path)
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.append(name, value)
  return url.href
}

/** The address, if it is one of the page's own origin. */
function ownUrl(address: string | null, base: string): string | null {
  const url = safeUrl(address, base)
  return url && new URL(url).origin === new URL(base).origin ? url : null
}
