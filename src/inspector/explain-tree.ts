/** Every rule of an audience with its own verdict, not only the one that settled it. */

import type { judge } from '../conditions'
import type { Facts, Verdict } from '../conditions/contract'
import type { Condition, Leaf } from '../conditions/schema'
import { rulesOf } from '../conditions/scored'

/** The judgement of the widget itself, handed in by main. */
export type Judge = typeof judge

/** A rule of the audience, and the rules in it. */
export interface Reason extends Verdict {
  /** "all", "any", "not", or the condition as the manifest has it: "cart: totalAtLeast 40". */
  rule: string
  parts: Reason[]
}

/** The condition as the manifest has it, in one line: "page: is product | cart". */
export function ruleOf({ type, ...options }: Leaf): string {
  const said = Object.entries(options).map(([key, value]) => `${key} ${[value].flat().join(' | ')}`)
  return said[0] ? `${type}: ${said.join(', ')}` : type
}

/** The whole tree, each rule judged by itself; of a segment also the rules behind its name. */
export function explainTree(
  condition: Condition,
  facts: Facts,
  judge: Judge,
  within: readonly string[] = [],
): Reason {
  // own keys only: there are shops that extend Object.prototype
  const own: { all?: Condition[]; any?: Condition[]; not?: Condition } = Object.assign(
    Object.create(null),
    condition,
  )
  const verdict = judge(condition, facts)
  if (Object.hasOwn(condition, 'type')) {
    const leaf = condition as Leaf
    const name = leaf.type === 'segment' ? leaf.is : ''
    // a segment that names itself is told once
    const isKnown = name && !within.includes(name) && Object.hasOwn(facts.segments, name)
    return {
      rule: ruleOf(leaf),
      ...verdict,
      parts: isKnown
        ? rulesOf(facts.segments[name]!).rules.map(rule =>
            explainTree(rule.if, facts, judge, [...within, name]),
          )
        : [],
    }
  }
  const parts = own.not ? [own.not] : (own.all ?? own.any ?? [])
  return {
    rule: own.not ? 'not' : own.all ? 'all' : 'any',
    holds: verdict.holds,
    because: '',
    parts: parts.map(part => explainTree(part, facts, judge, within)),
  }
}
