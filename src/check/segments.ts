/** The conditions of a segment, each where the author wrote it. */
import type { Condition } from '../conditions/schema'
import type { Segment } from '../segments-schema'
import type { Path } from './path'

export function conditionsOf(segment: Segment, path: Path): [condition: Condition, path: Path][] {
  if ('score' in segment) return segment.score.map((rule, i) => [rule.if, [...path, 'score', i, 'if']])
  return 'if' in segment ? [[segment.if, [...path, 'if']]] : [[segment, path]]
}
