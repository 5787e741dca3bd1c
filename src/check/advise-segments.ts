/** Segments that nobody is in, or everybody, and what visitors read of them. */
import { scored } from '../conditions/scored'
import type { Product } from '../page'
import type { Manifest } from '../schema'
import type { Segment } from '../segments-schema'
import { checkLanguages } from './languages'
import { checkLeaves } from './leaf'
import { checkMoments } from './moments'
import type { Path } from './path'
import type { Report } from './problem'
import { checkSegmentWishes } from './segment-wishes'
import { conditionsOf } from './segments'
import { list } from './words'
import { holdsIn, worldsOf } from './worlds'

/** Says it of each; without products nothing is said of what is wished, without `now` (ms since 1970) nothing of what is over. */
export function adviseSegments(
  { segments, shop }: Manifest,
  products: readonly Product[],
  report: Report,
  now: number | undefined,
): void {
  const all = Object.entries(segments)
  const labelled = all.filter(([, segment]) => 'label' in segment && segment.label)
  for (const [id, segment] of all) {
    const path = ['segments', id]
    let fine = true
    for (const [condition, at] of conditionsOf(segment, path)) {
      checkLeaves(condition, at, (...problem) => {
        fine = false
        report(...problem)
      })
      checkMoments(condition, at, report, now)
    }
    checkLanguages(segment, path, shop.locale, report)
    if (fine) checkMembers(id, segment, segments, path, report)
    if (labelled[0] && !('label' in segment && segment.label))
      report(
        [...path, 'label'],
        `is missing: a visitor who looks at what is known of him reads ${list([id])} there`,
        'write what it says of him, in his words: "You look for gifts"',
        'warning',
      )
    checkSegmentWishes(segment, path, products, report)
  }
}

/** Tried on made-up visitors: one for each way in which the conditions can be told apart. */
function checkMembers(
  id: string,
  segment: Segment,
  segments: Manifest['segments'],
  path: Path,
  report: Report,
): void {
  const points = 'score' in segment ? segment.score.map(rule => rule.points) : []
  const needed = 'score' in segment ? segment.atLeast : 1
  const at = [...path, 'atLeast']
  const most = points.reduce((sum, one) => sum + Math.max(0, one), 0)
  const least = points.reduce((sum, one) => sum + Math.min(0, one), 0)
  const { [id]: _, ...others } = segments
  const worlds = worldsOf(
    conditionsOf(segment, path).map(([condition]) => condition),
    others,
    {},
  )
  const verdicts = worlds?.map(
    world => scored(segment, inner => ({ holds: holdsIn(inner, world, others), because: '' })).holds,
  )
  if (points[0] !== undefined && most < needed)
    report(at, `nobody has ${needed} points: all of them are ${most}`, `write ${most} or less`)
  else if (points[0] !== undefined && least >= needed)
    report(at, `everybody has ${needed} points: the fewest are ${least}`, 'write more', 'warning')
  else if (verdicts?.every(holds => holds === false))
    report(path, 'nobody can be in it: its conditions rule each other out', 'take one of them out')
  else if (verdicts?.every(holds => holds === true))
    report(path, 'everybody is in it', 'ask for something that only some do', 'warning')
}
