/** A WooCommerce shop of a test's own: pages, Store API and classic Ajax as they are documented, carts by session. */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { file } from '../../demo/files'
import { tag } from '../support/made-up-shop'
import { type Answer, addWoo, findWoo, refuse } from './woo-add'
import { wooCatalogue } from './woo-catalogue'
import { badge, listPage, productPage, type WooPageSetting, wooPage } from './woo-pages'
import {
  products as ALL,
  permalink,
  storeCart,
  type WooCartLine,
  type WooMoney,
  type WooProduct,
} from './woo-products'

/** What goes wrong, at the Store API unless said otherwise. */
export type WooFault =
  | 'closed' // a security plugin lets nobody in
  | 'gone' // no such routes
  | 'login' // every page of it is the login page
  | 'blocked' // a firewall's page
  | 'nonce' // all nonces so far have expired; replies carry new ones
  | 'nonce-silent' // and refusals carry none
  | 'too-many'
  | 'broken'
  | 'renamed' // the cart's items are called otherwise
  | 'hollow' // lines have neither id nor key
  | 'never' // no answer
  | null

export interface WooOptions {
  theme?: WooPageSetting['theme']
  /** Plain addresses, `?rest_route=`. */
  plain?: boolean
  /** In a sub-directory, "/tienda". */
  folder?: string
  /** The link to the REST API is taken out of the head. */
  hidesLink?: boolean
  currency?: WooMoney
  products?: WooProduct[]
  /** Files of the test's own, by path. */
  files?: Record<string, string>
}

type Lines = WooCartLine[]
const NONCE_FOR = 'wc_store_api'

export async function startWooShop(options: WooOptions = {}) {
  const { theme = 'fragments', plain = false, folder = '', currency = { code: 'EUR', unit: 2 } } = options
  const products = structuredClone(options.products ?? ALL)
  const carts = new Map<string, Lines>()
  const asked: { method: string; path: string; body: string; nonce: string }[] = []
  let fault: WooFault = null
  let tick = 0
  let origin = ''
  const nonceOf = (session: string) =>
    createHash('md5').update(`${NONCE_FOR} ${session} ${tick}`).digest('hex').slice(0, 10)

  const storeApi = (
    route: string,
    query: URLSearchParams,
    method: string,
    body: string,
    session: string,
    nonce: string,
    type: string,
  ): Answer => {
    if (fault === 'closed')
      return refuse(401, 'rest_forbidden', 'Sorry, only authenticated users may use the REST API.')
    if (fault === 'gone')
      return refuse(404, 'rest_no_route', 'No route was found matching the URL and request method.')
    if (fault === 'too-many')
      return refuse(
        429,
        'rate_limit_exceeded',
        'Too many requests. Please wait 8 seconds before trying again.',
      )
    if (fault === 'broken')
      return refuse(500, 'internal_server_error', '<p>There has been a critical error on this website.</p>')
    const told = wooCatalogue(route, query, { products, origin, currency })
    if (told) return told
    const lines = carts.get(session) ?? []
    const headers = {
      nonce: nonceOf(session),
      'nonce-timestamp': '1',
      'user-id': '0',
      'cart-token': 'a.b.c',
      'cart-hash': 'h',
    }
    const cart = (): Answer => {
      const reply = storeCart(lines, origin, currency)
      if (fault === 'renamed') return { headers, body: { ...reply, items: undefined, lines: reply.items } }
      if (fault === 'hollow')
        return { headers, body: { ...reply, items: reply.items.map(({ id: _, key: __, ...rest }) => rest) } }
      return { headers, body: reply }
    }
    if (method === 'GET' && route === '/cart') return cart()
    const action = /^\/cart\/(add-item|update-item|remove-item)$/.exec(route)?.[1]
    if (method !== 'POST' || !action)
      return refuse(404, 'rest_no_route', 'No route was found matching the URL and request method.')
    if (nonce !== headers.nonce) {
      const answer = nonce
        ? refuse(403, 'woocommerce_rest_invalid_nonce', 'Nonce is invalid.')
        : refuse(
            401,
            'woocommerce_rest_missing_nonce',
            'Missing the Nonce header. This endpoint requires a valid nonce.',
          )
      return fault === 'nonce-silent' ? answer : { ...answer, headers }
    }
    if (!type.startsWith('application/json'))
      return refuse(400, 'rest_invalid_param', 'Invalid parameter(s): id')
    const said = JSON.parse(body)
    carts.set(session, lines)
    const line = lines.find(({ key }) => key === said.key)
    if (action === 'add-item') {
      const refused = addWoo(products, lines, said)
      return refused ? { ...refused, headers } : { ...cart(), status: 201 }
    }
    if (!line)
      return {
        ...refuse(409, 'woocommerce_rest_cart_invalid_key', 'Cart item does not exist or is invalid.'),
        headers,
      }
    if (action === 'remove-item') lines.splice(lines.indexOf(line), 1)
    else {
      const most = line.product.soldIndividually ? 1 : (line.variation?.stock ?? line.product.stock ?? 9999)
      if (said.quantity < 1)
        return {
          ...refuse(
            400,
            'invalid_quantity',
            `The minimum quantity of &quot;${line.product.name}&quot; allowed in the cart is 1`,
          ),
          headers,
        }
      if (said.quantity > most)
        return {
          ...refuse(
            400,
            'invalid_quantity',
            `The maximum quantity of &quot;${line.product.name}&quot; allowed in the cart is ${most}`,
          ),
          headers,
        }
      line.quantity = said.quantity
    }
    return cart()
  }

  /** WC_AJAX. */
  const ajax = (endpoint: string, form: URLSearchParams, session: string): Answer => {
    const lines = carts.get(session) ?? []
    carts.set(session, lines)
    if (endpoint === 'add_to_cart') {
      const refused = addWoo(products, lines, {
        id: form.get('product_id'),
        quantity: form.get('quantity') ?? 1,
      })
      const { product } = findWoo(products, Number(form.get('product_id'))) ?? {}
      if (refused)
        return { body: { error: true, product_url: product ? permalink(product, origin) : `${origin}/` } }
    }
    if (endpoint === 'remove_from_cart') {
      const at = lines.findIndex(({ key }) => key === form.get('cart_item_key'))
      if (at < 0) return { body: false }
      lines.splice(at, 1)
    }
    const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0)
    const rows = lines.map(
      ({ key, product, quantity }) =>
        `<li class="woocommerce-mini-cart-item mini_cart_item"><a role="button" href="${origin}/cart/?remove_item=${key}" class="remove remove_from_cart_button" aria-label="Remove" data-product_id="${product.id}" data-cart_item_key="${key}" data-product_sku="${product.sku}">&times;</a> <a href="${permalink(product, origin)}"><img src="/images/1.svg" alt="">${product.name}</a> <span class="quantity">${quantity} &times; <span class="woocommerce-Price-amount amount"><bdi>${(product.price / 100).toFixed(2)}&nbsp;€</bdi></span></span></li>`,
    )
    const mini = rows[0]
      ? `<ul class="woocommerce-mini-cart cart_list product_list_widget">${rows.join('')}</ul>`
      : '<p class="woocommerce-mini-cart__empty-message">No products in the cart.</p>'
    return {
      body: {
        fragments: {
          'div.widget_shopping_cart_content': `<div class="widget_shopping_cart_content">${mini}</div>`,
          'span.cart-count': badge(pieces),
        },
        cart_hash: 'h',
      },
    }
  }

  const page = (path: string, session: string): string | undefined => {
    const lines = carts.get(session) ?? []
    const setting: WooPageSetting = {
      origin,
      theme,
      root: options.hidesLink ? null : plain ? `${origin}/index.php?rest_route=/` : `${origin}/wp-json/`,
      cart: plain ? `${origin}/index.php?rest_route=/wc/store/v1/cart` : `${origin}/wp-json/wc/store/v1/cart`,
      head: tag({ manifest: '/tendero.json' }),
      pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    }
    const product = products.find(
      one => path === new URL(permalink(one, origin)).pathname.slice(folder.length),
    )
    if (product) return productPage(product, setting)
    if (path === '/shop/') return listPage(products, setting)
    if (path === '/') return wooPage('home page woocommerce-no-js', '<h1>Luz</h1>', setting)
    if (path === '/cart/') return wooPage('page woocommerce-cart woocommerce-page', '<h1>Cart</h1>', setting)
    const order = /^\/checkout\/order-received\/(\d+)\/$/.exec(path)?.[1]
    return order
      ? wooPage(
          'page woocommerce-checkout woocommerce-page woocommerce-order-received',
          `<ul class="woocommerce-order-overview"><li class="woocommerce-order-overview__order order">Order number: <strong>${order}</strong></li><li class="woocommerce-order-overview__total total">Total: <strong><span class="woocommerce-Price-amount amount"><bdi>54.85&nbsp;<span class="woocommerce-Price-currencySymbol">€</span></bdi></span></strong></li></ul>`,
          setting,
        )
      : undefined
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url!, 'http://localhost')
    const cookies = new Map(
      (request.headers.cookie ?? '').split('; ').map(one => one.split('=') as [string, string]),
    )
    const session = cookies.get('wp_woocommerce_session_1') ?? `s${carts.size + 1}`
    let body = ''
    for await (const part of request) body += part
    const { method = 'GET' } = request
    const nonce = String(request.headers.nonce ?? '')
    const path = url.pathname.slice(folder.length)
    const send = (reply: Answer, type = 'application/json; charset=UTF-8') => {
      const lines = carts.get(session)
      const cookie = lines && [
        `wp_woocommerce_session_1=${session}; path=/; HttpOnly`,
        lines[0] ? 'woocommerce_items_in_cart=1; path=/' : 'woocommerce_items_in_cart=0; path=/; max-age=0',
      ]
      response
        .writeHead(reply.status ?? 200, {
          'content-type': type,
          ...reply.headers,
          ...(cookie && { 'set-cookie': cookie }),
        })
        .end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body))
    }
    const route =
      url.searchParams.get('rest_route') ?? (path.startsWith('/wp-json/') && !plain ? path.slice(8) : '')
    const html = 'text/html; charset=UTF-8'
    if (route || url.searchParams.has('wc-ajax'))
      asked.push({ method, path: `${url.pathname}${url.search}`, body, nonce })
    if (route) {
      if (fault === 'never') return
      if (fault === 'login') return send({ body: '<!doctype html><title>Log in</title>' }, html)
      if (fault === 'blocked')
        return send({ status: 403, body: '<!doctype html><title>Just a moment...</title>' }, html)
      const inner = route.replace(/\/$/, '').replace(/^\/wc\/store\/v1/, '')
      return send(
        storeApi(
          inner,
          url.searchParams,
          method,
          body,
          session,
          nonce,
          String(request.headers['content-type'] ?? ''),
        ),
      )
    }
    if (url.searchParams.has('wc-ajax')) {
      if (
        !String(request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded') &&
        body
      )
        return send({ status: 400, body: '0' })
      return send(ajax(url.searchParams.get('wc-ajax')!, new URLSearchParams(body), session))
    }
    if (method === 'POST' && new URLSearchParams(body).has('add-to-cart')) {
      ajax('add_to_cart', new URLSearchParams(body.replace('add-to-cart', 'product_id')), session)
      return send({ status: 302, body: '', headers: { location: url.pathname } }, html)
    }
    const own = options.files?.[url.pathname]
    if (own !== undefined) return send({ body: own })
    const shown = page(path, session)
    if (shown !== undefined) return send({ body: shown }, html)
    if (url.pathname.includes('/images/'))
      return send({ body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }, 'image/svg+xml')
    const found = await file(url.pathname)
    return found
      ? void response.writeHead(200, { 'content-type': found.type! }).end(found.body)
      : send({ status: 404, body: '' }, html)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(reason => response.writeHead(500).end(String(reason)))
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  origin = url + folder
  return {
    url,
    /** With the folder that the shop lies in. */
    origin,
    products,
    /** What its API and its Ajax were asked, oldest first. */
    asked,
    /** Pieces by product or variation, of the cart of the latest session. */
    pieces: () =>
      Object.fromEntries(
        ([...carts.values()].at(-1) ?? []).map(({ product, variation, quantity }) => [
          variation?.id ?? product.id,
          quantity,
        ]),
      ),
    lines: () => [...carts.values()].at(-1) ?? [],
    fault(next: WooFault) {
      if (next === 'nonce' || next === 'nonce-silent') tick++
      fault = next
    },
    /** The server forgets all carts. */
    forget: () => carts.clear(),
    close: () =>
      new Promise<void>(closed => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
