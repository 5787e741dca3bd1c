/**
 * Shopware 6: the cart by the routes of its storefront, the theme by its CartWidget, the page by its body's classes.
 * https://developer.shopware.com/docs/guides/plugins/plugins/storefront/ and CartLineItemController of shopware/shopware
 */
import { readText } from '../lib/read-text'
import { safeUrl } from '../lib/safe-url'
import { needsChoice } from '../needs-choice'
import type { Cart, Line } from '../page'
import type { ShopSystem, SystemHost } from './contract'
import { clean } from './readers/thing'
import { askShop } from './shop-request'
import { readShopware6 } from './shopware6-page'
import { cartOf, listOf } from './system-lines'

/** The routes that a Shopware page tells its scripts, and the plugins that its theme runs. */
interface Storefront {
  router?: Record<string, string>
  PluginManager?: { getPluginInstances(name: string): { fetch?(): void }[] }
}

const MAX_BYTES = 1 << 18
const TIMEOUT = 15_000
/** Ids are UUIDs without dashes; anything else that a catalogue calls a product is its number. */
const isId = (id: string): boolean => /^[\da-f]{32}$/.test(id)

/** Its cart is the session's: nothing but the page's own cookies is needed since 6.5. */
export function createShopware6({ window, fetch }: SystemHost): ShopSystem {
  const { document, location } = window
  const storefront = window as unknown as Storefront
  let quiet = 0
  const widgets = () => storefront.PluginManager?.getPluginInstances('CartWidget') ?? []
  const refresh = () => {
    const shown = widgets()
    quiet = shown.length
    for (const widget of shown) widget.fetch?.()
  }
  /** Sales channels may live in a folder: "/de/widgets/checkout/info". */
  const address = (route: string): string => {
    const info = storefront.router?.['frontend.checkout.info']
    const form = document.querySelector('form[action*="/checkout/line-item/add"]')?.getAttribute('action')
    const base = `${info ?? form ?? '/'}`.replace(/(widgets\/)?checkout\/.*/s, '')
    const url = safeUrl(base + route, location.href)
    if (!url?.startsWith(`${location.origin}/`)) throw new Error('the shop’s routes are not known')
    return url
  }
  const currency = () => readShopware6(document).currency ?? null

  const read = async () => {
    const reply = Object(await askShop(fetch, address('checkout/cart.json')))
    const lines = listOf(reply.lineItems, 'lineItems').filter(
      ({ type, good }) => type !== 'promotion' && good !== false,
    )
    const cart = cartOf(
      lines.map(({ id, referencedId, label, quantity, price, cover, payload, type }) => {
        const { parentId, options } = Object(payload)
        return {
          id: clean(id),
          quantity,
          title: label,
          price: Object(price).unitPrice,
          url: type === 'product' && isId(`${referencedId}`) ? address(`detail/${referencedId}`) : null,
          image: Object(cover).url,
          ...(parentId && { product: clean(parentId) }),
          options: (Array.isArray(options) ? options : []).map(one => [
            Object(one).group,
            Object(one).option,
          ]),
        }
      }),
      location.href,
      // without what sending it costs
      Object(reply.price).positionPrice ?? Object(reply.price).totalPrice,
      currency(),
    )
    /** The id of the line, if it is in; a product may be known by its number. */
    const idOf = (id: string) =>
      clean(
        (lines.find(line => line.id === id) ?? lines.find(line => Object(line.payload).productNumber === id))
          ?.id,
      )
    const howMany = (id: string) => cart.items.find(item => item.id === idOf(id))?.quantity ?? 0
    return { cart, idOf, howMany }
  }

  /** Gives what the shop says against it, '' if nothing: it replies with its drawer, alerts at the top. */
  const post = async (route: string, fields: Record<string, string>): Promise<string> => {
    const reply = await fetch(address(route), {
      method: 'POST',
      headers: { 'x-requested-with': 'XMLHttpRequest' },
      body: new URLSearchParams({ ...fields, redirectTo: 'frontend.cart.offcanvas' }),
      credentials: 'same-origin',
      signal: AbortSignal.timeout(TIMEOUT),
    })
    const html = await readText(new Response(reply.body), MAX_BYTES)
    const { status } = reply
    if (!reply.ok) throw new Error(`status ${status}`, status < 500 ? { cause: '' } : {})
    const [, words = ''] =
      /class="[^"]*alert-(?:danger|warning)[\s\S]*?class="alert-content"[^>]*>([\s\S]*?)<\/div>/.exec(html) ??
      []
    return clean(words.replace(/<[^>]*>/g, ' '))
  }

  const set = async ({ id }: Line, wanted: number, more = false): Promise<Cart> => {
    let now = await read()
    const had = now.howMany(id)
    const goal = more ? had + wanted : wanted
    const change = (line: string) =>
      post(
        `checkout/line-item/${goal ? 'change-quantity' : 'delete'}/${line}`,
        goal ? { quantity: `${goal}` } : {},
      )
    let words = ''
    if (had) {
      if (goal !== had) words = await change(now.idOf(id))
    } else if (goal && isId(id)) {
      const field = (name: string) => `lineItems[${id}][${name}]`
      words = await post('checkout/line-item/add', {
        [field('id')]: id,
        [field('referencedId')]: id,
        [field('type')]: 'product',
        [field('quantity')]: `${goal}`,
        [field('stackable')]: '1',
        [field('removable')]: '1',
      })
    } else if (goal) words = await post('checkout/product/add-by-number', { number: id })
    now = await read()
    // by number there is only one at a time
    if (!words && now.howMany(id) && now.howMany(id) < goal && !isId(id)) {
      words = await change(now.idOf(id))
      now = await read()
    }
    const got = now.howMany(id)
    if (goal ? got >= goal : !got) return now.cart
    // it took what it has of it
    if (got !== had) refresh()
    throw new Error(words || 'the shop did not take it', { cause: words })
  }

  return {
    read: () => readShopware6(document),
    currency,
    readCart: async () => (await read()).cart,
    async lineOf({ id, sku, choices, variants = [] }) {
      if (choices || variants.length > 1) throw needsChoice()
      return { id: variants[0]?.id ?? (isId(id) ? id : (sku ?? id)) }
    },
    add: (line, quantity) => set(line, quantity, true),
    set,
    refresh,
    watch(heard) {
      // the theme's widget says so whenever it has fetched its cart anew, and has done so for us
      const widget = document.querySelector('[data-cart-widget]')
      const onFetch = () => (quiet ? quiet-- : heard())
      widget?.addEventListener('fetch', onFetch)
      return () => widget?.removeEventListener('fetch', onFetch)
    },
  }
}
