/** A question that could be asked of a catalogue: about one field, of all products or those of some categories. */
import type { Product } from '../page'
import { bands } from './bands'
import type { DraftOption } from './draft-option'
import { type KnownField, knownField } from './known-field'
import type { Profile } from './profile-field'
import { plainly } from './read-name'
import type { Language } from './say-draft'
import { unitOf } from './unit-of'
import { rowsOfWords, wordOptions } from './word-options'

export interface Candidate {
  profile: Profile
  known: KnownField | undefined
  /** The categories (folded) that it is about; null: all products. */
  categories: readonly string[] | null
  options: readonly DraftOption[]
  /** Row by row, which option a product answers to; -1: none, or nobody knows. */
  codes: Int8Array
  /** Beside others, how much visitors care. */
  matters: number
}

/** What all candidates share of the catalogue. */
export interface Shop {
  products: readonly Product[]
  titles: readonly string[]
  brands: ReadonlySet<string>
  language: Language
}

/** The candidate of a field over these rows; undefined where it would tell nothing. */
export function candidate(
  profile: Profile,
  rows: readonly number[],
  categories: readonly string[] | null,
  shop: Shop,
): Candidate | undefined {
  const known = knownField(profile.plain)
  const options = optionsOf(profile, rows, shop)
  const codes = new Int8Array(shop.products.length).fill(-1)
  const isYesNo = profile.kind === 'yes-no'
  if (!isYesNo && options.length < 2) return
  for (const row of rows) {
    const value = profile.values[row]
    if (value !== undefined) codes[row] = isYesNo ? Number(value) : codeOf(value, options)
  }
  if (profile.kind === 'lists') halve(profile, rows, options, codes)
  if (new Set(codes).size < (codes.includes(-1) ? 3 : 2)) return
  // a name that nobody knows is asked for less readily; several at once take longer to read
  const matters = (known ? (known.matters ?? 1) : 0.8) * (profile.kind === 'lists' ? 0.8 : 1)
  return { profile, known, categories, options, codes, matters }
}

function optionsOf(profile: Profile, rows: readonly number[], shop: Shop) {
  const { kind, values } = profile
  if (kind === 'yes-no') return []
  if (kind !== 'numbers') {
    const isMust = !!knownField(profile.plain)?.must
    const options = wordOptions(profile, rows, shop.titles, shop.brands, shop.language, isMust)
    return areProducts(options, profile, rows, shop.titles) ? [] : options
  }
  const numbers = rows.flatMap(row => (values[row] as number | undefined) ?? [])
  const isYear =
    /\b(year|ano|anada|vintage)\b/.test(profile.plain) && numbers.every(n => n > 1000 && n < 3000)
  const isWhole = values.every(value => value === undefined || Number.isInteger(value))
  const options = bands(numbers, isYear ? '' : unitOf(profile).unit, isYear, isWhole)
  // "1e3" and "07" are numbers that no wish for the word 1000 or 7 would find
  return profile.isPlain
    ? options
    : options.map(option => {
        const { is } = option.wish
        return typeof is === 'number' ? { ...option, wish: { atLeast: is, atMost: is } } : option
      })
}

/** Is each option one product, which is named so? Then the question is which product it shall be. */
function areProducts(
  options: readonly DraftOption[],
  profile: Profile,
  rows: readonly number[],
  titles: readonly string[],
): boolean {
  const rowsOf = new Map(rowsOfWords(profile, rows))
  return options.every(({ word = '' }) => {
    const [row, ...more] = rowsOf.get(word.toLowerCase()) ?? []
    return row !== undefined && !more.length && plainly(titles[row]!).includes(plainly(word))
  })
}

function codeOf(value: Profile['values'][number], options: readonly DraftOption[]): number {
  const word = String(value).toLowerCase()
  return options.findIndex(({ wish: { is, in: among, atLeast = -1 / 0, atMost = 1 / 0 } }) =>
    is !== undefined
      ? String(is).toLowerCase() === word
      : among
        ? among.some(one => one.toLowerCase() === word)
        : Number(value) >= atLeast && Number(value) <= atMost,
  )
}

/** Of a list, the word that parts the products best stands for all of them. */
function halve(
  profile: Profile,
  rows: readonly number[],
  options: readonly DraftOption[],
  codes: Int8Array,
): void {
  const offered = new Set(options.map(({ word }) => word?.toLowerCase()))
  const [best] = rowsOfWords(profile, rows)
    .filter(([word]) => offered.has(word))
    .sort((a, b) => Math.abs(a[1].length - rows.length / 2) - Math.abs(b[1].length - rows.length / 2))
  const having = new Set(best?.[1])
  for (const row of rows) codes[row] = profile.values[row] === undefined ? -1 : Number(having.has(row))
}
