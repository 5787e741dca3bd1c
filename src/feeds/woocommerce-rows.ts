/** WooCommerce's product export as a table: variations stand on rows of their own, below or above their product. */
import type { Left, RawProduct } from './contract'
import { type KnownName, knownColumns, plainHeader } from './csv-names'
import type { CsvRow } from './csv-rows'
import { tableItem } from './table-item'

const TYPE = ['type', 'tipo']
const PARENT = ['parent', 'superior', 'principal', 'padre']
const PUBLISHED = ['published', 'publicado']
const MEASURES = /^(weight|length|width|height|peso|longitud|largo|anchura|ancho|altura|alto)$/
const ATTRIBUTE_NAME = /^(?:attribute_(\d+)_name|nombre_del_atributo_(\d+))$/
const ATTRIBUTE_VALUE = /^(?:attribute_(\d+)_value|valor(?:es)?_del_atributo_(\d+))$/

export const isWooTable = (headers: readonly string[]): boolean => {
  const plain = headers.map(plainHeader)
  return (
    [TYPE, PUBLISHED].every(names => names.some(name => plain.includes(name))) &&
    (plain.includes('regular_price') || plain.includes('precio_normal'))
  )
}

/** Values are parted by commas; a comma that belongs to one is written "\,". */
const valuesOf = (cell: string): string[] =>
  cell
    .split(/(?<!\\),/)
    .map(value => value.replaceAll('\\,', ',').trim())
    .filter(Boolean)

interface Row {
  line: number
  cells: readonly string[]
  item: Record<string, unknown>
}

/** A product with variations has the lowest of their prices, and can be bought if one of them can. */
export function* wooRows(headers: readonly string[], rows: Iterable<CsvRow>): Iterable<RawProduct | Left> {
  const plain = headers.map(plainHeader)
  const indexOf = (names: readonly string[]) => plain.findIndex(name => names.includes(name))
  const [type, parent, published] = [TYPE, PARENT, PUBLISHED].map(indexOf)
  const known = knownColumns(headers)
  known.set('category', indexOf(['categories', 'categorias']))
  const columns = new Map([...known].filter(([name]) => name !== 'category' && name !== 'tags')) as Map<
    KnownName,
    number
  >
  const products: Row[] = []
  const variations = new Map<string, Row[]>()
  for (const { line, cells } of rows) {
    const row = { line, cells, item: tableItem([], columns, cells) }
    if (/^-?[01]$/.test(cells[published!] ?? '') && cells[published!] !== '1')
      yield { row: line, why: 'not published' }
    else if (/variation|variaci/i.test(cells[type!] ?? '')) {
      const of = (cells[parent!] ?? '').replace(/^id:/, '')
      variations.set(of, [...(variations.get(of) ?? []), row])
    } else products.push(row)
  }
  for (const { line, cells, item } of products) {
    const attributes: Record<string, unknown> = { ...(item.attributes as object) }
    const names = new Map<string, string>()
    plain.forEach((header, n) => {
      const number = ATTRIBUTE_NAME.exec(header)?.slice(1).find(Boolean)
      if (number && cells[n]) names.set(number, cells[n])
      if (MEASURES.test(header) && cells[n]) attributes[header] = cells[n]
    })
    plain.forEach((header, n) => {
      const name = names.get(ATTRIBUTE_VALUE.exec(header)?.slice(1).find(Boolean) ?? '')
      const values = valuesOf(cells[n] ?? '')
      if (name && name !== '__proto__' && values[0]) attributes[name] = values[1] ? values : values[0]
    })
    const categories = valuesOf(cells[known.get('category')!] ?? '').map(path =>
      path.split('>').at(-1)!.trim(),
    )
    if (categories[0]) attributes.category = categories[1] ? [...new Set(categories)] : categories[0]
    const tags = valuesOf(cells[known.get('tags') ?? -1] ?? '')
    if (tags[0]) attributes.tags = tags
    const its = variations.get(String(item.id)) ?? variations.get(String(item.sku)) ?? []
    yield { row: line, item: { ...item, ...(its[0] && cheapest(its)), attributes } }
  }
}

function cheapest(variations: readonly Row[]): Record<string, unknown> {
  const buyable = variations.filter(
    ({ item }) => item.availability !== 'OutOfStock' && item.availability !== false,
  )
  const price = ({ item }: Row) =>
    Number(String(item.sale_price ?? item.price).replace(',', '.')) || Number.POSITIVE_INFINITY
  const [first] = (buyable[0] ? buyable : variations).toSorted((a, b) => price(a) - price(b))
  return {
    price: first!.item.price,
    sale_price: first!.item.sale_price,
    ...(variations.some(({ item }) => item.availability !== undefined) && {
      availability: Boolean(buyable[0]),
    }),
  }
}
