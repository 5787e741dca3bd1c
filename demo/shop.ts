/** Casa Brisa as a server on loopback: pages, pictures, files, API, cars; and faults on demand. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { addresses } from './addresses'
import { api } from './api'
import type { Order } from './baskets'
import { buy } from './buy'
import { carsReply } from './cars/cars'
import { picture } from './catalog/picture'
import { scene } from './catalog/scene'
import { openEventLog } from './event-log'
import { type Fault, type FaultyPart, failing, partOf } from './faults'
import { file } from './files'
import { welcome } from './pages/welcome'
import { readCatalogue } from './product'
import { openRecoveryLog } from './recovery-log'
import { json, notThere, page, type Reply, seeOther, svg } from './reply'
import { report } from './report'
import { consentCookie, consentOf, openSessions } from './sessions'
import { showPage, takeForm } from './shop-pages'
import { applyChange, type Change, type Stock } from './stock'
import type { Visit } from './visit'
import { withDates } from './with-dates'
import { en } from './words/en'
import { es } from './words/es'

export interface Shop {
  url: string
  /** Events that came in, each once, oldest first. */
  events(): unknown[]
  /** What visitors asked to have sent to them, each message once, oldest first. */
  recovery(): unknown[]
  requests(): { method: string; path: string }[]
  setFault(part: FaultyPart, fault: Fault | null): void
  /** The world goes on: a price, the pieces of a product. False if there is none of that id. */
  change(change: Change): boolean
  close(): Promise<void>
}

const MAX_BODY = 1024 * 1024

/** Those of the values that are numbers from 0 on. */
const numbers = (values: Record<string, unknown>): Partial<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      typeof value === 'number' && value >= 0 ? [[key, value]] : [],
    ),
  )

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MAX_BODY) throw new Error('body too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function send(response: ServerResponse, { status, body, type, headers }: Reply, cookie: string | null): void {
  const own = headers?.['set-cookie'] ?? []
  const cookies = [...(cookie ? [cookie] : []), ...[own].flat()]
  response.writeHead(status, {
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    ...(type ? { 'content-type': type } : {}),
    ...headers,
    ...(cookies.length ? { 'set-cookie': cookies } : {}),
  })
  response.end(body)
}

/** Starts the shop; port 0 takes a free one. Rejects if the port is taken. */
export async function startShop(
  options: { port?: number; faults?: Partial<Record<FaultyPart, Fault>> } = {},
): Promise<Shop> {
  const catalogues = { es: readCatalogue('es'), en: readCatalogue('en') }
  const pictures = new Map(catalogues.es.map(product => [product.image, product]))
  const orders = new Map<string, Order>()
  const stock: Stock = new Map()
  const faults = new Map(Object.entries(options.faults ?? {}) as [FaultyPart, Fault][])
  const requests: { method: string; path: string }[] = []
  const log = openEventLog()
  const recovery = openRecoveryLog()
  const sessionOf = openSessions()
  const change = (one: Change) => applyChange(one, catalogues, stock)

  async function answer(
    request: IncomingMessage,
    url: URL,
    visit: Omit<Visit, 'language' | 'words' | 'products'>,
  ) {
    const path = url.pathname
    const method = request.method ?? 'GET'
    const body = method === 'POST' ? await bodyOf(request) : ''
    if (path.startsWith('/api/'))
      return api({ method, path, body, basket: visit.basket, catalogues, stock, log, recovery }) ?? notThere
    if (method === 'POST' && path === '/consent') {
      const form = new URLSearchParams(body)
      const back = form.get('back') ?? '/'
      const consent = form.get('state') === 'granted' ? 'granted' : 'denied'
      return seeOther(/^\/(es|en)\/[\w/-]*$/.test(back) ? back : '/', {
        'set-cookie': consentCookie(consent),
      })
    }
    if (method === 'POST' && path === '/__change') {
      const { id, price, stock: pieces } = JSON.parse(body)
      return change({ id: String(id), ...numbers({ price, stock: pieces }) }) ? json({}) : notThere
    }
    if (path.startsWith('/buy/')) {
      const { basket } = visit
      buy(decodeURIComponent(path.slice(5)), basket, catalogues[basket.language], stock)
      return seeOther(addresses(basket.language).cart)
    }
    const served = /^\/catalog\.(es|en)\.json$/.exec(path)?.[1]
    if (served) return json({ products: withDates(catalogues[served as 'es' | 'en'], Date.now()) })
    const spanish = !/^en\b/i.test(request.headers['accept-language'] ?? 'en')
    if (path === '/__recovery') return json(recovery.all())
    if (path.startsWith('/report/'))
      return (await report(url, log, spanish ? 'es' : 'en', Date.now())) ?? notThere
    if (path === '/') return page(welcome(url, spanish ? 'es' : 'en'))
    if (path === '/shop' || path === '/es' || path === '/en')
      return seeOther(`/${path === '/shop' ? (spanish ? 'es' : 'en') : path.slice(1)}/`)
    if (path === '/images/home.svg') return svg(scene())
    const pictured = pictures.get(path)
    if (pictured) return svg(picture(pictured))
    const language = /^\/(es|en)\//.exec(path)?.[1]
    if (language === 'es' || language === 'en') {
      const here = {
        ...visit,
        language,
        words: language === 'es' ? es : en,
        products: catalogues[language],
      } as const
      if (method === 'POST') return takeForm(here, new URLSearchParams(body), orders, stock) ?? notThere
      return showPage(here, orders)
    }
    return carsReply(url) ?? (await file(path)) ?? notThere
  }

  const server = createServer(async (request, response) => {
    try {
      const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
      requests.push({ method: request.method ?? 'GET', path: url.pathname + url.search })
      if (requests.length > 10_000) requests.shift()
      const part = partOf(url.pathname)
      const fault = part && faults.get(part)
      const wrong = fault ? await failing(part, fault) : 'as usual'
      if (wrong === null) return void request.socket.destroy()
      const cookies = request.headers.cookie
      const { basket, cookie } = sessionOf(cookies)
      const right =
        wrong === 'as usual'
          ? await answer(request, url, { url, basket, consent: consentOf(cookies) })
          : wrong
      send(response, right, cookie)
    } catch {
      if (!response.headersSent) response.writeHead(400)
      response.end()
    }
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    events: log.all,
    recovery: recovery.all,
    requests: () => [...requests],
    change,
    setFault: (part, fault) => void (fault ? faults.set(part, fault) : faults.delete(part)),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
