/** A figure of the benchmark, and a table of them. */

/** What a part measured. In the same unit `goal` is the most it should be, `atLeast` the least. */
export interface Figure {
  name: string
  value: number
  unit: string
  goal?: number
  atLeast?: number
}

/** Two places below ten, one below a hundred, none above. */
const digits = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)

const judged = (reached: boolean): string => (reached ? 'reached' : 'MISSED')

const goalOf = ({ value, unit, goal, atLeast }: Figure): string =>
  goal !== undefined
    ? `goal ${goal} ${unit}: ${judged(value <= goal)}`
    : atLeast !== undefined
      ? `goal at least ${`${atLeast} ${unit}`.trim()}: ${judged(value >= atLeast)}`
      : ''

/** The figures as aligned lines: name, value, unit, goal and whether it was reached. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(f => [f.name, digits(f.value), f.unit, goalOf(f)] as const)
  const width = (column: 0 | 1 | 2) => Math.max(0, ...rows.map(row => row[column].length))
  return rows
    .map(([name, value, unit, goal]) =>
      `  ${name.padEnd(width(0))}  ${value.padStart(width(1))} ${unit.padEnd(width(2))}  ${goal}`.trimEnd(),
    )
    .join('\n')
}
