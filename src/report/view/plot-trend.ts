/** Counts over time, as an area with its line; a part of them darker. */
import { areaY, dot, lineY, plot, pointerX, ruleY, tip } from '@observablehq/plot'
import type { Drawing } from './hold-plot'
import { ACCENT, PALE, plotFrame, ticksFor } from './plot-frame'

export interface TrendPoint {
  /** "2026-11-01". */
  day: string
  all: number
  /** Of `all`; null where the plot shows no part. */
  part: number | null
  /** What is read when it is pointed at. */
  title: string
}

interface Said {
  axis: (n: number) => string
  day: (iso: string) => string
}

export const plotTrend =
  (points: readonly TrendPoint[], say: Said): Drawing =>
  (width, rem) => {
    const at = points.map(point => ({ ...point, date: new Date(`${point.day}T00:00Z`) }))
    const count = ticksFor(width, rem)
    const step = Math.max(1, Math.ceil(at.length / count))
    const hasPart = at.some(({ part }) => part !== null)
    return plot({
      ...plotFrame(width, rem),
      height: rem * 13,
      marginLeft: Math.min(rem * 3.5, width / 4),
      marginBottom: rem * 2,
      marginTop: rem,
      marginRight: Math.min(rem * 1.5, width / 12),
      x: {
        type: 'utc',
        label: null,
        ticks: at.filter((_, i) => i % step === 0).map(({ date }) => date),
        tickFormat: (date: Date) => say.day(date.toISOString().slice(0, 10)),
        tickSize: 0,
        tickPadding: rem * 0.5,
      },
      y: {
        label: null,
        domain: [0, Math.max(...at.map(({ all }) => all)) || 1],
        ticks: 4,
        tickFormat: say.axis,
        tickSize: 0,
        grid: true,
        nice: true,
      },
      marks: [
        ruleY([0], { stroke: 'var(--line-strong)' }),
        areaY(at, { x: 'date', y: 'all', fill: PALE }),
        ...(hasPart ? [areaY(at, { x: 'date', y: 'part', fill: ACCENT })] : []),
        lineY(at, { x: 'date', y: 'all', stroke: ACCENT, strokeWidth: 1.75 }),
        ...(at.length <= 14 ? [dot(at, { x: 'date', y: 'all', fill: ACCENT, r: 3 })] : []),
        tip(at, pointerX({ x: 'date', y: 'all', title: 'title', fontSize: rem * 0.8 })),
      ],
    })
  }
