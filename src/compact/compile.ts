/** Products as the compact catalogue and its files of cards. */
import { buildTable } from '../guide/table'
import { fnv1a } from '../lib/hash'
import type { FieldValue, Product } from '../page'
import {
  CORE,
  type CompactCards,
  type CompactCatalogue,
  type CoreField,
  type PackedColumn,
  VERSION,
} from './contract'
import { toDigits } from './digits'
import { packColumn, packTexts } from './pack-column'

/** The page reads no more: those that can be bought and are popular come first. */
export const MOST_ROWS = 20_000
const CARDS_A_FILE = 250
/** A text that is another on so many products, and on more than half of them, is no question: it goes to the cards. */
const MANY_TEXTS = 1000

export interface Compiled {
  catalogue: CompactCatalogue
  cards: CompactCards[]
  /** Fields that went to the cards. */
  carded: string[]
  /** Products beyond what the page reads. */
  cut: number
}

/** Compiles products with unique ids, at least one. `file` names the files of cards, with {n} for the number. */
export function compile(products: readonly Product[], file: string): Compiled {
  const table = buildTable(products)
  const rows = table.ids.slice(0, MOST_ROWS).map((_, row) => table.product(row))
  const names = [...new Set(rows.flatMap(({ fields }) => Object.keys(fields)))]
  const valuesOf = (name: string) =>
    rows.map(({ fields }) => (Object.hasOwn(fields, name) ? fields[name] : undefined))
  const carded = names.filter(name => isForCards(valuesOf(name)))
  const sku = skuOf(rows)
  const core = CORE.filter(name => !(name === 'sku' && sku) && rows.some(row => row[name] !== null))
  const catalogue: CompactCatalogue = {
    tendero: 'catalogue',
    version: VERSION,
    hash: '',
    rows: rows.length,
    available: Math.min(table.available, rows.length),
    ids: packIds(rows.map(({ id }) => id)),
    core: Object.fromEntries(
      core.map(name => [name, packColumn(rows.map(row => row[name] ?? undefined))]),
    ) as Record<CoreField, PackedColumn>,
    ...(sku && { sku }),
    fields: names.filter(name => !carded.includes(name)).map(name => [name, packColumn(valuesOf(name))]),
    cards: { rows: CARDS_A_FILE, file },
  }
  const cards = cardsOf(rows, carded)
  const hash = fnv1a(JSON.stringify([catalogue, cards]))
  return {
    catalogue: { ...catalogue, hash },
    cards: cards.map(card => ({ ...card, of: hash })),
    carded,
    cut: products.length - rows.length,
  }
}

const isForCards = (values: readonly (FieldValue | undefined)[]): boolean => {
  const known = values.filter(value => value !== undefined)
  const different = new Set(known)
  return (
    different.size > MANY_TEXTS &&
    different.size * 2 > known.length &&
    known.every(value => typeof value === 'string')
  )
}

/** Ids that are one beginning and a number are written as numbers. */
function packIds(ids: readonly string[]): CompactCatalogue['ids'] {
  const { p, t } = packTexts(ids)
  const rest = t as string[]
  return rest.every(text => /^(0|[1-9]\d{0,8})$/.test(text))
    ? { p, c: toDigits(rest.map(Number)) }
    : { p, t: rest }
}

/** SKUs that are the ids with another beginning need not be written. */
function skuOf(rows: readonly Product[]): CompactCatalogue['sku'] {
  if (rows.some(({ sku }) => sku === null)) return undefined
  const cut = packTexts(rows.map(({ id }) => id)).p.length
  const { p, t } = packTexts(rows.map(({ sku }) => sku))
  return rows.every(({ id }, row) => id.slice(cut) === t[row]) ? { cut, p } : undefined
}

function cardsOf(rows: readonly Product[], carded: readonly string[]): CompactCards[] {
  const files = Math.ceil(rows.length / CARDS_A_FILE)
  return Array.from({ length: files }, (_, n) => {
    const its = rows.slice(n * CARDS_A_FILE, (n + 1) * CARDS_A_FILE)
    const packed = (text: (product: Product) => string | null) => packTexts(its.map(text))
    return {
      of: '',
      titles: packed(({ title }) => title),
      urls: packed(({ url }) => url),
      images: packed(({ image }) => image),
      gtins: packed(({ gtin }) => gtin),
      more: carded.map(name => [name, packed(({ fields }) => (fields[name] as string | undefined) ?? null)]),
    }
  })
}
