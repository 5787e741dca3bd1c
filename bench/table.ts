/** A figure of the benchmark, and a table of them. */

/** What a part measured. `goal` is the most it should be, in the same unit. */
export interface Figure {
  name: string
  value: number
  unit: string
  goal?: number
}

/** Two places below ten, one below a hundred, none above. */
const digits = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)

const goalOf = ({ value, unit, goal }: Figure): string =>
  goal === undefined ? '' : `goal ${goal} ${unit}: ${value <= goal ? 'reached' : 'MISSED'}`

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
