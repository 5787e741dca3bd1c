/** How well products fit an answer, for questions that are only thought through. */
import { degree } from './degree'
import { sharpen } from './likelihood'
import { missOf } from './miss'
import type { PossibleAnswer } from './possible-answers'
import type { Table } from './table'

/** The judge of one answer: row by row 0 to 1. Each different value of a field is judged when it is first met, and once. */
export function fitOf(table: Table, { wishes }: PossibleAnswer): (rows: Uint32Array) => Float64Array {
  const judges = wishes.map(wish => {
    const { values, codes, spread } = table.column(wish.field)
    const missed = missOf(wish)
    const judged = new Float32Array(values.length).fill(-1)
    return (row: number) => {
      const code = codes[row]!
      if (judged[code]! < 0) judged[code] = sharpen(degree(missed(values[code]), spread))
      return judged[code]!
    }
  })
  return rows => {
    const fit = new Float64Array(rows.length).fill(1)
    for (const judge of judges) for (let i = 0; i < fit.length; i++) fit[i]! *= judge(rows[i]!)
    return fit
  }
}
