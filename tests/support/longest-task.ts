/** How long the page stands still because of the widget. */
import type { Page } from 'playwright-core'

interface TraceEvent {
  ph: string
  name: string
  pid: number
  tid: number
  /** Begin and length in microseconds of the clock. */
  ts: number
  dur?: number
  /** Length in microseconds of the processor: others who take it away do not count. */
  tdur?: number
  args?: unknown
}

/**
 * Milliseconds of processor time of the longest task in which a script of the widget ran, while `act` goes on.
 * From the browser's trace, as `longtask` entries count the time that other programs take, too.
 */
export async function longestTask(tab: Page, act: () => Promise<unknown>): Promise<number> {
  const browser = tab.context().browser()
  if (!browser) throw new Error('a profile of its own has no browser to trace')
  await browser.startTracing(tab, { categories: ['devtools.timeline', 'toplevel', 'v8'] })
  await act()
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const events = trace.traceEvents.filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined)
  const ours = events.filter(({ args }) => JSON.stringify(args ?? '').includes('/tendero/'))
  if (ours.length === 0) throw new Error('the trace has nothing of the widget')
  const within = (task: TraceEvent) =>
    ours.some(
      ({ pid, tid, ts }) =>
        pid === task.pid && tid === task.tid && ts >= task.ts && ts < task.ts + (task.dur ?? 0),
    )
  const tasks = events.filter(event => /RunTask$/.test(event.name) && within(event))
  return Math.max(...[...ours, ...tasks].map(({ tdur }) => (tdur ?? 0) / 1000))
}
