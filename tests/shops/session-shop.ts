/** A made-up shop with a cart for each visitor: what the stand-ins of shop systems have in common. */
import type { IncomingMessage } from 'node:http'
import { check } from '../../src/check'
import { stamp } from '../../src/cli/write-stamp'
import type { ManifestSource } from '../../src/schema'
import { type Reply, type Served, serve } from '../support/serve'

/** What it sells. Its id is the system's own; `forms` are those of which one must be chosen. */
export interface Sold {
  id: string
  number: string
  title: string
  price: number
  stock: number
  forms?: { id: string; number: string; size: string }[]
}

export interface Session {
  id: string
  /** Pieces by the key of their line. */
  lines: Map<string, number>
  /** What its next page says. */
  flashes: string[]
}

export interface Asked {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingMessage['headers']
  body: string
  session: Session
}

/** What goes wrong with everything below `api`; "changed": its replies have other names, "expired": nobody is known. */
export type Fault = 'changed' | 'expired' | 'html' | 'slow' | 429 | 500

export interface SessionShop extends Served {
  fault: Fault | null
  /** All that was asked of the shop's own server, oldest first: "POST /cart". */
  asked: string[]
  /** The carts of all visitors, by session. */
  sessions: Map<string, Session>
  /** The lines of the visitor who came last. */
  cart(): Record<string, number>
  /** Nobody has a cart any more. */
  forgetCarts(): void
}

interface System {
  api: RegExp
  /** undefined: it knows no such path. */
  answer(asked: Asked, shop: SessionShop): Reply | undefined | Promise<Reply | undefined>
  /** The catalogue of the guide, whatever the system calls its products. */
  catalog: readonly Record<string, unknown>[]
  platform?: ManifestSource['shop']
}

/** Without them there is nothing to ask. */
const OTHERS = Array.from({ length: 9 }, (_, n) => ({
  id: `other-${n}`,
  title: `Candle ${n}`,
  url: `/candle-${n}`,
  price: 5 + n,
  kind: 'candle',
}))
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>'
const LOGIN = '<!doctype html><title>Just a moment...</title><form action="/login"><input name="user"></form>'

/** Serves a system with the widget beside it, at a free port of this machine. */
export async function startSessionShop({ api, answer, catalog, platform }: System): Promise<SessionShop> {
  const sessions = new Map<string, Session>()
  let last: Session | undefined
  const manifest = manifestOf(platform)
  const shop: Omit<SessionShop, keyof Served> = {
    fault: null,
    asked: [],
    sessions,
    cart: () => Object.fromEntries(last?.lines ?? []),
    forgetCarts: () => sessions.clear(),
  }
  const served = await serve(async (path, request) => {
    if (path === '/tendero.json') return json(manifest)
    if (/\.jpg$/.test(path)) return { headers: { 'content-type': 'image/svg+xml' }, body: PICTURE }
    if (path === '/catalog.json') return json({ products: [...catalog, ...OTHERS] })
    if (path.startsWith('/tendero/')) {
      // a browser's URL, which a test's window has, cannot tell where the files are
      const { file } = await import('../../demo/files')
      const found = await file(path)
      return found ? { headers: { 'content-type': found.type! }, body: found.body } : undefined
    }
    const [, known = ''] = /session=([\w-]+)/.exec(request.headers.cookie ?? '') ?? []
    const session = sessions.get(known) ?? { id: crypto.randomUUID(), lines: new Map(), flashes: [] }
    sessions.set(session.id, session)
    last = session
    let body = ''
    for await (const chunk of request) body += chunk
    const { method = 'GET', headers } = request
    const query = new URL(request.url!, 'http://shop').searchParams
    shop.asked.push(`${method} ${path}`)
    const { fault } = all
    if (api.test(path)) {
      if (fault === 'slow') await new Promise(() => {})
      if (fault === 'html') return { body: LOGIN }
      if (fault === 429) return { ...json({ status: 429, title: 'Too many requests' }), status: 429 }
      if (fault === 500) return { status: 500, body: 'Internal Server Error' }
    }
    const reply = await answer({ method, path, query, headers, body, session }, all)
    return reply && { ...reply, headers: { 'set-cookie': `session=${session.id}; Path=/`, ...reply.headers } }
  })
  const all: SessionShop = Object.assign(shop, served)
  return all
}

export const json = (body: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

/** A page of the shop with this in its head and body, and the tag as an owner pastes it. */
export const shopPage = (head: string, body: string, bodyAttributes = ''): Reply => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A shop of lamps</title>${head}<script async src="/tendero/tendero.js" data-manifest="/tendero.json"></script></head><body ${bodyAttributes}>${body}</body></html>`,
})

/** One question, of which each answer is one product; who comes back is offered his basket. */
function manifestOf(shop: System['platform']): string {
  const source: ManifestSource = {
    shop: { name: 'Lamps', locale: 'en', currency: 'EUR', ...shop },
    consent: { source: 'not-required' },
    catalog: { url: '/catalog.json', fields: { kind: { label: 'Kind' } } },
    recommender: [{ type: 'catalog' }],
    guides: {
      lamps: {
        title: 'Which lamp?',
        questions: [
          {
            id: 'kind',
            type: 'choice',
            ask: 'What is it for?',
            options: ['desk', 'shade', 'gone', 'candle'].map(kind => ({
              id: kind,
              label: `For ${kind}`,
              wish: { field: 'kind', is: kind, must: true },
            })),
          },
          {
            id: 'place',
            type: 'choice',
            ask: 'Where?',
            options: ['here', 'there'].map(place => ({ id: place, label: `It is ${place}` })),
          },
        ],
      },
    },
    campaigns: [
      { id: 'button', when: [{ type: 'page-view' }], surface: { type: 'launcher', guide: 'lamps' } },
      {
        id: 'basket-back',
        when: [{ type: 'page-view' }],
        audience: { type: 'visits', atLeast: 2 },
        priority: 50,
        surface: { type: 'cart-recovery', form: 'card' },
      },
    ],
  }
  const { manifest, problems } = check(source)
  if (!manifest) throw new Error(`the manifest of the test: ${JSON.stringify(problems)}`)
  return stamp(manifest)
}
