/** A second address that serves the widget as a CDN would. */
import { readFile } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { type Served, serve } from './serve'

const DIST = join(import.meta.dirname, '../../dist')

/**
 * Serves `dist` on a port of its own, so that it is cross-origin to every shop: `URL/tendero.js` is the tag's src.
 * `cors: false` leaves the CORS header out, as a host that is not set up for `import()` would.
 */
export const startCdn = ({ cors = true, folder = DIST } = {}): Promise<Served> =>
  serve(async path => {
    const file = normalize(join(folder, decodeURIComponent(path)))
    if (!file.startsWith(folder + sep)) return undefined
    const body = await readFile(file).catch(() => undefined)
    if (!body) return undefined
    const type = file.endsWith('.js') ? 'text/javascript' : 'application/json'
    return {
      headers: {
        'content-type': `${type}; charset=utf-8`,
        'x-content-type-options': 'nosniff',
        ...(cors ? { 'access-control-allow-origin': '*' } : {}),
      },
      body,
    }
  })
