/** What all plots of the report have in common: size, the reader's letters, the page's colours. */
import type { PlotOptions } from '@observablehq/plot'

/** Colours come from page.css, so that a plot follows light, dark and print without being drawn anew. */
export const ACCENT = 'var(--accent)'
export const PALE = 'var(--accent-pale)'

/** `className` is said, for else Plot makes one up at random. */
export const plotFrame = (width: number, rem: number): PlotOptions => ({
  className: 'plot-svg',
  width,
  style: { fontSize: `${rem * 0.75}px`, background: 'none', overflow: 'visible' },
})

/** How many ticks of this width in rem there is room for. */
export const ticksFor = (width: number, rem: number, each = 6): number =>
  Math.max(2, Math.floor(width / (rem * each)))
