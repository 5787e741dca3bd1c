import type { Candidate } from './candidate'

/**
 * The candidates, each a must only as far as no option of it is at odds with every option of a must before it: where half
 * of the shoes have no department, a size must not shut them out.
 */
export function keepMusts(asked: readonly Candidate[]): Candidate[] {
  const musts: Uint8Array[][] = []
  return asked.map(one => {
    if (!one.known?.must) return one
    const offers = offersOf(one)
    const goes = musts.every(before => meetAny(offers, before) && meetAny(before, offers))
    if (!goes) return { ...one, known: { ...one.known, must: false } }
    // one of some categories only is not asked of everybody
    if (!one.categories) musts.push(offers)
    return one
  })
}

/** Option by option, which products have it. */
const offersOf = ({ profile, options, codes }: Candidate): Uint8Array[] =>
  options.map(({ word }, n) =>
    Uint8Array.from(codes, (code, row) => {
      const value = profile.values[row]
      return Number(typeof value === 'object' ? value.includes(word?.toLowerCase() ?? '') : code === n)
    }),
  )

/** Does each of these have a product in common with any of the others? */
const meetAny = (these: readonly Uint8Array[], others: readonly Uint8Array[]): boolean =>
  these.every(one => others.some(other => one.some((has, row) => has && other[row])))
