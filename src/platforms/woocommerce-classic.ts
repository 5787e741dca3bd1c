/** The cart of a WooCommerce shop whose REST API is closed: by the Ajax endpoints that its classic themes use. */
import { safeUrl } from '../lib/safe-url'
import type { Cart, Line } from '../page'
import type { WooPage } from '../woo-root'
import { isQuantity } from './quantity'
import { clean } from './readers/thing'
import { askWooAjax, type Fragments } from './woocommerce-ajax'
import type { WooLine } from './woocommerce-cart'

export interface ClassicCart {
  read(): Promise<Cart>
  add(line: Line, quantity: number): Promise<Cart>
  set(line: Line, quantity: number): Promise<Cart>
}

const MINI_CART = 'div.widget_shopping_cart_content'

/**
 * Lines of the mini cart that comes with the fragments, by its default template: which product, how many. Prices are
 * left out; of a variation the product only is known. Themes with a template of their own may show less: what has no id
 * and number is no line. It is a stranger's HTML, so it is looked at as text and never made part of a page.
 * https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/templates/cart/mini-cart.php
 */
export function readMiniCart({ fragments }: Fragments, base: string): WooLine[] {
  const html = fragments[MINI_CART]
  if (typeof html !== 'string') throw new Error('the shop’s reply has no mini cart')
  const entries = html.split(/<li\b(?=[^>]*mini[_-]cart[_-]item)/).slice(1, 201)
  const lines = entries.flatMap((entry): WooLine[] => {
    const id = /data-product_id=["'](\d+)/.exec(entry)?.[1]
    const key = /data-cart_item_key=["'](\w+)/.exec(entry)?.[1]
    const quantity = Number(/quantity["'][^>]*>\s*(\d+)/.exec(entry)?.[1])
    const [, href, name = ''] = /<a href=["']([^"']*)["']>([\s\S]*?)<\/a>/.exec(entry) ?? []
    const url = safeUrl(clean(href), base)
    return id && key && isQuantity(quantity)
      ? [
          {
            key,
            id,
            title: clean(name.replace(/<[^>]*>/g, ' ')) || null,
            quantity,
            price: null,
            ...(url && { url }),
          },
        ]
      : []
  })
  if (entries[0] && !lines[0]) throw new Error('the shop’s mini cart has another form')
  return lines
}

/** `page` names the endpoints in `wc_add_to_cart_params`. https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/includes/class-wc-ajax.php */
export function createClassicCart(page: WooPage, fetch: typeof globalThis.fetch): ClassicCart {
  const post = async (endpoint: string, fields?: Record<string, string>): Promise<WooLine[]> => {
    const reply = await askWooAjax(page, fetch, endpoint, fields)
    // these endpoints say no without words
    if (!reply) throw new Error('', { cause: '' })
    return readMiniCart(reply, page.location.href)
  }
  const cartOf = (lines: WooLine[]): Cart => ({
    items: lines.map(({ key: _, ...item }) => item),
    count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    total: null,
    currency: null,
  })
  const now = () => post('get_refreshed_fragments')
  const add: ClassicCart['add'] = async ({ id }, quantity) =>
    cartOf(await post('add_to_cart', { product_id: id, quantity: String(quantity) }))
  return {
    read: async () => cartOf(await now()),
    add,
    async set({ id, product = id }, quantity) {
      let present = await now()
      const mine = present.filter(line => line.id === product)
      const had = mine.reduce((sum, line) => sum + line.quantity, 0)
      if (quantity > had) return add({ id }, quantity - had)
      if (quantity < had) {
        for (const { key } of mine) present = await post('remove_from_cart', { cart_item_key: key })
        if (quantity) return add({ id }, quantity)
      }
      return cartOf(present)
    },
  }
}
