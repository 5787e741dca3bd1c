/** What a shop made in PHP has whatever its system: sessions by cookie, posted forms, and bad days. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { file } from '../../demo/files'

export interface Asked {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingMessage['headers']
  cookies: ReadonlyMap<string, string>
  /** Fields of a posted form; empty where what was posted is none. */
  form: URLSearchParams
  body: string
}

export interface Answer {
  status?: number
  type?: string
  cookies?: string[]
  location?: string
  body: string
}

/** `renamed`: its replies have other names than documented; `never`: no answer comes. */
export type Fault = 429 | 500 | 'html' | 'renamed' | 'never'

export interface PhpShop {
  url: string
  /** All requests so far, oldest first. */
  asked: Asked[]
  /** What happens to addresses that match from now on; null: nothing bad. */
  fault(kind: Fault | null, path?: RegExp): void
  close(): Promise<void>
}

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>'
const WALL =
  '<!doctype html><html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>'

/** Serves what `answer` gives, else the widget's files and a picture for whatever ends in .jpg. */
export async function startPhpShop(
  answer: (asked: Asked) => Answer | undefined,
  /** Whatever is wrong with this reply's names. */
  rename: (body: string) => string,
): Promise<PhpShop> {
  const asked: Asked[] = []
  let bad: { kind: Fault; path: RegExp } | null = null
  const server = createServer(async (request, response) => {
    const one = await readRequest(request)
    asked.push(one)
    const fault = bad?.path.test(one.path) ? bad.kind : null
    if (fault === 'never') return
    if (fault === 429 || fault === 500 || fault === 'html')
      return send(response, { status: fault === 'html' ? 200 : fault, body: WALL })
    const found = answer(one)
    if (found) return send(response, fault ? { ...found, body: rename(found.body) } : found)
    if (one.path.endsWith('.jpg')) return send(response, { type: 'image/svg+xml', body: PICTURE })
    const asset = await file(one.path)
    response
      .writeHead(asset ? 200 : 404, { 'content-type': asset?.type ?? 'text/html' })
      .end(asset?.body ?? 'Not found')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    fault(kind, path = /./) {
      bad = kind && { kind, path }
    },
    close: () =>
      new Promise(closed => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  const { pathname, searchParams } = new URL(request.url!, 'http://shop')
  let body = ''
  for await (const part of request.setEncoding('utf8')) body += part
  const cookies = (request.headers.cookie ?? '').split(/;\s*/).filter(Boolean)
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
  return {
    method: request.method!,
    path: pathname,
    query: searchParams,
    headers: request.headers,
    cookies: new Map(
      cookies.map(one => {
        const [name = '', ...value] = one.split('=')
        return [name, decodeURIComponent(value.join('='))]
      }),
    ),
    form: new URLSearchParams(isForm ? body : ''),
    body,
  }
}

function send(response: ServerResponse, { status, type, cookies = [], location, body }: Answer): void {
  response
    .writeHead(status ?? (location ? 302 : 200), {
      'content-type': type ?? 'text/html; charset=UTF-8',
      'cache-control': 'no-store',
      ...(cookies[0] && { 'set-cookie': cookies }),
      ...(location && { location }),
    })
    .end(body)
}

/** A fetch that keeps cookies, as a browser's tab does; relative addresses start at the shop. */
export function tabOf(shop: { url: string }): {
  fetch: typeof fetch
  cookieStore: { get(name: string): Promise<{ value: string } | null> }
  cookies: Map<string, string>
} {
  const cookies = new Map<string, string>()
  const go: typeof fetch = async (address, init = {}) => {
    const cookie = [...cookies].map(one => one.join('=')).join('; ')
    const reply = await fetch(new URL(String(address), shop.url), {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as Record<string, string>), ...(cookie && { cookie }) },
    })
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const next = reply.headers.get('location')
    return next ? go(next) : reply
  }
  return {
    fetch: go,
    cookies,
    cookieStore: {
      get: async name => (cookies.has(name) ? { value: cookies.get(name)! } : null),
    },
  }
}
