/** Texts that differ by segment: do the segments exist, and does each text say something else? */
import type { Manifest } from '../schema'
import { everyObject } from './every-object'
import { isObject, type Path } from './path'
import type { Report } from './problem'
import { quote, suggest } from './words'

/** Is it one text for visitors of some segments, and another one for everybody else? */
export const isBySegment = (
  text: unknown,
): text is { segments: Record<string, unknown>; else: unknown } & Record<string, unknown> =>
  isObject(text) && Object.hasOwn(text, 'else') && isObject(text.segments)

/** Says which words of a block nobody ever reads, for there is no such segment. */
export function checkSegmentTexts(
  block: unknown,
  path: Path,
  segments: Manifest['segments'],
  report: Report,
): void {
  for (const [text, at] of everyObject(block, path))
    for (const id of isBySegment(text) ? Object.keys(text.segments) : [])
      if (!Object.hasOwn(segments, id))
        report(
          [...at, 'segments', id],
          `there is no segment ${quote(id)}: nobody reads this`,
          suggest(id, Object.keys(segments), 'write that segment'),
          'warning',
        )
}
