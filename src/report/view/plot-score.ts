/** A score over time: the line, and the band in which it truly lies. */
import { areaY, dot, lineY, plot, ruleY } from '@observablehq/plot'
import type { Drawing } from './hold-plot'
import { ACCENT, PALE, plotFrame, ticksFor } from './plot-frame'

export interface ScorePoint {
  day: string
  value: number
  low: number
  high: number
}

interface Said {
  axis: (n: number) => string
  day: (iso: string) => string
}

export const plotScore =
  (points: readonly ScorePoint[], say: Said): Drawing =>
  (width, rem) => {
    const at = points.map(point => ({ ...point, date: new Date(`${point.day}T00:00Z`) }))
    const step = Math.max(1, Math.ceil(at.length / ticksFor(width, rem)))
    const low = Math.min(...points.map(point => point.low))
    const high = Math.max(...points.map(point => point.high))
    return plot({
      ...plotFrame(width, rem),
      height: rem * 12,
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
        domain: [low, high],
        nice: true,
        ticks: 4,
        tickFormat: say.axis,
        tickSize: 0,
        grid: true,
      },
      marks: [
        ...(low < 0 && high > 0 ? [ruleY([0], { stroke: 'var(--line-strong)' })] : []),
        areaY(at, { x: 'date', y1: 'low', y2: 'high', fill: PALE }),
        lineY(at, { x: 'date', y: 'value', stroke: ACCENT, strokeWidth: 2 }),
        dot(at, { x: 'date', y: 'value', fill: ACCENT, r: 3.5 }),
      ],
    })
  }
