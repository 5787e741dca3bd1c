/**
 * Squarespace: the cart as its own scripts ask for it, which Squarespace documents nowhere; so only read, unless the
 * shop's manifest says otherwise. Product pages as data (?format=json): https://developers.squarespace.com/view-json-data
 */
import { safeUrl } from '../lib/safe-url'
import { needsChoice } from '../needs-choice'
import type { Cart, Line } from '../page'
import type { ShopSystem, SystemHost } from './contract'
import { clean } from './readers/thing'
import { askShop } from './shop-request'
import { readSquarespace, saleOf } from './squarespace-page'
import { cartOf, listOf } from './system-lines'
import { showBadge, watchBadge } from './watch-badge'

const CART = '/api/commerce/shopping-cart'
const BADGE = '.sqs-cart-quantity'

const messageOf = (body: unknown): string | null => {
  const { error, message } = Object(body)
  return clean(error || message) || null
}

/** With `write` products can be put in too, one more or several; nothing can be taken out. */
export function createSquarespace({ window, fetch }: SystemHost, write: boolean): ShopSystem {
  const { document, location } = window
  let count: number | null = null
  let crumb = ''
  const currency = () => readSquarespace(window).currency ?? null

  const readCart = async (): Promise<Cart> => {
    let reply: Record<string, unknown>
    try {
      reply = Object(await askShop(fetch, CART, {}, messageOf))
    } catch (error) {
      // a visitor who never had one: 404 "You have no shopping cart yet."
      if (!/no shopping cart/i.test(`${(error as Error).cause}`)) throw error
      reply = { entries: [], subtotalCents: 0 }
    }
    const lines = listOf(reply.entries, 'entries')
    const forms = lines.map(({ chosenVariant }) => Object(chosenVariant))
    const code = clean(Object(forms[0]?.price).currency) || currency()
    const cart = cartOf(
      lines.map(({ itemId, quantity, title, productName, fullUrl, imageUrl }, at) => ({
        id: lineId(itemId, forms[at].sku),
        product: clean(itemId),
        quantity,
        title: productName ?? title,
        price: saleOf(forms[at]),
        url: fullUrl,
        image: imageUrl,
        options: Object.entries(Object(forms[at].attributes)),
      })),
      location.href,
      inUnits(reply.subtotalCents, code),
      code,
    )
    count = cart.count
    return cart
  }

  const add = async ({ id, product }: Line, quantity: number): Promise<Cart> => {
    const [, itemId, sku] = /^([^-]+)-(.+)$/s.exec(id) ?? []
    // to take something out, or to set how many there are, is known of nobody
    if (!itemId || !sku || quantity < 1) throw new Error('this shop’s cart cannot do that', { cause: '' })
    const { cookieStore } = window as {
      cookieStore?: { get(name: string): Promise<{ value?: string } | null> }
    }
    crumb ||= (await cookieStore?.get('crumb').catch(() => null))?.value ?? ''
    const body = JSON.stringify({ itemId: product ?? itemId, sku, quantity, additionalFields: null })
    const post = async () => {
      const headers = { 'content-type': 'application/json', 'x-csrf-token': crumb }
      const url = `${CART}/entries?crumb=${encodeURIComponent(crumb)}`
      return Object(await askShop(fetch, url, { method: 'POST', headers, body }, messageOf))
    }
    let reply = await post()
    if (reply.crumbFail) {
      crumb = clean(reply.crumb)
      reply = await post()
    }
    if (reply.crumbFail) throw new Error('the shop does not know this session')
    // it refuses with status 200
    const words = messageOf(reply)
    if (words) throw new Error(words, { cause: words })
    return readCart()
  }

  return {
    read: () => readSquarespace(window),
    currency,
    readCart,
    ...(write && {
      async lineOf({ id, sku, url, choices, variants = [] }) {
        if (choices || variants.length > 1) throw needsChoice()
        if (variants[0]) return { id: variants[0].id, product: id }
        if (sku) return { id: lineId(id, sku), product: id }
        const page = new URL(safeUrl(url, location.href) ?? '', location.href)
        if (page.origin !== location.origin) throw new Error('its page is not of this shop')
        page.searchParams.set('format', 'json')
        const { item } = Object(await askShop(fetch, page.href))
        const forms = listOf(Object(item).variants, 'variants')
        if (forms.length !== 1) throw needsChoice()
        const product = clean(Object(item).id)
        return { id: lineId(product, forms[0]!.sku), product }
      },
      add,
      refresh(cart: Cart) {
        count = cart.count
        showBadge(document, BADGE, count)
      },
    }),
    watch: heard => watchBadge(document, BADGE, () => count, heard),
  }
}

/** A product's id and its form's SKU: the cart takes nothing less. */
const lineId = (item: unknown, sku: unknown): string => (item && sku ? `${clean(item)}-${clean(sku)}` : '')

/** Of an amount in the currency's smallest unit. */
function inUnits(cents: unknown, currency: string | null): number | null {
  if (typeof cents !== 'number' || !/^[A-Z]{3}$/.test(`${currency}`)) return cents === 0 ? 0 : null
  const style = new Intl.NumberFormat('en', { style: 'currency', currency: currency! }).resolvedOptions()
  return cents / 10 ** (style.maximumFractionDigits ?? 2)
}
