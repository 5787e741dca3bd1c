/** Files that lie ready: the shop's own under demo/public, Tendero's under dist. */
import { readFile } from 'node:fs/promises'
import { extname, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reply } from './reply'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
}
const PUBLIC = fileURLToPath(new URL('./public/', import.meta.url))
const DIST = fileURLToPath(new URL('../dist/', import.meta.url))

/** The file at this path, or null. Only these two folders, only these kinds of file. */
export async function file(path: string): Promise<Reply | null> {
  const fromTendero = path.startsWith('/tendero/')
  const folder = fromTendero ? DIST : PUBLIC
  const place = normalize(folder + (fromTendero ? path.slice(9) : path.slice(1)))
  const type = TYPES[extname(place)]
  if (!type || !place.startsWith(folder) || place.endsWith(sep) || place.includes('\0')) return null
  try {
    return { status: 200, body: await readFile(place), type, headers: { 'cache-control': 'no-cache' } }
  } catch {
    return null
  }
}
