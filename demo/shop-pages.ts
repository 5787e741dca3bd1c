/** Which page answers which path of the shop. */
import { randomUUID } from 'node:crypto'
import { addresses, categoryOf } from './addresses'
import { linesOf, type Order, setQuantity, totalOf } from './baskets'
import { cart } from './pages/cart'
import { checkout } from './pages/checkout'
import { home } from './pages/home'
import { layout } from './pages/layout'
import { listing } from './pages/listing'
import { notFound } from './pages/not-found'
import { privacy } from './pages/privacy'
import { product } from './pages/product'
import { search } from './pages/search'
import { thanks } from './pages/thanks'
import { page, type Reply, seeOther } from './reply'
import { refusal, type Stock } from './stock'
import type { Page, Visit } from './visit'

const decoded = (part: string | undefined) => {
  try {
    return decodeURIComponent(part ?? '')
  } catch {
    return ''
  }
}

function pageAt(visit: Visit, orders: ReadonlyMap<string, Order>): Page {
  const { language, products } = visit
  const path = visit.url.pathname
  const to = addresses(language)
  if (path === to.home) return home(visit)
  if (path === to.search) return search(visit)
  if (path === to.cart) return cart(visit)
  if (path === to.checkout) return checkout(visit)
  if (path === to.privacy) return privacy(visit)
  const [, , kind, name] = path.split('/')
  const category = kind === 'c' && categoryOf(language, decoded(name))
  if (category) return listing(visit, category)
  const item = kind === 'p' && products.find(p => p.id === decoded(name))
  if (item) return product(visit, item)
  const order = orders.get(decoded(name))
  return order && path === to.thanks(order.id) ? thanks(visit, order) : notFound(visit)
}

/** A page of the shop, as a reply. */
export function showPage(visit: Visit, orders: ReadonlyMap<string, Order>): Reply {
  visit.basket.language = visit.language
  const shown = pageAt(visit, orders)
  return page(layout(visit, shown), shown.status)
}

/** A form of the shop: the basket's, or the checkout's. Null if nothing takes forms at this path. */
export function takeForm(
  visit: Visit,
  form: URLSearchParams,
  orders: Map<string, Order>,
  stock: Stock,
): Reply | null {
  const to = addresses(visit.language)
  const { basket, products, url } = visit
  if (url.pathname === to.cart) {
    const item = products.find(p => p.id === form.get('id'))
    const quantity = Math.max(0, Number(form.get('quantity')) || 0)
    const action = form.get('action')
    const before = basket.lines.get(item?.id ?? '') ?? 0
    const wanted = action === 'remove' ? 0 : action === 'set' ? quantity : before + (quantity || 1)
    if (item && (wanted <= before || !refusal(item, wanted, stock, visit.language)))
      setQuantity(basket, item.id, wanted)
    return seeOther(to.cart)
  }
  if (url.pathname !== to.checkout) return null
  const lines = linesOf(basket, products)
  if (!lines.length) return seeOther(to.cart)
  const order = { id: `CB-${randomUUID().slice(0, 8).toUpperCase()}`, lines, total: totalOf(lines) }
  orders.set(order.id, order)
  basket.lines.clear()
  return seeOther(to.thanks(order.id))
}
