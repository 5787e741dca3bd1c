/** What somebody reads who runs the benchmark. */
import { expect, test } from 'vitest'
import { table } from '../../bench/table'

test('A developer sees aligned figures, and at once which goal was missed', () => {
  const figures = [
    { name: 'rank 10,000', value: 2.345, unit: 'ms', goal: 3 },
    { name: 'save', value: 123.4, unit: 'ms', goal: 5 },
    { name: 'products', value: 10_000, unit: '' },
  ]
  expect(table(figures)).toBe(
    [
      '  rank 10,000   2.35 ms  goal 3 ms: reached',
      '  save           123 ms  goal 5 ms: MISSED',
      '  products     10000',
    ].join('\n'),
  )
  expect(table([])).toBe('')
})
