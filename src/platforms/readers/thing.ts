/** Data of the page, whatever it was written in: a thing has properties, each with any number of values. */

/** Property names are lower case, without prefix: "http://schema.org/Offers" is "offers", "item_id" is "id". */
export type Thing = Map<string, Value[]>
export type Value = string | number | boolean | Thing

const MAX_THINGS = 3000
const MAX_DEPTH = 32

/** The word at the end of an address or a prefixed name, lower case: "https://schema.org/Product" is "product". */
export const localName = (name: string): string =>
  name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[/#]$/, '')
    .replace(/^(.*[/#:]|item_)/s, '')

/** The values of JSON, or of an object of the page's that may hold itself. `known` gets every thing in it; there are at most 3,000. */
export function values(json: unknown, known: Thing[] = [], depth = 0): Value[] {
  if (typeof json !== 'object') return json === undefined ? [] : [json as Value]
  if (!json || known.length >= MAX_THINGS || depth > MAX_DEPTH) return []
  if (Array.isArray(json)) return json.slice(0, MAX_THINGS).flatMap(one => values(one, known, depth + 1))
  const thing: Thing = new Map()
  known.push(thing)
  for (const [key, value] of Object.entries(json)) thing.set(localName(key), values(value, known, depth + 1))
  return [thing]
}

/** The thing that JSON is, if it is an object. */
export const thingOf = (json: unknown): Thing | undefined => values(json).find(value => value instanceof Map)

/** All values of these properties. */
export const all = (thing: Thing | undefined, ...properties: string[]): Value[] =>
  properties.flatMap(property => thing?.get(property) ?? [])

/** The values of these properties that are things themselves. */
export const things = (thing: Thing | undefined, ...properties: string[]): Thing[] =>
  all(thing, ...properties).filter(value => value instanceof Map)

const ENTITIES = new Map(Object.entries({ quot: '"', apos: "'", lt: '<', gt: '>' }))

/** HTML entities that were left in data become characters, spaces are folded; at most 500 characters. */
export const clean = (text: unknown): string =>
  `${text ?? ''}`
    .slice(0, 500)
    .replace(/&amp;/g, '&')
    .replace(/&(#x?)?(\w{1,6});/g, (_, number, code) =>
      // A number that is none, and a word that is not in the list, are a space.
      number ? String.fromCharCode(+`0${number.slice(1)}${code}`) : (ENTITIES.get(code) ?? ' '),
    )
    .replace(/\s+/g, ' ')
    .trim()

const NAMES = ['@value', 'name', 'value', 'url', 'contenturl']

/** The first of these properties that says something, as text; of a thing its name, value or address. */
export const say = (thing: Thing | undefined, ...properties: string[]): string | null =>
  sayFrom(thing, properties, 3)

/** A thing may be named by one that is named by it: after some steps nothing is said. */
function sayFrom(thing: Thing | undefined, properties: readonly string[], steps: number): string | null {
  for (const value of all(thing, ...properties).slice(0, 50)) {
    const text = value instanceof Map ? steps && sayFrom(value, NAMES, steps - 1) : clean(value)
    // A template's placeholder says nothing.
    if (text && !/^(\{\{.*|null|undefined)$/.test(text)) return text
  }
  return null
}
