/** A basket as part of an address: which products and how many of each, nothing else. */
import { fnv1a } from './lib/hash'
import type { CartItem } from './page'

/** What an address says of a line. */
export type LinkedItem = Pick<CartItem, 'id' | 'quantity'>

const MAX_LINES = 50
const MAX_QUANTITY = 99
const MAX_ID = 200
const MAX_LENGTH = 1 << 16
const PARAMETER = 'tendero-cart'

/**
 * "id:quantity,id:quantity", as UCP permalinks write it: other ids than plain ones as "~" and base64url.
 * At most 50 lines of at most 99 pieces; what has no id or no piece is left out. https://ucp.dev
 */
export function encodeItems(items: readonly LinkedItem[]): string {
  const lines = new Map<string, number>()
  for (const { id, quantity } of items)
    if (id && id.length <= MAX_ID && quantity >= 1)
      lines.set(id, Math.min(MAX_QUANTITY, (lines.get(id) ?? 0) + Math.floor(quantity)))
  return [...lines]
    .slice(0, MAX_LINES)
    .map(([id, quantity]) => `${encodeId(id)}:${quantity}`)
    .join()
}

/** The lines of such a text; null unless it is exactly as it would have been written. */
export function decodeItems(text: string): LinkedItem[] | null {
  if (!text || text.length > MAX_LENGTH) return null
  try {
    const items = text.split(',').map(line => {
      const [, id = '', quantity] = /^([^:]+):(\d+)$/.exec(line) ?? []
      return { id: decodeId(id), quantity: Number(quantity) }
    })
    // leading zeros, doubles, too many: whatever could be read in two ways is refused
    return encodeItems(items) === text ? items : null
  } catch {
    return null
  }
}

/** An address of the shop that offers these lines: that of the page, without what else it says. */
export function cartAddress(items: readonly LinkedItem[], page: string): string {
  const { origin, pathname } = new URL(page)
  const text = encodeItems(items)
  return `${origin}${pathname}?${PARAMETER}=${text}.${fnv1a(text)}`
}

/** The lines that an address's query offers; null if it offers none, or was cut off on its way. */
export function readCartLink(search: string): LinkedItem[] | null {
  const [, text = '', check] = /^(.*)\.(\w+)$/s.exec(new URLSearchParams(search).get(PARAMETER) ?? '') ?? []
  // not a signature: it only tells a whole link from one that a mail program has cut
  return fnv1a(text) === check ? decodeItems(text) : null
}

const encodeId = (id: string): string =>
  /^[\w.-]+$/.test(id)
    ? id
    : `~${btoa(String.fromCharCode(...new TextEncoder().encode(id)))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '')}`

function decodeId(text: string): string {
  if (text[0] !== '~') return text
  const binary = atob(text.slice(1).replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    Uint8Array.from(binary, byte => byte.charCodeAt(0)),
  )
}
