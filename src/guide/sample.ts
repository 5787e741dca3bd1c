/** The products that are believed in, few enough to think each question through. */

export interface Sample {
  rows: Uint32Array
  /** Of each row its share; all together 1. */
  mass: Float64Array
}

/** With twice as many, the product is found no sooner (on cars). */
const MOST = 256

/** Rows at equal steps of mass, each with as much mass as steps fell on it: the probable ones are all among them. */
export function sample(mass: Float64Array): Sample {
  const rows: number[] = []
  const shares: number[] = []
  let sum = 0
  let taken = 0
  for (let row = 0; row < mass.length; row++) {
    sum += mass[row]! * MOST
    if (sum < taken + 0.5) continue
    const steps = Math.round(sum - taken)
    rows.push(row)
    shares.push(steps / MOST)
    taken += steps
  }
  return { rows: Uint32Array.from(rows), mass: Float64Array.from(shares) }
}
