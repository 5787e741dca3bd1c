import { fieldOf } from '../../guide/field-of'
import { asNumber } from '../../guide/miss'
import type { Report } from '../problem'
import { quote } from '../words'
import type { Asked, Ground } from './answerable'

interface Band {
  from: number
  to: number
}

/** Bands of a number with a gap between them: products in it that no option asks for. */
export function adviseGaps({ asked, products }: Ground, warn: Report): void {
  for (const one of asked) {
    const read = bandsOf(one)
    if (!read) continue
    const numbers = products.map(product => asNumber(fieldOf(product, read.field)))
    let reached = Number.POSITIVE_INFINITY
    for (const [i, band] of read.bands.entries()) {
      const within = numbers.filter(number => number > reached && number < band.from)
      if (i && within.length)
        warn(
          [...one.path, 'options'],
          `${quote(read.field)} from ${reached} to ${band.from} is in no option, and ${within.length} product${within.length === 1 ? ' is' : 's are'} there`,
          `let one option end where the next begins: "atMost": ${band.from}`,
        )
      reached = i ? Math.max(reached, band.to) : band.to
    }
  }
}

/** The bands in order, if that is what all options with a wish are. */
function bandsOf({ offers }: Asked): { field: string; bands: Band[] } | undefined {
  const wished = offers.filter(({ wishes }) => wishes.length)
  const field = wished[0]?.wishes[0]?.field
  const isBand = wished.every(
    ({ wishes: [wish, ...more] }) =>
      !more.length && wish?.field === field && (wish?.atMost ?? wish?.atLeast) !== undefined,
  )
  if (!field || wished.length < 2 || !isBand) return
  const bands = wished.map(({ wishes: [wish] }) => ({
    from: Number(wish?.atLeast ?? Number.NEGATIVE_INFINITY),
    to: Number(wish?.atMost ?? Number.POSITIVE_INFINITY),
  }))
  // single numbers are no bands
  if (bands.every(({ from, to }) => from === to)) return
  return { field, bands: bands.sort((a, b) => a.from - b.from || a.to - b.to) }
}
