/** What scripts ask the shop: the basket, recommendations, events. */
import { type Basket, linesOf, setQuantity, totalOf } from './baskets'
import type { EventLog } from './event-log'
import type { DemoProduct, Language } from './product'
import { recommend } from './recommend'
import { json, type Reply } from './reply'

export interface Asked {
  method: string
  path: string
  body: string
  basket: Basket
  catalogues: Record<Language, DemoProduct[]>
  log: EventLog
}

const record = (text: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

const basketJson = ({ basket, catalogues }: Asked): Reply => {
  const items = linesOf(basket, catalogues[basket.language])
  return json({ items, total: totalOf(items), currency: 'EUR' })
}

function addToBasket(asked: Asked, body: Record<string, unknown>): Reply {
  const { basket, catalogues } = asked
  const product = catalogues[basket.language].find(p => p.id === body.id)
  if (!product)
    return json({ message: basket.language === 'es' ? 'No lo tenemos.' : 'We do not have that.' }, 404)
  if (product.availability === 'OutOfStock')
    return json({ message: basket.language === 'es' ? 'Se ha agotado.' : 'It is sold out.' }, 409)
  const quantity = typeof body.quantity === 'number' && body.quantity >= 1 ? body.quantity : 1
  setQuantity(basket, product.id, (basket.lines.get(product.id) ?? 0) + quantity)
  return basketJson(asked)
}

/** The reply to a path under /api/, or null if there is none. */
export function api(asked: Asked): Reply | null {
  const { method, path, catalogues, log } = asked
  if (method === 'GET') {
    if (path === '/api/cart') return basketJson(asked)
    return path === '/api/events' ? json({ events: log.all() }) : null
  }
  if (method !== 'POST') return null
  const body = record(asked.body)
  if (!body) return json({ message: 'A JSON object, please.' }, 400)
  if (path === '/api/cart') return addToBasket(asked, body)
  if (path === '/api/recommendations') {
    const language = typeof body.locale === 'string' && body.locale.startsWith('en') ? 'en' : 'es'
    return json({ products: recommend(catalogues[language], body) })
  }
  if (path === '/api/events') {
    if (!Array.isArray(body.events)) return json({ message: 'events must be a list.' }, 400)
    log.take(body.events)
    return { status: 204, body: '' }
  }
  return null
}
