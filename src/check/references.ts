/** Do the guides, questions, segments and campaigns exist that segments and campaigns name? */
import type { ConditionOf } from '../conditions/schema'
import type { Guide } from '../guide/schema'
import type { Question } from '../questions/schema'
import { checkAnswer } from './answers'
import type { Asked } from './campaign'
import { everyObject } from './every-object'
import type { Path } from './path'
import type { Report } from './problem'
import { quote, suggest } from './words'

/** A segment or campaign, which names others. */
export interface Caller {
  kind: 'segment' | 'campaign'
  id: string
  block: unknown
  path: Path
  /** An error said here leaves it out. */
  report: Report
  isOut(): boolean
  /** The questions of its messages and surveys. */
  asks: readonly Asked[]
}

type Kind = Caller['kind'] | 'guide'
type Written = Readonly<Record<Kind, readonly string[]>>
type Call = (caller: Caller) => void

/**
 * Leaves out who names what is not there, then who named him, until all that is left is whole. `written` are the ids of
 * all that was written, also of what was left out for other reasons.
 */
export function checkReferences(
  callers: readonly Caller[],
  guides: Readonly<Record<string, Guide>>,
  written: Written,
): void {
  const here = (kind: Kind) =>
    kind === 'guide'
      ? Object.keys(guides)
      : callers.filter(caller => caller.kind === kind && !caller.isOut()).map(({ id }) => id)

  const need = (kind: Kind, name: string, at: Path, { report }: Caller) => {
    if (here(kind).includes(name)) return
    if (written[kind].includes(name))
      report(at, `the ${kind} ${quote(name)} was left out`, `mend that ${kind}`)
    else report(at, `there is no ${kind} ${quote(name)}`, suggest(name, written[kind], `write that ${kind}`))
  }

  const needAnswer = (leaf: ConditionOf<'answered'>, at: Path, caller: Caller) => {
    const asking: [id: string, questions: readonly (Question | Asked)[]][] = [
      ...Object.entries(guides).map(([id, { questions }]) => [id, questions] as [string, Question[]]),
      // its own questions are there, whatever else is wrong with it
      ...callers.flatMap(one =>
        one.asks[0] && (one === caller || !one.isOut()) ? [[one.id, one.asks] as [string, Asked[]]] : [],
      ),
    ]
    const among = asking.filter(([id]) => !leaf.guide || id === leaf.guide)
    if (leaf.guide && !among[0] && !here('campaign').includes(leaf.guide)) {
      const kind = written.campaign.includes(leaf.guide) ? 'campaign' : 'guide'
      return need(kind, leaf.guide, [...at, 'guide'], caller)
    }
    const questions = among.flatMap(([, asked]) => asked)
    const asked = questions.filter(({ id }) => id === leaf.question)
    if (asked.length === 1) checkAnswer(asked[0]!, leaf, at, caller.report)
    if (asked[0]) return
    caller.report(
      [...at, 'question'],
      `no guide asks ${quote(leaf.question)}`,
      suggest(leaf.question, [...new Set(questions.map(({ id }) => id))], 'write a guide that asks it'),
    )
  }

  const calls = callers.map(({ block, path }) =>
    everyObject(block, path).flatMap(([found, at]): Call[] => {
      const { type, is, campaign, guide } = found
      if (type === 'answered') return [caller => needAnswer(found as ConditionOf<'answered'>, at, caller)]
      if (type === 'segment') return [caller => need('segment', String(is), [...at, 'is'], caller)]
      if (type === 'converted')
        return campaign ? [caller => need('campaign', String(campaign), [...at, 'campaign'], caller)] : []
      return typeof guide === 'string' ? [caller => need('guide', guide, [...at, 'guide'], caller)] : []
    }),
  )
  checkCircles(callers)
  const out = () => callers.filter(caller => caller.isOut()).length
  for (let before = -1; before < out(); ) {
    before = out()
    callers.forEach((caller, i) => {
      if (!caller.isOut()) for (const call of calls[i]!) call(caller)
    })
  }
}

/** Says which segments hang on themselves. */
function checkCircles(callers: readonly Caller[]): void {
  const named = ({ block, path }: Caller) =>
    everyObject(block, path).flatMap(([{ type, is }]) => (type === 'segment' ? [is] : []))
  const segments = callers.filter(({ kind }) => kind === 'segment')
  const next = new Map<unknown, unknown[]>(segments.map(segment => [segment.id, named(segment)]))
  for (const { id, path, report } of segments) {
    const reached = new Set(next.get(id))
    for (const name of reached) for (const further of next.get(name) ?? []) reached.add(further)
    if (reached.has(id)) report(path, `${quote(id)} hangs on itself`, 'take it out of its own condition')
  }
}
