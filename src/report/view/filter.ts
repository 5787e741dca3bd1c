/** Which visits the owner looks at: from which bucket to which, on which device, of which segment. */
import type { Axes, Report } from '../contract'
import { unfinished } from './unfinished'

export interface Filter {
  /** Places in `axes.buckets`, both inclusive. */
  from: number
  to: number
  /** Place in `axes.devices`; null for all. */
  device: number | null
  /** Place in `axes.segments`; 0 is everybody. */
  segment: number
  /** The preset that the days came from: they are counted back from the last whole bucket. */
  preset: Preset | null
}

export const PRESETS = [7, 30, 90, 'all'] as const
/** Days, or the whole log. */
export type Preset = (typeof PRESETS)[number]

const daysOf = ({ bucket }: Axes): number => (bucket === 'day' ? 1 : 7)

/** From which bucket to which a preset goes: of weeks it is so many whole ones; what is under way today is left out. */
export function presetRange(report: Report, preset: Preset): Pick<Filter, 'from' | 'to' | 'preset'> {
  const last = report.axes.buckets.length - 1
  if (preset === 'all') return { from: 0, to: Math.max(0, last), preset }
  const to = Math.max(0, last - (unfinished(report) ? 1 : 0))
  const count = Math.max(1, Math.round(preset / daysOf(report.axes)))
  return { from: Math.max(0, to - count + 1), to, preset }
}

/** Presets that the log is long enough for. */
export const presetsOf = (report: Report): Preset[] =>
  PRESETS.filter(preset => preset === 'all' || report.axes.buckets.length * daysOf(report.axes) > preset)

/** What the page opens with: thirty days, of a log in weeks ninety; a shorter log whole. */
export function firstFilter(report: Report): Filter {
  const preset = report.axes.bucket === 'day' ? 30 : 90
  const fits = presetsOf(report).includes(preset)
  return { ...presetRange(report, fits ? preset : 'all'), device: null, segment: 0 }
}

/** Days that the filter spans. */
export const spanOf = (axes: Axes, { from, to }: Pick<Filter, 'from' | 'to'>): number =>
  (to - from + 1) * daysOf(axes)
