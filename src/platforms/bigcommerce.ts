/**
 * BigCommerce with Stencil themes: the cart by the storefront API, the page by what Stencil prints into it.
 * https://developer.bigcommerce.com/docs/rest-storefront/carts
 */
import { needsChoice } from '../needs-choice'
import type { Cart, Line } from '../page'
import { readBigCommerce } from './bigcommerce-page'
import type { ShopSystem, SystemHost } from './contract'
import { clean } from './readers/thing'
import { askShop } from './shop-request'
import { amountOf, cartOf, listOf } from './system-lines'
import { showBadge, watchBadge } from './watch-badge'

const CARTS = '/api/storefront/carts'
const OPTIONS = '?include=lineItems.physicalItems.options,lineItems.digitalItems.options'
/** Cornerstone and the themes that were made from it. */
const BADGE = '.cart-quantity'

type JQuery = (selector: string) => { trigger(event: string, about: unknown[]): void }

/** The line "230-193" is the form 193 of the product 230, "230" a product without forms; others than numbers are none. */
function numbersOf({ id, product }: Line): { productId: number; variantId?: number } {
  const [, first, second] = /^(\d+)(?:-(\d+))?$/.exec(id) ?? []
  const productId = Number(product ?? first)
  const variant = second ?? (product && product !== first ? first : undefined)
  if (!first || !(productId > 0)) throw new Error('it has no number in this shop', { cause: '' })
  return { productId, ...(variant && { variantId: Number(variant) }) }
}

/** In the shop's words; what is missing by name comes before what kind of error that is. */
function messageOf(body: unknown): string | null {
  const { errors, detail, title } = Object(body)
  const [first] = Object.values(Object(errors))
  return clean(first || detail || title) || null
}

/** Its cart is the session's: nothing but the page's own cookies is needed. */
export function createBigCommerce({ window, fetch }: SystemHost): ShopSystem {
  const { document, location } = window
  let count: number | null = null
  const ask = (route: string, init?: RequestInit) => askShop(fetch, CARTS + route, init, messageOf)
  const currency = () => readBigCommerce(window).currency ?? null

  const read = async () => {
    const [cart] = listOf(await ask(OPTIONS), 'list of carts')
    const told = Object(cart?.lineItems)
    const all = cart
      ? [...listOf(told.physicalItems, 'physicalItems'), ...listOf(told.digitalItems, 'digitalItems')]
      : []
    // what comes with another line goes with it
    const lines = all.filter(({ parentId }) => !parentId || !all.some(({ id }) => id === parentId))
    const chosen = (line: Record<string, unknown>) =>
      (Array.isArray(line.options) ? line.options : []).map(
        one => [Object(one).name, Object(one).value] as const,
      )
    const read = cartOf(
      lines.map(line => {
        const { productId, variantId, quantity, name, salePrice, listPrice, url, imageUrl } = line
        const product = amountOf(productId) ? `${productId}` : ''
        const options = chosen(line)
        const isForm = Boolean(options[0] && variantId)
        return {
          id: isForm ? `${product}-${clean(variantId)}` : product,
          ...(isForm && { product }),
          quantity,
          title: name,
          price: salePrice ?? listPrice,
          url,
          image: imageUrl,
          options,
        }
      }),
      location.href,
      cart ? cart.cartAmount : 0,
      Object(cart?.currency).code ?? currency(),
    )
    count = read.count
    return { cart: read, id: clean(cart?.id), lines }
  }

  const post = (cart: string, line: Line, quantity: number) =>
    ask(
      cart && `/${encodeURIComponent(cart)}/items`,
      asJson('POST', { lineItems: [{ ...numbersOf(line), quantity }] }),
    )

  const write = async (line: Line, quantity: number, more = false): Promise<Cart> => {
    const { productId, variantId } = numbersOf(line)
    const { id, lines } = await read()
    const there = more
      ? undefined
      : lines.find(
          one => one.productId === productId && (variantId === undefined || one.variantId === variantId),
        )
    const item = `/${encodeURIComponent(id)}/items/${encodeURIComponent(clean(there?.id))}`
    try {
      if (!there) {
        if (quantity) await post(id, line, quantity)
      } else if (quantity) {
        const lineItem = { productId, ...(there.variantId ? { variantId: there.variantId } : {}), quantity }
        await ask(item, asJson('PUT', { lineItem }))
      } else {
        await ask(item, { method: 'DELETE' })
      }
    } catch (error) {
      const { cause } = error as Error
      // "This product has options, variant ID is required": the shop's words are for programmers
      throw typeof cause === 'string' && /variant|option/i.test(cause) ? needsChoice() : error
    }
    return (await read()).cart
  }

  return {
    read: () => readBigCommerce(window),
    currency,
    readCart: async () => (await read()).cart,
    async lineOf({ id, choices, variants = [] }) {
      if (choices || variants.length > 1) throw needsChoice()
      return variants[0] ? { id: variants[0].id, product: id } : { id }
    },
    add: (line, quantity) => write(line, quantity, true),
    set: write,
    refresh(cart) {
      count = cart.count
      showBadge(document, BADGE, count)
      // Cornerstone's own header and its clones listen for this; a theme without jQuery has its badge
      const { jQuery } = window as unknown as { jQuery?: JQuery }
      jQuery?.('body').trigger('cart-quantity-update', [count])
    },
    watch: heard => watchBadge(document, BADGE, () => count, heard),
  }
}

const asJson = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
