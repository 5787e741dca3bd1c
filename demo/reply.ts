/** What the shop answers to a request, and the headers that go with it. */

export interface Reply {
  status: number
  body: string | Buffer
  type?: string
  headers?: Record<string, string | string[]>
}

/** As strict as a careful shop: no inline script or style, no foreign hosts, Trusted Types. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'"

export const json = (body: unknown, status = 200): Reply => ({
  status,
  body: JSON.stringify(body),
  type: 'application/json; charset=utf-8',
})

export const page = (markup: string, status = 200): Reply => ({
  status,
  body: markup,
  type: 'text/html; charset=utf-8',
  headers: { 'content-security-policy': CONTENT_SECURITY_POLICY },
})

export const svg = (drawing: string): Reply => ({
  status: 200,
  body: drawing,
  type: 'image/svg+xml',
  headers: { 'cache-control': 'max-age=3600' },
})

/** 303: the next request is a GET. */
export const seeOther = (path: string, headers: Record<string, string> = {}): Reply => ({
  status: 303,
  body: '',
  headers: { location: path, ...headers },
})

export const notThere: Reply = { status: 404, body: 'Not found\n', type: 'text/plain; charset=utf-8' }
