/** Does a campaign make sense beside the guides? Its shape is right already. */
import type { Guide } from '../guide/schema'
import type { Campaign } from '../schema'
import { checkIn } from './answers'
import { leaves } from './leaves'
import type { Path } from './path'
import type { Report } from './problem'
import { quote, suggest } from './words'

/** Says what could never appear. `written` are the ids of all guides, also of those left out. */
export function checkCampaign(
  { surface, audience }: Campaign,
  path: Path,
  guides: Readonly<Record<string, Guide>>,
  written: readonly string[],
  report: Report,
): void {
  if (!Object.hasOwn(guides, surface.guide))
    nameless(surface.guide, [...path, 'surface', 'guide'], written, report)
  for (const [leaf, at] of audience ? leaves(audience, [...path, 'audience']) : []) {
    if (leaf.type !== 'answered') continue
    if (leaf.guide && !Object.hasOwn(guides, leaf.guide))
      nameless(leaf.guide, [...at, 'guide'], written, report)
    else {
      const among = leaf.guide ? [guides[leaf.guide]!] : Object.values(guides)
      const questions = among.flatMap(guide => guide.questions)
      const asked = questions.filter(question => question.id === leaf.question)
      if (asked.length === 1 && leaf.in) checkIn(asked[0]!, leaf.in, at, report)
      if (asked.length) continue
      const ids = [...new Set(questions.map(question => question.id))]
      report(
        [...at, 'question'],
        `no guide asks ${quote(leaf.question)}`,
        suggest(leaf.question, ids, 'write a guide that asks it'),
      )
    }
  }
}

function nameless(guide: string, path: Path, written: readonly string[], report: Report): void {
  if (written.includes(guide)) report(path, `the guide ${quote(guide)} was left out`, 'mend that guide')
  else report(path, `there is no guide ${quote(guide)}`, suggest(guide, written, 'write that guide'))
}
