import type { FieldValue } from '../page'
import { asNumber } from './miss'

/** How far the numbers among some values reach, from their 10th to their 90th hundredth, so that one odd price does not stretch it; 1 if there are none. */
export function spreadOf(values: readonly (FieldValue | null)[]): number {
  const numbers = new Float64Array(values.map(asNumber)).filter(Number.isFinite).sort()
  const share = (part: number) => numbers[Math.floor(numbers.length * part)]!
  return share(0.9) - share(0.1) || 1
}
