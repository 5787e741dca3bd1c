/** A field over all rows, as the compact catalogue writes it. */
import type { FieldValue } from '../page'
import type { PackedColumn, PackedTexts, PackedValue } from './contract'
import { toDigits } from './digits'

/** More digits after the point than this are written out, number by number. */
const MOST_PLACES = 6
/** More different steps than this are written out too: 64 to the fourth. */
const MOST_STEPS = 1 << 24

/** Row by row; undefined is unknown. */
export function packColumn(values: readonly (FieldValue | undefined)[]): PackedColumn {
  const seen = new Map<string | number | boolean, number>()
  const different: FieldValue[] = []
  const codes = values.map(value => {
    if (value === undefined) return 0
    const key = typeof value === 'object' ? `\0${value.join('\0')}` : value
    let code = seen.get(key)
    if (code === undefined) seen.set(key, (code = different.push(value)))
    return code
  })
  return packNumbers(values, different) ?? packValues(codes, different)
}

/** Numbers as steps of a tenth, a hundredth, ...: for many different ones shorter than to write them out. */
function packNumbers(
  values: readonly (FieldValue | undefined)[],
  different: readonly FieldValue[],
): PackedColumn | undefined {
  if (different.length < 64 || !different.every(value => typeof value === 'number')) return undefined
  const places = different.reduce((most, number) => Math.max(most, placesOf(number)), 0)
  const by = 10 ** places
  const steps = different.map(number => Math.round(number * by))
  const from = steps.reduce((a, b) => Math.min(a, b))
  const range = steps.reduce((a, b) => Math.max(a, b)) - from
  const fits =
    places <= MOST_PLACES &&
    range < MOST_STEPS &&
    // a few numbers far from each other are shorter as they are
    range < different.length * 64 &&
    different.every((number, n) => steps[n]! / by === number)
  return fits
    ? {
        c: toDigits(values.map(v => (v === undefined ? 0 : Math.round((v as number) * by) - from + 1))),
        from,
        by,
      }
    : undefined
}

const placesOf = (number: number): number => {
  const text = String(number)
  return text.includes('e') ? Infinity : (text.split('.')[1]?.length ?? 0)
}

function packValues(codes: readonly number[], different: readonly FieldValue[]): PackedColumn {
  const words = new Map<string, number>()
  const placeOf = (word: string) => {
    if (!words.has(word)) words.set(word, words.size)
    return words.get(word)!
  }
  const v = different.map<PackedValue>(value => (typeof value === 'object' ? value.map(placeOf) : value))
  return { c: toDigits(codes), v, ...(words.size && { w: [...words.keys()] }) }
}

/** The longest beginning that all of them share, once. */
export function packTexts(texts: readonly (string | null)[]): PackedTexts {
  const known = texts.filter(text => text !== null)
  let p = known[0] ?? ''
  for (const text of known) while (!text.startsWith(p)) p = p.slice(0, -1)
  return { p, t: texts.map(text => (text === null ? null : text.slice(p.length))) }
}
