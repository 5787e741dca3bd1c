/** What scripts ask the shop: the basket, recommendations, events, what is to be sent to visitors. */
import { type Basket, linesOf, setQuantity, totalOf } from './baskets'
import type { EventLog } from './event-log'
import type { DemoProduct, Language } from './product'
import { recommend } from './recommend'
import type { RecoveryLog } from './recovery-log'
import { json, type Reply } from './reply'
import { refusal, type Stock } from './stock'
import { withDates } from './with-dates'

export interface Asked {
  method: string
  path: string
  body: string
  basket: Basket
  catalogues: Record<Language, DemoProduct[]>
  stock: Stock
  log: EventLog
  recovery: RecoveryLog
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

/** Sets how many there are of it, or says why not; less of what is there can always be had. */
function putInBasket(asked: Asked, id: unknown, quantityOf: (before: number) => number): Reply {
  const { basket, catalogues, stock } = asked
  const product = catalogues[basket.language].find(p => p.id === id)
  const before = basket.lines.get(String(id)) ?? 0
  const quantity = quantityOf(before)
  const no = quantity > before ? refusal(product, quantity, stock, basket.language) : null
  if (no) return json({ message: no.message }, no.status)
  setQuantity(basket, String(id), quantity)
  return basketJson(asked)
}

const whole = (quantity: unknown, least: number): number =>
  typeof quantity === 'number' && quantity >= least ? Math.floor(quantity) : 1

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
  const { id, quantity } = body
  if (path === '/api/cart') return putInBasket(asked, id, before => before + whole(quantity, 1))
  if (path === '/api/cart/set') return putInBasket(asked, id, () => whole(quantity, 0))
  if (path === '/api/recommendations') {
    const language = typeof body.locale === 'string' && body.locale.startsWith('en') ? 'en' : 'es'
    return json({ products: withDates(recommend(catalogues[language], body), Date.now()) })
  }
  if (path === '/api/events') {
    if (!Array.isArray(body.events)) return json({ message: 'events must be a list.' }, 400)
    log.take(body.events)
    return { status: 204, body: '' }
  }
  if (path === '/api/recovery')
    return asked.recovery.take(body)
      ? { status: 202, body: '' }
      : json({ message: 'id and event, please.' }, 400)
  return null
}
