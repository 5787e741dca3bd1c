/** The made-up CDN of the journeys behaves as a real one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { startCdn } from '../support/cdn'
import type { Served } from '../support/serve'

const above = mkdtempSync(join(tmpdir(), 'cdn-'))
const folder = mkdtempSync(join(above, 'dist-'))
writeFileSync(join(folder, 'tendero.js'), 'loaded = true')
writeFileSync(join(above, 'secret.js'), 'not for you')
afterAll(() => rmSync(above, { recursive: true }))

let cdn: Served
afterEach(() => cdn.close())

test('A shop elsewhere may import the widget, with its type said', async () => {
  cdn = await startCdn({ folder })
  const reply = await fetch(`${cdn.url}/tendero.js`)
  expect(await reply.text()).toBe('loaded = true')
  expect(reply.headers.get('access-control-allow-origin')).toBe('*')
  expect(reply.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
})

test('A shop whose CDN is not set up for imports gets the file without leave to read it', async () => {
  cdn = await startCdn({ folder, cors: false })
  const reply = await fetch(`${cdn.url}/tendero.js`)
  expect(reply.status).toBe(200)
  expect(reply.headers.get('access-control-allow-origin')).toBe(null)
})

test.each(['/gone.js', '/', '/..%2Fsecret.js', '/%2e%2e/secret.js', '/%E0%A4%A'])(
  'A visitor who asks for %s gets nothing',
  async path => {
    cdn = await startCdn({ folder })
    const status = await new Promise(resolve => {
      request(cdn.url + path, { path }, reply => resolve(reply.resume().statusCode)).end()
    })
    expect(status).toBeGreaterThanOrEqual(404)
  },
)
