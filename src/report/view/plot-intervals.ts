/** Figures with where they truly lie: a dot on a line for each, one below the other. */
import { axisY, dot, gridX, plot, ruleX, ruleY } from '@observablehq/plot'
import type { Drawing } from './hold-plot'
import { ACCENT, plotFrame, ticksFor } from './plot-frame'

export interface Interval {
  label: string
  value: number
  low: number
  high: number
}

/** `at` of the rule that matters: 0 for "no effect". Beyond `most`, lines are cut off at the plot's edge. */
export const plotIntervals =
  (
    rows: readonly Interval[],
    axis: (n: number) => string,
    { most, at }: { most: number; at: number },
  ): Drawing =>
  (width, rem) => {
    const marginLeft = Math.min(width * 0.42, rem * 20)
    // two rows may have one name
    const keyed = rows.map((row, place) => ({ ...row, key: String(place), high: Math.min(row.high, most) }))
    const low = Math.min(at, ...keyed.map(row => row.low))
    const high = Math.max(at, ...keyed.map(row => row.high))
    return plot({
      ...plotFrame(width, rem),
      height: rem * (2.2 * rows.length + 3),
      marginLeft,
      marginBottom: rem * 2,
      marginTop: rem * 0.5,
      marginRight: rem * 1.5,
      x: {
        domain: [low, high === low ? low + 1 : high],
        nice: true,
        clamp: true,
        label: null,
        tickFormat: axis,
        ticks: ticksFor(width - marginLeft, rem, 5),
        tickSize: 0,
      },
      y: { type: 'band', label: null, domain: keyed.map(({ key }) => key) },
      marks: [
        gridX({ ticks: ticksFor(width - marginLeft, rem, 5) }),
        ruleX([at], { stroke: 'var(--line-strong)', strokeWidth: 1.5 }),
        axisY({
          tickSize: 0,
          tickFormat: (key: string) => keyed[Number(key)]?.label ?? '',
          lineWidth: marginLeft / (rem * 0.75) - 1,
          textOverflow: 'ellipsis',
          tickPadding: rem * 0.5,
        }),
        ruleY(keyed, {
          y: 'key',
          x1: 'low',
          x2: 'high',
          stroke: ACCENT,
          strokeWidth: 3,
          strokeLinecap: 'round',
        }),
        dot(keyed, { y: 'key', x: 'value', fill: ACCENT, stroke: 'var(--card)', strokeWidth: 2, r: 6 }),
      ],
    })
  }
