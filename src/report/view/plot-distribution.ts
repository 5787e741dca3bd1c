/** How many gave each answer of a scale: columns with their counts on top. */
import { barY, plot, ruleY, text } from '@observablehq/plot'
import type { Drawing } from './hold-plot'
import { ACCENT, plotFrame } from './plot-frame'

export interface Column {
  answer: string
  count: number
  said: string
}

export const plotDistribution =
  (columns: readonly Column[]): Drawing =>
  (width, rem) =>
    plot({
      ...plotFrame(width, rem),
      height: rem * 11,
      marginTop: rem * 1.5,
      marginBottom: rem * 2,
      marginLeft: 0,
      marginRight: 0,
      x: {
        type: 'band',
        label: null,
        domain: columns.map(({ answer }) => answer),
        tickSize: 0,
        padding: 0.25,
        tickPadding: rem * 0.5,
      },
      y: { axis: null, zero: true },
      marks: [
        barY(columns, { x: 'answer', y: 'count', fill: ACCENT, rx1: 3 }),
        text(columns, { x: 'answer', y: 'count', text: 'said', dy: -rem * 0.6, fontWeight: 600 }),
        ruleY([0], { stroke: 'var(--line-strong)' }),
      ],
    })
