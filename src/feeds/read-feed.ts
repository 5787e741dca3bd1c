/** A file of products, whatever wrote it, as products; and what is to be said of it. */
import { parseJson } from '../lib/parse-json'
import type { Product } from '../page'
import { dig, isObject } from '../recommenders/dig'
import { MOST_FIELDS } from '../recommenders/read-fields'
import type { Mapping, ReadOptions } from '../recommenders/read-product'
import { readProduct } from '../recommenders/read-product'
import type { Feed, FeedType, Source } from './contract'
import { feeds } from './index'
import { type TypedField, typeFields } from './type-fields'

/** A file as text; with several, its name tells the rows of one from those of another. */
export interface FeedFile {
  name: string
  text: string
}

/** Something to look at: what, how often, and where for the first few. */
export interface Odd {
  field: string
  what: string
  count: number
  examples: { row: string; value: string }[]
}

export interface ReadFeed {
  type: FeedType
  products: Product[]
  /** Rows that gave no product. */
  left: { row: string; why: string }[]
  /** Ids that came again; the first product of an id stays. */
  doubles: { row: string; id: string }[]
  odd: Odd[]
  /** Fields that were text and are numbers now. */
  typed: TypedField[]
  /** Fields of numbers that may mean two things each, and stay texts. */
  unsure: string[]
}

const MOST_EXAMPLES = 3

/**
 * Reads a feed, or several files of one kind: shops give so many products a page. Throws an Error in plain words if one
 * is none, is broken off, or is a page instead.
 */
export function readFeed(files: readonly FeedFile[], options: ReadOptions & { now: number }): ReadFeed {
  const products = new Map<string, Product>()
  const left: ReadFeed['left'] = []
  const doubles: ReadFeed['doubles'] = []
  const odd = collectOdd()
  let type: FeedType | undefined
  for (const { name, text } of files) {
    const at = (row: number) => (files[1] ? `${name}:${row}` : String(row))
    const { feed, source } = feedOf(text)
    if (type && feed.type !== type) throw new Error(`${name} is ${feed.type}, and the first file ${type}`)
    type = feed.type
    for (const raw of feed.read(source, { now: options.now, items: options.map?.items })) {
      const row = at(raw.row)
      if ('why' in raw) {
        left.push({ row, why: raw.why })
        continue
      }
      const product = readProduct(raw.item, options)
      if (!product) left.push({ row, why: whyNot(raw.item, options) })
      else if (products.has(product.id)) doubles.push({ row, id: product.id })
      else {
        products.set(product.id, product)
        lookOver(raw.item, product, row, options.map, odd.say)
      }
    }
  }
  const all = [...products.values()]
  const rest = { type: type ?? 'json', left, doubles, odd: odd.said }
  // the owner of a list of JSON says himself what is a number
  return type === 'json' ? { ...rest, products: all, typed: [], unsure: [] } : { ...rest, ...typeFields(all) }
}

function feedOf(text: string): { feed: Feed; source: Source } {
  if (!text.trim()) throw new Error('the file is empty')
  if (/^\s*(<!doctype html|<html)/i.test(text))
    throw new Error('HTML, not a feed: the address gave a page, perhaps one to log in')
  const source = /^\s*[[{]/.test(text) ? { text, json: parseJson(text) } : { text }
  const feed = feeds.find(feed => feed.detect(source))
  if (!feed) throw new Error('neither JSON nor XML nor a table with a line of headers')
  return { feed, source }
}

function whyNot(item: unknown, options: ReadOptions): string {
  if (!isObject(item)) return 'no product'
  return readProduct({ ...item, id: 'x' }, options) ? 'no id' : 'no title'
}

type Say = (field: string, what: string, row: string, value: unknown) => void

function collectOdd(): { said: Odd[]; say: Say } {
  const said = new Map<string, Odd>()
  const list: Odd[] = []
  const say: Say = (field, what, row, value) => {
    const key = `${field}: ${what}`
    let odd = said.get(key)
    if (!odd) {
      said.set(key, (odd = { field, what, count: 0, examples: [] }))
      list.push(odd)
    }
    odd.count++
    if (odd.examples.length < MOST_EXAMPLES) odd.examples.push({ row, value: String(value).slice(0, 60) })
  }
  return { said: list, say }
}

/** What a raw product says and nobody understood. */
function lookOver(item: unknown, product: Product, row: string, map: Mapping | undefined, say: Say): void {
  const raw = (names: string) =>
    names
      .split(' ')
      .map(name => dig(item, name))
      .find(value => value !== undefined && value !== null && value !== '')
  const price = raw(map?.price ?? 'sale_price final_price price')
  if (product.price === null && price !== undefined)
    say('price', whatOfPrice(price), row, isObject(price) ? JSON.stringify(price) : price)
  const stock = raw(map?.availability ?? 'availability available in_stock inStock stock_status stock')
  if (product.availability === null && stock !== undefined)
    say('availability', 'a word that is not understood: unknown now', row, stock)
  sayUnread(item, product, row, say)
}

/** What products have beside fields, and nobody asks for. */
const NO_FIELDS = /^(attributes|fields|images?|media|variants|options|prices?|categories|tags|brand|vendor)$/

/** Fields that the product should have and has not. */
function sayUnread(item: unknown, product: Product, row: string, say: Say): void {
  const { fields } = product
  let left = 0
  for (const part of isObject(item) ? [item.attributes, item.fields, item] : [])
    for (const [name, value] of isObject(part) ? Object.entries(part) : []) {
      if (Object.hasOwn(fields, name) || Object.hasOwn(product, name) || NO_FIELDS.test(name)) continue
      if (typeof value === 'number' && !Number.isFinite(value))
        say(name, 'larger than a number can be: unknown now', row, value)
      else if (isObject(value))
        say(
          name,
          'has parts, which are not read; name those to ask for in catalog.map.fields',
          row,
          JSON.stringify(value).slice(0, 60),
        )
      else left++
    }
  if (Object.keys(fields).length >= MOST_FIELDS && left)
    say('fields', `more than ${MOST_FIELDS} of a product are not read`, row, `${left} more`)
}

const whatOfPrice = (price: unknown): string => {
  const number = Number(
    String(price)
      .replace(/[^\d.,-]/g, '')
      .replace(',', '.'),
  )
  if (number === 0) return 'zero: unknown now'
  return number < 0 ? 'negative: unknown now' : 'cannot be read, or may mean two amounts: unknown now'
}
