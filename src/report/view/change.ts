/** How a figure has changed, in words: "▲ 12% more than the week before". */
import { changedBy, isFew } from '../../formulas'
import type { Report } from '../contract'
import type { Filter } from './filter'
import { periodsBefore } from './periods'
import type { Say } from './say'

export interface Change {
  way: 'up' | 'down' | 'same' | null
  text: string
}

/** A figure of one period; `n` and `of`: what it rests on, to say when that is too little. */
export interface Measured {
  value: number | null
  n: number
  of: 'answers' | 'visits'
}

interface Figure {
  measure: (filter: Filter) => Measured
  /** By which share it changed, or by how many points (of a share, of a score). */
  as: 'share' | 'share-points' | 'points'
}

const compare = (say: Say, as: Figure['as'], now: Measured, before: Measured, base: string): Change => {
  const { words } = say
  const by =
    now.value === null || before.value === null || isFew(now.n, now.of) || isFew(before.n, before.of)
      ? null
      : as === 'share'
        ? changedBy(now.value, before.value)
        : now.value - before.value
  if (by === null) return { way: null, text: words.tooFewToCompare(base) }
  const said = (size: number) =>
    as === 'share' ? say.percent(size) : words.points(as === 'points' ? say.count(size) : say.points(size))
  const size = said(Math.abs(by))
  if (size === said(0)) return { way: 'same', text: words.same(base) }
  return by > 0 ? { way: 'up', text: words.more(size, base) } : { way: 'down', text: words.less(size, base) }
}

/** Against the period before and the year before, where the log reaches back so far; else nothing. */
export function changesOf(report: Report, say: Say, filter: Filter, { measure, as }: Figure): Change[] {
  const { before, yearBefore } = periodsBefore(report, filter)
  const { words } = say
  const now = measure(filter)
  // nothing now: that is said already
  if (now.value === null || now.n === 0) return []
  const base = words.before[report.axes.bucket](filter.to - filter.from + 1)
  return [
    ...(before ? [compare(say, as, now, measure(before), base)] : []),
    ...(yearBefore ? [compare(say, as, now, measure(yearBefore), words.yearBefore)] : []),
  ]
}
