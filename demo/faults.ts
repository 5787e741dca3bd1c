/** What can go wrong with a part of the shop, on purpose, so that the guest's manners can be tested. */
import { setTimeout as wait } from 'node:timers/promises'
import { json, type Reply } from './reply'

export type FaultyPart = 'recommendations' | 'events' | 'recovery' | 'manifest' | 'catalog'
/** down: connection reset. slow: answers after 10 s. garbage: JSON cut off. huge: 10 MB. hostile: well-formed and mean. */
export type Fault = 'down' | 'slow' | '500' | 'html' | 'garbage' | 'huge' | 'hostile'

/** Which part a path belongs to, if it is one that can fail. */
export const partOf = (path: string): FaultyPart | null => {
  if (path === '/api/recommendations') return 'recommendations'
  if (path === '/api/events') return 'events'
  if (path === '/api/recovery') return 'recovery'
  if (/tendero(\.\w+)?\.json$/.test(path)) return 'manifest'
  return /\/catalog(\.\w+)?\.json$/.test(path) ? 'catalog' : null
}

const meanProducts: readonly unknown[] = [
  {
    id: 'mean-1',
    title: '<img src=x onerror="document.title=\'owned\'">Fan',
    url: 'javascript:alert(1)',
    price: 49,
    image: 'javascript:alert(2)',
  },
  {
    id: 'mean-2',
    title: 'Fan \u202Ewith <b>markup</b> & <script>alert(3)</script>',
    url: 'data:text/html,<script>alert(4)</script>',
    price: '59,90 €',
  },
  {
    id: 'mean-3',
    title: 'Priced as text',
    url: '/es/p/mean-3',
    price: '1.299,00 EUR',
    image: null,
    noise: 'quiet',
    room: '20',
  },
  {
    id: 'mean-4',
    title: 'Priced below nothing',
    url: '//evil.invalid/p',
    price: -5,
    availability: 'maybe',
    features: 'all',
  },
  { id: '__proto__', title: 'Called __proto__', constructor: 1, fields: { __proto__: { polluted: true } } },
  { id: 'mean-5' },
  'not a product',
  null,
  {
    id: 'plain-1',
    title: 'A plain one',
    url: '/es/p/plain-1',
    image: '/images/gone.svg',
    price: 39.9,
    currency: 'EUR',
    category: 'fan',
    noise: 28,
  },
]

const HOSTILE: Record<FaultyPart, () => Reply> = {
  recommendations: () => json({ products: meanProducts }),
  catalog: () => json({ products: meanProducts }),
  events: () => json({ accepted: 'javascript:alert(1)', location: '<script>' }),
  recovery: () => json({ accepted: 'javascript:alert(1)' }),
  manifest: () => ({
    ...json(null),
    body: '{"__proto__":{"polluted":true},"guides":{"constructor":{"title":"<b>x</b>","questions":[]}},"campaigns":[{"id":"x","when":[],"surface":{"type":"toString"}}],"sinks":[{"type":"endpoint","url":"javascript:alert(1)"}]}',
  }),
}

/** Answers wrongly: a reply, `null` for a reset connection, or `'as usual'` after the wait of a slow one. */
export async function failing(part: FaultyPart, fault: Fault): Promise<Reply | null | 'as usual'> {
  switch (fault) {
    case 'down':
      return null
    case 'slow':
      await wait(10_000, undefined, { ref: false })
      return 'as usual'
    case '500':
      return { status: 500, body: 'Internal error\n', type: 'text/plain' }
    case 'html':
      return {
        status: 200,
        body: '<!doctype html><title>Casa Brisa</title><h1>Mantenimiento</h1>',
        type: 'text/html',
      }
    case 'garbage':
      return { ...json(null), body: '{"products":[{"id":"a","title":"Cut o' }
    case 'huge':
      return { ...json(null), body: `{"products":[{"id":"a","title":"${'a'.repeat(10 * 1024 * 1024)}"}]}` }
    case 'hostile':
      return HOSTILE[part]()
  }
}
