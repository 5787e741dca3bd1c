/** Feeds write everything as text. A field whose texts are nearly all numbers of one unit is made one of numbers. */
import type { FieldValue, Product } from '../page'
import { fractionMark, numberOf, readQuantity } from './read-quantity'

/** Names of what looks like a number and is a name: codes, sizes, phone numbers. */
const NAMES =
  /(^|[\W_])(id|sku|gtin\d*|ean\d*|upc|isbn|mpn|asin|codigo|código|code|ref|referencia|reference|barcode|size|talla|talle|postcode|zip|phone|telefono|teléfono|model|modelo|google_product_category|custom_label_\d)($|[\W_])/i

/** So many of a field's texts must be numbers, of 100. */
const NEARLY_ALL = 95

/** What a field became. */
export interface TypedField {
  field: string
  unit: string
  /** Texts among its numbers, which are unknown now: the first few, and how many. */
  lost: number
  examples: string[]
}

/** The products with such fields as numbers, and "yes" and "no" as true and false. Others stay as they are. */
export function typeFields(products: readonly Product[]): {
  products: Product[]
  typed: TypedField[]
  /** Fields of numbers that could mean two things each: left as texts. */
  unsure: string[]
} {
  const typed: TypedField[] = []
  const unsure: string[] = []
  const read = new Map<string, (text: string) => FieldValue | undefined>()
  for (const [field, texts] of textsByField(products)) {
    const reading = NAMES.test(field) ? undefined : (yesNo(texts) ?? numbers(field, texts, typed, unsure))
    if (reading) read.set(field, reading)
  }
  if (!read.size) return { products: [...products], typed, unsure }
  return {
    typed,
    unsure,
    products: products.map(product => ({
      ...product,
      fields: Object.fromEntries(
        Object.entries(product.fields).flatMap(([field, value]) => {
          const reading = typeof value === 'string' ? read.get(field) : undefined
          const now = reading ? reading(value as string) : value
          return now === undefined ? [] : [[field, now]]
        }),
      ),
    })),
  }
}

/** Each different text of each field that has no lists, with how often it is said. */
function textsByField(products: readonly Product[]): Map<string, Map<string, number>> {
  const fields = new Map<string, Map<string, number>>()
  const listed = new Set<string>()
  for (const { fields: its } of products)
    for (const field of Object.keys(its)) {
      const value = its[field]!
      if (typeof value === 'object') listed.add(field)
      if (typeof value !== 'string') continue
      let texts = fields.get(field)
      if (!texts) fields.set(field, (texts = new Map()))
      texts.set(value, (texts.get(value) ?? 0) + 1)
    }
  for (const field of listed) fields.delete(field)
  return fields
}

const YES = /^(yes|true|sí|si)$/i
const NO = /^(no|false)$/i

const yesNo = (texts: ReadonlyMap<string, number>) =>
  [...texts.keys()].every(text => YES.test(text) || NO.test(text))
    ? (text: string) => YES.test(text)
    : undefined

function numbers(field: string, texts: ReadonlyMap<string, number>, typed: TypedField[], unsure: string[]) {
  let all = 0
  const units = new Map<string, number>()
  const spelled = new Map<string, string>()
  const marks = { ',': 0, '.': 0, '': 0 }
  for (const [text, count] of texts) {
    all += count
    const quantity = readQuantity(text)
    if (!quantity) continue
    const unit = quantity.unit.toLowerCase()
    if (!spelled.has(unit)) spelled.set(unit, quantity.unit)
    units.set(unit, (units.get(unit) ?? 0) + count)
    const mark = fractionMark(quantity.digits)
    if (mark !== undefined) marks[mark] += count
  }
  const [unit, many] = [...units].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0])
  if (many * 100 < all * NEARLY_ALL) return undefined
  if (marks[''] && !marks[','] && !marks['.']) {
    // a wrong number is worse than a word
    unsure.push(field)
    return undefined
  }
  const mark = marks[','] > marks['.'] ? ',' : '.'
  const reading = (text: string): number | undefined => {
    const quantity = readQuantity(text)
    const number = quantity?.unit.toLowerCase() === unit ? numberOf(quantity.digits, mark) : Number.NaN
    return Number.isNaN(number) ? undefined : number
  }
  const lost = [...texts].filter(([text]) => reading(text) === undefined)
  const gone = lost.reduce((sum, [, count]) => sum + count, 0)
  if ((all - gone) * 100 < all * NEARLY_ALL) return undefined
  typed.push({
    field,
    unit: spelled.get(unit) ?? '',
    lost: gone,
    examples: lost.slice(0, 3).map(([text]) => text),
  })
  return reading
}
