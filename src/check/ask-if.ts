/** Conditions on answers of the same guide or survey: was it asked before, and can it be answered so? */
import type { AnswerCondition } from '../conditions/answer-schema'
import { type AnyQuestion, checkAnswer } from './answers'
import { leaves } from './leaves'
import type { Path } from './path'
import type { Report } from './problem'
import { quote, suggest } from './words'

/**
 * Says what is wrong with a condition that is asked before the i-th of `all` questions, of the guide or survey `own`;
 * false if something is.
 */
export function checkAskIf(
  condition: AnswerCondition,
  all: readonly AnyQuestion[],
  i: number,
  own: { kind: 'guide' | 'survey'; id: string },
  path: Path,
  report: Report,
): boolean {
  let right = true
  const wrong: Report = (...problem) => {
    right = false
    report(...problem)
  }
  const before = all.slice(0, i).map(one => one.id)
  for (const [leaf, at] of leaves(condition, path)) {
    const asked = [...at, 'question']
    const index = all.findIndex(one => one.id === leaf.question)
    if (leaf.guide && leaf.guide !== own.id)
      wrong([...at, 'guide'], `askIf looks at answers of its own ${own.kind} only`, 'take it out')
    else if (index < 0) {
      wrong(
        asked,
        `there is no question ${quote(leaf.question)} before this one`,
        suggest(leaf.question, before, 'take askIf out'),
      )
    } else if (index >= i)
      wrong(
        asked,
        index === i ? 'a question cannot wait for its own answer' : `${quote(leaf.question)} is asked later`,
        'name a question before this one',
      )
    else checkAnswer(all[index]!, leaf, at, wrong)
  }
  return right
}
