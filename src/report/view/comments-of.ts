/** The comments of the filtered visits, newest first. */
import type { Comment, SurveyRow } from '../contract'
import { addDays } from './add-days'
import { type ScoreGroup, scoreGroup } from './score-group'
import { localDay } from './unfinished'
import type { View } from './view'

export interface ReadComment extends Comment {
  group: ScoreGroup
  /** The scale that the score is of. */
  scale: readonly [number, number] | null
}

/** The scale of the first rating of a survey, which is what a comment's score is of. */
const scaleOf = ({ questions }: SurveyRow) => questions.find(({ scale }) => scale)?.scale ?? null

/** Of one survey or of all. */
export function commentsOf(
  { report, filter }: Pick<View, 'report' | 'filter'>,
  survey?: string,
): ReadComment[] {
  const { axes, timeZone } = report
  const first = axes.buckets[filter.from] ?? ''
  const start = axes.buckets[filter.to]
  const last = start === undefined ? '' : axes.bucket === 'day' ? start : addDays(start, 6)
  const scales = new Map(report.surveys.map(row => [row.id, scaleOf(row)]))
  return report.comments
    .filter(comment => {
      const day = localDay(comment.at, timeZone)
      return (
        (survey === undefined || comment.survey === survey) &&
        day >= first &&
        day <= last &&
        (filter.device === null || comment.device === filter.device) &&
        (filter.segment === 0 || comment.segments.includes(filter.segment))
      )
    })
    .map(comment => {
      const scale = scales.get(comment.survey) ?? null
      return { ...comment, scale, group: scoreGroup(comment.score, scale) }
    })
    .sort((a, b) => b.at - a.at)
}
