/** The compact catalogue as a table: columns and products are made when they are asked for, cards fetched when they are shown. */
import { among } from '../guide/among'
import type { Table } from '../guide/table'
import { memo } from '../lib/memo'
import { safeUrl } from '../lib/safe-url'
import type { Product } from '../page'
import { cleanText } from '../recommenders/clean-text'
import { readAvailability } from '../recommenders/read-availability'
import { createCards } from './cards'
import type { CompactCatalogue } from './contract'
import { fromDigits } from './digits'
import { type Unpacked, unpackColumn } from './unpack-column'

const OWN = /^(id|title|url|image|price|currency|availability|brand|sku|gtin)$/

interface Setting {
  /** Fetches a file beside the catalogue, as JSON. */
  fetch(file: string): Promise<unknown>
  /** Where relative addresses of products start. */
  base: string
  /** Cards could not be had. */
  failed(message: string): void
  maxProducts: number
  /** The shop's, for prices that do not say theirs. */
  currency: string | null
}

/** Throws, in a sentence, if the catalogue is broken, too long or of another version. */
export function loadCompact(raw: object, { fetch, base, failed, maxProducts, currency }: Setting): Table {
  const file = raw as CompactCatalogue
  if (file.version !== 1) throw new Error('compiled by another version: compile it again')
  const { rows, available } = file
  if (rows > maxProducts) throw new Error(`${rows} products, and no page reads more than ${maxProducts}`)
  const columns = new Map<string, Unpacked>()
  const fields: [string, Unpacked][] = []
  let ids: readonly string[]
  try {
    for (const [name, packed] of file.fields) {
      const column = unpackColumn(packed, rows)
      fields.push([name, column])
      if (!OWN.test(name)) columns.set(name, column)
    }
    for (const [name, packed] of Object.entries(file.core)) columns.set(name, unpackColumn(packed, rows))
    ids = idsOf(file)
    if (!(available >= 0 && available <= rows && file.cards.rows > 0 && file.cards.file)) throw 0
  } catch {
    throw new Error('the compiled catalogue is broken: compile it again')
  }
  columns.set(
    'id',
    different(ids, id => id),
  )
  const { sku } = file
  if (sku)
    columns.set(
      'sku',
      different(ids, id => sku.p + id.slice(sku.cut)),
    )

  const products: Product[] = []
  const rowsOf = new Map<Product, number>()
  const cards = createCards(file, fetch)
  const table: Table = {
    size: rows,
    ids,
    available,
    given: false,
    column: memo(
      field => columns.get(field)?.column() ?? { values: [null], codes: new Uint32Array(rows), spread: 1 },
    ),
    product: row =>
      (products[row] ??= (() => {
        const at = (field: string) => columns.get(field)?.at(row)
        const text = (field: string) => cleanText(at(field), 200)
        const price = at('price')
        const product: Product = {
          id: ids[row]!,
          title: ids[row]!,
          url: null,
          image: null,
          price: typeof price === 'number' ? price : null,
          currency: text('currency') ?? currency,
          availability: readAvailability(at('availability')),
          brand: text('brand'),
          sku: text('sku'),
          gtin: null,
          fields: Object.fromEntries(
            fields.flatMap(([name, column]) => {
              const value = column.at(row)
              return value === undefined ? [] : [[name, value]]
            }),
          ),
        }
        rowsOf.set(product, row)
        return product
      })()),
    async complete(shown) {
      const reasons = new Set<string>()
      await Promise.all(
        shown.map(async product => {
          try {
            const card = await cards(rowsOf.get(product)!)
            product.title = cleanText(card.title, 300) ?? product.id
            product.url = safeUrl(card.url, base)
            product.image = safeUrl(card.image, base)
            product.gtin = card.gtin
            product.fields = { ...product.fields, ...card.more }
          } catch (error) {
            reasons.add(error instanceof Error ? error.message : String(error))
          }
        }),
      )
      for (const reason of reasons) failed(reason)
    },
    among: wishes => among(table, wishes),
  }
  return table
}

/** Throws if they are not one a row. */
function idsOf({ ids, rows }: CompactCatalogue): string[] {
  const list =
    'c' in ids
      ? ids.c.length % rows
        ? []
        : Array.from(fromDigits(ids.c, rows), number => ids.p + number)
      : ids.t.map(id => ids.p + id)
  if (list.length !== rows || !rows) throw 0
  return list
}

/** A column of which no value comes twice. */
const different = (ids: readonly string[], textOf: (id: string) => string): Unpacked => ({
  at: row => textOf(ids[row]!),
  column: () => ({
    values: [null, ...ids.map(textOf)],
    codes: Uint32Array.from(ids.keys(), row => row + 1),
    spread: 1,
  }),
})
