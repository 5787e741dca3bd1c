/** Shopify's product export as a table: one row a variant or picture, the product on the first row of its handle. */
import type { Left, RawProduct } from './contract'
import { plainHeader } from './csv-names'
import type { CsvRow } from './csv-rows'
import { shopifyItem } from './shopify-item'
import { wordsOf } from './table-item'

export const isShopifyTable = (headers: readonly string[]): boolean => {
  const plain = headers.map(plainHeader)
  return plain.includes('handle') && plain.includes('variant_price')
}

interface Group {
  row: number
  first: (name: string) => string
  variants: Record<string, unknown>[]
  extra: [string, string][]
}

/** One product a handle. What is a draft, archived or not published is left out. */
export function* shopifyRows(
  headers: readonly string[],
  rows: Iterable<CsvRow>,
): Iterable<RawProduct | Left> {
  const at = new Map(headers.map((header, n) => [plainHeader(header), n]))
  // "Noise (product.metafields.custom.noise)": what the shop itself says of its products
  const own = headers.flatMap((header, n) => {
    const [, name] = /^(.+?)\s*\(product\.metafields\.[^)]*\)$/.exec(header) ?? []
    return name ? [[name, n] as const] : []
  })
  const groups = new Map<string, Group>()
  for (const { line, cells } of rows) {
    const cell = (name: string) => cells[at.get(name) ?? -1] ?? ''
    const handle = cell('handle')
    if (!handle) {
      yield { row: line, why: 'no handle' }
      continue
    }
    let group = groups.get(handle)
    if (!group) {
      const extra = own.flatMap(([name, n]) => (cells[n] ? [[name, cells[n]] as [string, string]] : []))
      groups.set(handle, (group = { row: line, first: cell, variants: [], extra }))
    }
    if (!cell('variant_price')) continue
    const pieces = cell('variant_inventory_qty')
    const isCounted = at.has('variant_inventory_qty') && cell('variant_inventory_tracker') !== ''
    group.variants.push({
      price: cell('variant_price'),
      compare_at_price: cell('variant_compare_at_price') || undefined,
      sku: cell('variant_sku') || undefined,
      // the export guards numbers from spreadsheets with an apostrophe
      barcode: cell('variant_barcode').replace(/^'/, '') || undefined,
      available: isCounted
        ? Number(pieces) > 0 || cell('variant_inventory_policy') === 'continue'
        : at.has('variant_inventory_tracker') || undefined,
      ...Object.fromEntries([1, 2, 3].map(n => [`option${n}`, cell(`option${n}_value`)])),
    })
  }
  for (const [handle, { row, first, variants, extra }] of groups) {
    if (/^(draft|archived)$/i.test(first('status')) || /^false$/i.test(first('published'))) {
      yield { row, why: 'not published' }
      continue
    }
    const item = shopifyItem({
      id: handle,
      handle,
      title: first('title'),
      vendor: first('vendor') || undefined,
      product_type: first('type') || first('product_category').split('>').at(-1)!.trim(),
      tags: wordsOf(first('tags')),
      images: first('image_src') ? [{ src: first('image_src') }] : [],
      options: [1, 2, 3].map(n => ({ name: first(`option${n}_name`) || undefined })),
      variants,
    })
    yield {
      row,
      item: { ...item, attributes: { ...Object.fromEntries(extra), ...(item.attributes as object) } },
    }
  }
}
