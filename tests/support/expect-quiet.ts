/** The last line of every journey: the widget was a good guest. */
import { expect } from 'vitest'
import type { Watch } from './watch'

/** What this journey brings about on purpose. */
export interface Allowed {
  /** Console errors that match: the browser itself says when a server answers 500, say. */
  consoleErrors?: RegExp
  /**
   * Sum of the shifts that the page may have. Left out, nobody asks: what the visitor has called for may move things,
   * and a browser counts that as a shift if a busy machine brings it later than half a second after the press.
   */
  layoutShift?: number
  /** Also no long task; leave it out where a busy machine could make one. */
  noLongTasks?: boolean
}

/** All that was noticed and is not allowed, a sentence each. */
export async function noticed(watch: Watch, allowed: Allowed = {}): Promise<string[]> {
  await watch.settle()
  const shift = watch.layoutShifts.reduce((sum, { value }) => sum + value, 0)
  return [
    ...watch.consoleErrors.filter(text => !allowed.consoleErrors?.test(text)).map(e => `console error: ${e}`),
    ...watch.pageErrors.map(e => `not caught: ${e}`),
    ...watch.cspViolations.map(v => `policy violated: ${v}`),
    ...watch.outsideRequests.map(r => `asked elsewhere: ${r}`),
    ...(shift > (allowed.layoutShift ?? Number.POSITIVE_INFINITY) ? watch.layoutShifts : []).map(
      s => `shifted by ${s.value}: ${s.moved}`,
    ),
    ...(allowed.noLongTasks ? watch.longTasks : []).map(t => `stood still for ${t.duration} ms: ${t.script}`),
  ]
}

/** Fails with everything that was noticed: errors, violations, requests to elsewhere, shifts. */
export async function expectQuiet(watch: Watch, allowed: Allowed = {}): Promise<void> {
  expect(await noticed(watch, allowed)).toEqual([])
}
