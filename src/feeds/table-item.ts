/** A row of a plain table of products under the usual names. */

import type { KnownName } from './csv-names'
import { availabilityOf } from './google-item'

/** Columns that are for nobody's choice. */
const NOT_OF_USE = /^(description|descripcion|body|html|meta|seo)|_html\b|^additional_image/i

/** "Sí", "no", "En stock", "3": what the feed door understands, else the word as it stands. */
export const stockOf = (cell: string): string | boolean =>
  /^(si|sí|s|y|yes|true|x)$/i.test(cell) ? true : /^(no?|false)$/i.test(cell) ? false : availabilityOf(cell)

/** Its words: "a, b | c". */
export const wordsOf = (cell: string): string[] =>
  cell
    .split(/[,|;]/)
    .map(word => word.trim())
    .filter(Boolean)

/** `known`: which column is what; the others are fields under their own header. Empty cells say nothing. */
export function tableItem(
  headers: readonly string[],
  known: ReadonlyMap<KnownName, number>,
  cells: readonly string[],
): Record<string, unknown> {
  const cell = (name: KnownName) => cells[known.get(name) ?? -1] || undefined
  const taken = new Set(known.values())
  const attributes: [string, unknown][] = []
  for (const name of [
    'availability_date',
    'item_group_id',
    'popularity',
    'total_sales',
    'sales_rank',
  ] as const)
    if (cell(name)) attributes.push([name, cell(name)])
  if (cell('category')) attributes.push(['category', cell('category')!.split('>').at(-1)!.trim()])
  if (cell('tags')) attributes.push(['tags', wordsOf(cell('tags')!)])
  headers.forEach((header, n) => {
    if (cells[n] && header && header !== '__proto__' && !taken.has(n) && !NOT_OF_USE.test(header))
      attributes.push([header, cells[n]])
  })
  return {
    id: cell('id') ?? cell('sku') ?? cell('url'),
    title: cell('title'),
    url: cell('url'),
    image: cell('image')?.split(/\s*[,|;]\s*(?=https?:|\/)/)[0],
    price: cell('price'),
    sale_price: cell('sale_price'),
    currency: cell('currency')?.toUpperCase(),
    availability: cell('availability') && stockOf(cell('availability')!),
    brand: cell('brand'),
    sku: cell('sku'),
    gtin: cell('gtin'),
    attributes: Object.fromEntries(attributes),
  }
}
