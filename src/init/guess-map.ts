/** Which names of a foreign catalogue could be a product's id and title. */
import { dig, isObject } from '../recommenders/dig'
import { plainly } from './read-name'

const LISTS = ['products', 'items', 'results', 'hits', 'recommendations', 'data']
const NAMES: readonly [key: 'title' | 'id' | 'price' | 'url' | 'image' | 'brand', names: RegExp][] = [
  ['title', /^(title|name|product.?name|nombre|titulo|producto|model|modelo)$/],
  ['id', /^(id|product.?id|_id|uid|sku|code|codigo|ref|referencia|handle)$/],
  ['price', /^(price|precio|pvp|unit.?price)$/],
  ['url', /^(url|link|enlace)$/],
  ['image', /^(image|img|picture|imagen|foto)$/],
  ['brand', /^(brand|marca|manufacturer|fabricante)$/],
]

/** `catalog.map` for a list whose names are not the usual ones; the title stands in for a missing id. */
export function guessMap(raw: unknown): Partial<Record<(typeof NAMES)[number][0], string>> | undefined {
  const list = [raw, ...LISTS.map(place => dig(raw, place))].find(Array.isArray)
  const row = Array.isArray(list) ? list.find(isObject) : undefined
  if (!row) return
  const map: Partial<Record<(typeof NAMES)[number][0], string>> = {}
  for (const [key, names] of NAMES) {
    const found = Object.keys(row).find(name => names.test(plainly(name)) && !name.includes('.'))
    if (found) map[key] = found
  }
  if (!map.title && !map.id) return
  return { id: (map.id ?? map.title)!, ...map, title: (map.title ?? map.id)! }
}
