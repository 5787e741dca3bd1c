import type { Availability } from '../page'

/** How the words of shops, feeds and schema.org begin; the first that fits. */
const WORDS: [RegExp, Availability][] = [
  [/back|^made/, 'BackOrder'],
  [/^(ins|onl|available|true|yes)/, 'InStock'],
  [/^(out|sold|una|not|false|no$)/, 'OutOfStock'],
  [/^(lim|low)/, 'LimitedAvailability'],
  [/^pre/, 'PreOrder'],
  [/^disc/, 'Discontinued'],
]

/** schema.org words and addresses, Google's and WooCommerce's words, yes / no, pieces in stock. Null: not known. */
export function readAvailability(value: unknown): Availability | null {
  const text = String(value ?? '')
    .slice(0, 99)
    .replace(/.*[/#]|[\s_-]/g, '')
    .toLowerCase()
  const count = Number(text || Number.NaN)
  return count > 0
    ? 'InStock'
    : count <= 0
      ? 'OutOfStock'
      : (WORDS.find(([beginning]) => beginning.test(text))?.[1] ?? null)
}
