/** A made-up shop on Shopify: its Ajax API as documented, its checkout that runs no tag, and what can go wrong. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { file } from '../../demo/files'
import { type Reply, type Served, serve } from '../support/serve'
import { shopifyPage, type Theme } from './shopify-pages'
import { ajaxProduct, feedProduct, stockOf, type Ware } from './shopify-stock'

/** `login`: HTML instead of JSON. `guard`: 403 with HTML. `renamed`: the reply has changed its shape. `silent`: never answers. */
export type Fault = 'login' | 'guard' | '429' | '500' | 'renamed' | 'silent'

interface Line {
  key: string
  form: number
  quantity: number
  properties: Record<string, string>
  plan?: string
}

export interface ShopifyShop extends Served {
  /** Of the Ajax API's paths that match. */
  fault: { kind: Fault; on: RegExp } | null
  theme: Theme
  /** JSON of the widget's manifest. */
  manifest: string
  wares: Ware[]
  /** All requests of the Ajax API, oldest first: "POST /cart/add.js". */
  asked: string[]
  /** Pieces by form in the only visitor's cart. */
  pieces(): Record<string, number>
  /** The shop forgets all carts. */
  forget(): void
}

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'

/** The market of a path: where its addresses begin, its currency, its prices beside the shop's own. */
const MARKETS = [
  { root: '/en-us/', currency: 'USD', rate: 1.1 },
  { root: '/', currency: 'EUR', rate: 1 },
]

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown> | null> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('application/json')) return JSON.parse(bytes.toString()) as Record<string, unknown>
  if (/form/.test(type))
    return Object.fromEntries(await new Response(bytes, { headers: { 'content-type': type } }).formData())
  return null
}

const said = (value: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
})
const refused = (description: string, status = 422, message = 'Cart Error'): Reply =>
  said({ status, message, description }, status)
const html = (status: number, text: string): Reply => ({ status, body: `<!doctype html><p>${text}</p>` })

export async function startShopify(): Promise<ShopifyShop> {
  const carts = new Map<string, Line[]>()
  const wares = stockOf()
  const formOf = (id: unknown) => {
    for (const ware of wares)
      for (const form of ware.forms) if (`${form.id}` === `${id}`) return { ware, form }
    return undefined
  }

  /** Puts in what there is; gives the shop's words where that is less than was asked for. */
  const put = (
    lines: Line[],
    id: unknown,
    more: number,
    properties: Record<string, string> = {},
    plan?: string,
  ) => {
    const found = formOf(id)
    if (!found) return refused('Cannot find variant', 404)
    const { ware, form } = found
    if (form.stock < 1) {
      const words = `The product '${ware.title}' is already sold out.`
      return refused(words, 422, words)
    }
    const had = lines.filter(line => line.form === form.id).reduce((sum, { quantity }) => sum + quantity, 0)
    const room = form.stock - had
    if (room < 1) return refused('The maximum quantity of this item is already in your cart.')
    const same = lines.find(
      line =>
        line.form === form.id &&
        JSON.stringify(line.properties) === JSON.stringify(properties) &&
        line.plan === plan,
    )
    const taken = Math.min(more, room)
    if (same) same.quantity += taken
    else
      lines.unshift({
        key: `${form.id}:${randomUUID().replaceAll('-', '')}`,
        form: form.id,
        quantity: taken,
        properties,
        ...(plan && { plan }),
      })
    return taken < more
      ? refused(`Only ${taken} items were added to your cart due to availability.`)
      : undefined
  }

  const cartJson = (
    token: string,
    lines: Line[],
    { root, currency, rate }: (typeof MARKETS)[number],
    origin: string,
  ) => {
    const items = lines.map(({ key, form: id, quantity, properties, plan }) => {
      const { ware, form } = formOf(id)!
      const price = Math.round(form.price * rate)
      const title = ware.forms.length > 1 ? `${ware.title} - ${form.title}` : ware.title
      return {
        id,
        properties,
        quantity,
        variant_id: id,
        key,
        title,
        price,
        original_price: price,
        discounted_price: price,
        line_price: price * quantity,
        original_line_price: price * quantity,
        total_discount: 0,
        discounts: [],
        sku: form.sku,
        grams: 500,
        vendor: 'Casa Norte',
        taxable: true,
        product_id: ware.id,
        product_has_only_default_variant: ware.forms.length === 1,
        gift_card: false,
        final_price: price,
        final_line_price: price * quantity,
        url: `${root}products/${ware.handle}?variant=${id}`,
        image: `${origin}/cdn/${ware.handle}.svg`,
        handle: ware.handle,
        requires_shipping: true,
        product_type: ware.type,
        product_title: ware.title,
        variant_title: ware.forms.length > 1 ? form.title : null,
        variant_options: [form.title],
        options_with_values: [{ name: 'Size', value: form.title }],
        ...(plan && { selling_plan_allocation: { selling_plan: { id: Number(plan), name: 'Monthly' } } }),
      }
    })
    const total = items.reduce((sum, { line_price }) => sum + line_price, 0)
    return {
      token: `${token}?key=${'0'.repeat(8)}`,
      note: null,
      attributes: {},
      original_total_price: total,
      total_price: total,
      total_discount: 0,
      total_weight: 500,
      item_count: items.reduce((sum, { quantity }) => sum + quantity, 0),
      items,
      requires_shipping: true,
      currency,
      items_subtotal_price: total,
      cart_level_discount_applications: [],
    }
  }

  const shop: Omit<ShopifyShop, keyof Served> = {
    fault: null,
    theme: 'dawn',
    manifest: '{}',
    wares,
    asked: [],
    pieces: () => {
      const lines = [...carts.values()].at(-1) ?? []
      return Object.fromEntries(lines.map(({ form, quantity }) => [form, quantity]))
    },
    forget: () => carts.clear(),
  }

  const served = await serve(async (path, request) => {
    const market = MARKETS.find(({ root }) => path.startsWith(root))!
    const place = `/${path.slice(market.root.length)}`
    const query = new URL(request.url!, 'http://shop').searchParams
    const cookie = /(?:^|; )cart=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1]
    const isKnown = cookie !== undefined && carts.has(cookie)
    // whoever has nothing yet gets another number each time
    const token = isKnown ? cookie : randomUUID().replaceAll('-', '')
    const lines = carts.get(token) ?? []
    const keep = (reply: Reply): Reply => {
      const kept = lines.length && !isKnown ? `hWN-${token}` : token
      if (!isKnown && !lines.length) return reply
      carts.set(kept, lines)
      return {
        ...reply,
        headers: { ...reply.headers, 'set-cookie': `cart=${kept}; path=/; max-age=1209600` },
      }
    }
    const cart = () =>
      cartJson(
        isKnown || !lines.length ? token : `hWN-${token}`,
        lines,
        market,
        `http://${request.headers.host}`,
      )

    if (/\.js(on)?$|\/cart\/(add|change)$|graphql/.test(place) && !place.startsWith('/tendero')) {
      shop.asked.push(`${request.method} ${path}`)
      if (shop.fault?.on.test(place)) {
        const { kind } = shop.fault
        if (kind === 'silent') return new Promise(() => {})
        if (kind === 'login') return html(200, 'Enter the password')
        if (kind === 'guard') return html(403, 'Checking your browser')
        if (kind === '429') return said({ status: 429, message: 'Too Many Requests' }, 429)
        if (kind === '500') return html(500, 'Something went wrong')
        const { items, item_count, ...rest } = cart()
        return said({ ...rest, line_items: items, pieces: item_count })
      }
    }
    const isPost = request.method === 'POST'
    if (place.startsWith('/cdn/')) return { headers: { 'content-type': 'image/svg+xml' }, body: PICTURE }

    if (place === '/cart.js') return keep(said(cart()))
    if (isPost && /^\/cart\/add(\.js)?$/.test(place)) {
      const body = await bodyOf(request)
      if (!body) return refused('Required parameter missing or invalid: items', 400, 'Bad Request')
      const items = (Array.isArray(body.items) ? body.items : [body]) as Record<string, unknown>[]
      const added: Line[] = []
      for (const { id, quantity = 1, properties, selling_plan: plan } of items) {
        const problem = put(
          lines,
          id,
          Number(quantity),
          (properties ?? {}) as never,
          plan ? `${plan}` : undefined,
        )
        if (problem) return keep(problem)
        added.push(lines[0]!)
      }
      const all = cart().items.filter(({ key }) => added.some(line => line.key === key))
      return keep(said(Array.isArray(body.items) ? { items: all } : all[0]))
    }
    if (isPost && place === '/cart/change.js') {
      const body = await bodyOf(request)
      const line = lines.find(({ key, form }) => key === body?.id || `${form}` === `${body?.id}`)
      if (!line) return said({ status: 'bad_request', message: 'no valid id or line parameter' }, 400)
      const wanted = Number(body!.quantity)
      const { stock } = formOf(line.form)!.form
      if (wanted > stock) {
        line.quantity = stock
        return keep(refused(`Only ${stock} items were added to your cart due to availability.`))
      }
      line.quantity = wanted
      if (!wanted) lines.splice(lines.indexOf(line), 1)
      return keep(said(cart()))
    }
    if (isPost && place.endsWith('/graphql.json')) {
      const { lines: wanted = [] } = (await bodyOf(request)) as never as {
        lines?: { merchandiseId: string; quantity: number; attributes?: { key: string; value: string }[] }[]
      }
      const warnings: { code: string; message: string }[] = []
      for (const { merchandiseId, quantity, attributes = [] } of wanted) {
        const id = merchandiseId.replace(/.*\//, '')
        if (!formOf(id))
          return said({
            userErrors: [
              { code: 'INVALID', field: ['lines'], message: 'The merchandise with this id does not exist.' },
            ],
          })
        const words = put(
          lines,
          id,
          quantity,
          Object.fromEntries(attributes.map(({ key, value }) => [key, value])),
        )
        if (words)
          warnings.push({
            code: 'MERCHANDISE_NOT_ENOUGH_STOCK',
            message: JSON.parse(words.body as string).description,
          })
      }
      const { item_count, total_price, currency } = cart()
      return keep(
        said({
          cart: {
            id: `gid://shopify/Cart/${token}`,
            totalQuantity: item_count,
            cost: { totalAmount: { amount: (total_price / 100).toFixed(2), currencyCode: currency } },
            lines: lines.map(({ key, quantity }) => ({ id: `gid://shopify/CartLine/${key}`, quantity })),
            discountCodes: [],
          },
          ...(warnings[0] && { warnings }),
        }),
      )
    }
    if (place === '/recommendations/products.json') {
      const about = wares.find(({ id }) => `${id}` === query.get('product_id'))
      const limit = Number(query.get('limit') ?? 10)
      const intent = query.get('intent') ?? 'related'
      if (!query.get('product_id') || limit < 1 || limit > 10 || !/^(related|complementary)$/.test(intent))
        return refused('A product_id value is missing', 422, 'Invalid parameter error')
      if (!about) return refused('No product with that id is published in the online store', 404, 'Not Found')
      const others = intent === 'related' ? wares.filter(ware => ware !== about).slice(0, limit) : []
      return said({
        intent,
        products: others.map((ware, n) =>
          ajaxProduct(
            ware,
            market.root,
            market.rate,
            `?pr_prod_strat=e5_desc&pr_rec_id=rec-1&pr_rec_pid=${ware.id}&pr_ref_pid=${about.id}&pr_seq=uniform&n=${n}`,
          ),
        ),
      })
    }
    if (place === '/products.json') return said({ products: wares.map(feedProduct) })
    const [, handle, js] = /^\/products\/([^/.]+)(\.js)?$/.exec(place) ?? []
    const ware = wares.find(one => one.handle === handle)
    if (handle && !ware) return html(404, 'Page not found')
    if (js) return said(ajaxProduct(ware!, market.root, market.rate))

    // the checkout: no tag runs there
    if (place === '/checkout' || (isPost && place === '/cart'))
      return { status: 302, headers: { location: `/checkouts/cn/${token}` }, body: '' }
    if (place.startsWith('/checkouts/')) {
      if (!place.endsWith('/thank-you'))
        return {
          body: `<!doctype html><link rel="icon" href="data:,"><form action="${place}/thank-you"><button>Pay now</button></form>`,
        }
      if (isKnown) carts.delete(cookie)
      return {
        headers: { 'set-cookie': 'cart=; path=/; max-age=0' },
        body: '<!doctype html><link rel="icon" href="data:,"><h1>Thank you</h1><a href="/">Continue shopping</a>',
      }
    }
    if (place === '/tendero.test.json') return said(JSON.parse(shop.manifest))
    const type = ware ? 'product' : { '/': 'home', '/cart': 'cart', '/collections/all': 'collection' }[place]
    if (type)
      return keep({
        body: shopifyPage({
          ...market,
          theme: shop.theme,
          type,
          ware,
          count: cart().item_count,
          manifest: '/tendero.test.json',
          body:
            type === 'cart'
              ? `<form method="post" action="${market.root}cart"><button name="checkout">Check out</button></form>`
              : '',
        }),
      })
    const found = await file(path)
    return found ? { headers: { 'content-type': found.type! }, body: found.body } : undefined
  })
  return Object.assign(shop, served)
}
