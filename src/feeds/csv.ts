/** A plain table of products, or the product export of Shopify or WooCommerce. */
import type { Feed } from './contract'
import { knownColumns } from './csv-names'
import { csvRows, separatorOf } from './csv-rows'
import { isShopifyTable, shopifyRows } from './shopify-rows'
import { tableItem } from './table-item'
import { isWooTable, wooRows } from './woocommerce-rows'

export const csv: Feed = {
  type: 'csv',
  detect: ({ text, json }) =>
    json === undefined && !/^\s*[<{[]/.test(text) && /[,;\t|]/.test(text.split('\n', 1)[0]!),
  *read({ text }) {
    const rows = csvRows(text, separatorOf(text))
    const first = rows.next()
    const headers = first.done ? [] : first.value.cells
    if (isShopifyTable(headers)) return yield* shopifyRows(headers, rows)
    if (isWooTable(headers)) return yield* wooRows(headers, rows)
    const known = knownColumns(headers)
    if (!known.has('title') || !(known.has('id') || known.has('sku') || known.has('url')))
      throw new Error(
        `the first line names no ${known.has('title') ? 'id' : 'title'} of a product; it has ${headers.slice(0, 12).join(', ')}`,
      )
    // a row that has more than its headers was cut in the wrong place
    for (const { line, cells } of rows)
      yield cells.length > headers.length
        ? { row: line, why: `${cells.length} cells, and there are ${headers.length} columns` }
        : { row: line, item: tableItem(headers, known, cells) }
  },
}
