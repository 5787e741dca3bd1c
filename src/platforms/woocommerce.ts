/**
 * SHOP: WooCommerce. The cart by its Store API; where the REST API is closed, by what classic themes do.
 * https://developer.woocommerce.com/docs/apis/store-api/
 */
import { lazily } from '../lib/lazily'
import { needsChoice } from '../needs-choice'
import type { Cart, Line, Product } from '../page'
import { wooAjax } from '../woo-root'
import type { ShopSystem, SystemHost } from './contract'
import { clean } from './readers/thing'
import { askWooAjax } from './woocommerce-ajax'
import { readWooCart, readWooLines } from './woocommerce-cart'
import type { ClassicCart } from './woocommerce-classic'
import { readWooPage } from './woocommerce-page'
import { createWooStore, type WooError } from './woocommerce-store'
import { createWooTheme, type ThemeWindow } from './woocommerce-theme'

type WooWindow = ThemeWindow & {
  wcSettings?: { currency?: { code?: unknown } }
  cookieStore?: { get(name: string): Promise<unknown> }
}

/** What the Store API says of a product before it goes into the cart. */
interface Sold {
  id?: unknown
  sku?: unknown
  name?: unknown
  permalink?: unknown
  type?: unknown
  has_options?: unknown
  variations?: { id?: unknown; attributes?: { value?: unknown }[] }[]
}

/** An address without what campaigns hang on it. */
const bare = (address: unknown): string => String(address).replace(/[?#].*/, '')
const isId = (id: unknown): boolean => /^[1-9]\d{0,14}$/.test(String(id))

/** The system of this window. */
export function createWooCommerce({ window, fetch }: SystemHost): ShopSystem {
  const host = window as unknown as WooWindow
  const { document, location } = window
  const store = createWooStore(host, fetch)
  const classic = lazily(async () => (await import('./woocommerce-classic')).createClassicCart(host, fetch))
  const theme = createWooTheme(host)
  const parents = new Map<string, string>()
  let isClosed = false
  let currency: string | null = null
  let isReadable = false
  let hadLines = false

  /** By the Store API, unless that is closed here. */
  const either = async <T>(
    open: () => Promise<T>,
    closed: (cart: ClassicCart) => T | Promise<T>,
  ): Promise<T> => {
    if (!isClosed)
      try {
        return await open()
      } catch (error) {
        if (!(error as WooError).isClosed || !wooAjax(host, '')) throw error
        isClosed = true
      }
    return closed(await classic())
  }
  const read = (body: unknown): Cart => {
    const cart = readWooCart(body, location.href, parents)
    isReadable = true
    currency = cart.currency ?? currency
    hadLines ||= !!cart.items[0]
    return cart
  }
  /** The shop's own scripts go by this cookie too; asking a shop for an empty cart keeps its server busy on every page. */
  const isEmpty = async () => {
    try {
      return !hadLines && !!host.cookieStore && !(await host.cookieStore.get('woocommerce_items_in_cart'))
    } catch {
      return false
    }
  }

  const put = async ({ id, options }: Line, quantity: number): Promise<Cart> => {
    if (!isId(id)) throw new Error('', { cause: '' })
    const variation = Object.entries(options ?? {}).map(([attribute, value]) => ({ attribute, value }))
    const line = { id: Number(id), quantity }
    const { write } = store
    // nothing is put in where nobody could tell that it is in
    if (!isReadable) read(await store.ask('cart'))
    return read(
      await write('add-item', variation[0] ? { ...line, variation } : line).catch(error => {
        // The cart tells a value by its name, the product by its slug; the shop itself knows those that it needs not ask for.
        if (!variation[0] || error.code !== 'woocommerce_rest_invalid_variation_data') throw error
        return write('add-item', line)
      }),
    )
  }

  /** The product as the shop has it, by its number, else by its SKU: what a feed has as id may be either. */
  const find = async ({ id, sku, url, title }: Product): Promise<Sold> => {
    const isIt = (sold: Sold) =>
      clean(sold.name) === title || (sku && sold.sku === sku) || (url && bare(sold.permalink) === bare(url))
    if (isId(id))
      try {
        const sold = Object(await store.ask(`products/${id}`))
        if (isIt(sold)) return sold
      } catch (error) {
        if (typeof (error as Error).cause !== 'string') throw error
      }
    const found = await store.ask(`products?sku=${encodeURIComponent(sku ?? id)}`)
    const sold = Array.isArray(found) && found.find(one => one?.sku === (sku ?? id))
    if (!sold) throw new Error('', { cause: '' })
    return sold
  }

  return {
    read: () => readWooPage(document, location.href, parents),
    currency() {
      const code = host.wcSettings?.currency?.code
      return /^[A-Z]{3}$/.test(String(code)) ? String(code) : currency
    },
    async readCart() {
      if (await isEmpty()) return { items: [], count: 0, total: 0, currency }
      try {
        return await either(
          async () => read(await store.ask('cart')),
          cart => cart.read(),
        )
      } catch (error) {
        if ((error as WooError).isClosed) return null
        throw error
      }
    },
    lineOf: product =>
      either(
        async () => {
          const { id, type, has_options, variations } = await find(product)
          const [only, more] = Array.isArray(variations) ? variations : []
          // A value that is left open is for the visitor to choose, as are the parts of a bundle.
          if (only && !more && isId(only.id) && only.attributes?.every(({ value }) => value)) {
            parents.set(String(only.id), String(id))
            return { id: String(only.id), product: String(id) }
          }
          if (
            only ||
            has_options === true ||
            !/^(simple|variation|subscription)$/.test(String(type ?? 'simple'))
          )
            throw needsChoice()
          return { id: String(id) }
        },
        () => {
          if (product.choices || product.variants?.[1]) throw needsChoice()
          return { id: product.id }
        },
      ),
    add: (line, quantity) =>
      either(
        () => put(line, quantity),
        cart => cart.add(line, quantity),
      ),
    set: (line, quantity) =>
      either(
        async () => {
          const body = await store.ask('cart')
          const { id, options } = line
          const mine = readWooLines(body, location.href, parents).filter(
            one =>
              one.id === id &&
              Object.entries(options ?? {}).every(
                ([name, value]) => (one.options?.[name] ?? value) === value,
              ),
          )
          const [first, ...others] = mine
          if (!first) return quantity ? put(line, quantity) : read(body)
          let now = body
          if (!quantity) for (const { key } of mine) now = await store.write('remove-item', { key })
          else {
            // Of two lines of the same, one that the visitor had engraved say, the first gives and takes.
            const rest = others.reduce((sum, one) => sum + one.quantity, 0)
            now = await store.write('update-item', { key: first.key, quantity: Math.max(1, quantity - rest) })
          }
          return read(now)
        },
        cart => cart.set(line, quantity),
      ),
    refresh: () => theme.refresh(() => askWooAjax(host, fetch, 'get_refreshed_fragments')),
    watch: theme.watch,
    async products(ids, signal) {
      const known = ids.filter(isId).slice(0, 100)
      if (!known[0]) return []
      const list = await store.ask(`products?per_page=100&orderby=include&include=${known.join()}`, {
        signal,
      })
      return (await import('./woocommerce-product')).readWooProducts(list, location.href)
    },
  }
}
