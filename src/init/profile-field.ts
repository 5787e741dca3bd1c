/** What a catalogue says in one field: of which kind, how many values, for how many products. */
import { fieldOf } from '../guide/field-of'
import { asNumber } from '../guide/miss'
import type { FieldValue, Product } from '../page'
import { plainly, type ReadName, readName } from './read-name'

export interface Profile extends ReadName {
  field: string
  kind: 'numbers' | 'words' | 'lists' | 'yes-no'
  /** Row by row; undefined: unknown. Words are folded so that "Red" and "red" are one. */
  values: readonly (number | string | boolean | readonly string[] | undefined)[]
  /** Of how many products it is known. */
  known: number
  /** Each different value (of lists: each word) with the number of products, the most frequent first. */
  counts: ReadonlyMap<number | string | boolean, number>
  /** Of numbers: are all written as they are, and not as a text such as "1e3"? */
  isPlain: boolean
  /** Of a yes-no field: all that means yes, as it is written. */
  yes: readonly (string | number | boolean)[]
  /** How a folded word is written most often. */
  spelling: ReadonlyMap<string, string>
}

const YES = /^(yes|true|si|y|s)$/
const NO = /^(no|false|n)$/

const fold = (word: string) => word.toLowerCase()

/** Reads one field of all products; undefined if nobody says anything of it. */
export function profileField(products: readonly Product[], field: string): Profile | undefined {
  const raw = products.map(product => fieldOf(product, field) ?? undefined)
  const said = raw.filter(value => value !== undefined && value !== '') as FieldValue[]
  if (!said.length) return
  const kind = kindOf(said)
  const spellings = new Map<string, Map<string, number>>()
  const word = (text: string): string => {
    const folded = fold(text)
    const ways = spellings.get(folded) ?? new Map<string, number>()
    spellings.set(folded, ways.set(text, (ways.get(text) ?? 0) + 1))
    return folded
  }
  const read = (value: FieldValue | undefined) => {
    if (value === undefined || value === '') return undefined
    if (kind === 'numbers') return Number.isNaN(asNumber(value)) ? undefined : asNumber(value)
    if (kind === 'yes-no') return isYes(value)
    if (kind === 'lists') return [...new Set([value].flat().map(one => word(String(one))))]
    const [one] = [value].flat()
    return one === undefined ? undefined : word(String(one))
  }
  const values = raw.map(read)
  const counts = new Map<number | string | boolean, number>()
  for (const value of values)
    for (const one of value === undefined ? [] : [value].flat())
      counts.set(one as string, (counts.get(one as string) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1))
  return {
    field,
    ...readName(field),
    kind,
    values,
    known: values.filter(value => value !== undefined).length,
    counts: new Map(sorted),
    isPlain: said.every(value => String(value) === String(asNumber(value))),
    yes: kind === 'yes-no' ? [...new Set(said as (string | number | boolean)[])].filter(isYes) : [],
    spelling: new Map(
      Array.from(spellings, ([folded, ways]) => [folded, [...ways].sort((a, b) => b[1] - a[1])[0]![0]]),
    ),
  }
}

const isYes = (value: FieldValue): boolean =>
  typeof value === 'boolean'
    ? value
    : typeof value === 'number'
      ? value > 0
      : YES.test(plainly(String(value)))

function kindOf(said: readonly FieldValue[]): Profile['kind'] {
  // a list that never has more than one word is a word
  if (said.some(value => typeof value === 'object'))
    return said.every(value => typeof value !== 'object' || value.length < 2) ? 'words' : 'lists'
  const all = (is: (value: FieldValue) => boolean) => said.every(is)
  if (all(value => typeof value === 'boolean' || value === 0 || value === 1)) return 'yes-no'
  if (all(value => typeof value === 'string' && (YES.test(plainly(value)) || NO.test(plainly(value)))))
    return 'yes-no'
  const numbers = said.filter(value => !Number.isNaN(asNumber(value))).length
  return numbers > said.length * 0.97 ? 'numbers' : 'words'
}
