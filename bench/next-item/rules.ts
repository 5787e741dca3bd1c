/** The two rules that every comparison begins with, as Ludewig & Jannach (2018) have them. */
import type { Log } from '../../src/model/log'
import { best, type Policy } from './policy'

type Rules = Map<number, number>[]

const asked =
  (rules: Rules, views: Float64Array): Policy =>
  before =>
    best(rules[before.at(-1)!] ?? new Map(), views)

const add = (rule: Map<number, number>, item: number, weight: number) =>
  rule.set(item, (rule.get(item) ?? 0) + weight)

/** What came after the last one: 1 / the number of steps between, up to ten steps. */
export function sequenceRules({ ids, visits }: Log, views: Float64Array): Policy {
  const rules: Rules = ids.map(() => new Map())
  for (const { items } of visits)
    for (let at = 1; at < items.length; at++)
      for (let steps = 1; steps <= Math.min(10, at); steps++)
        add(rules[items[at - steps]!]!, items[at]!, 1 / steps)
  return asked(rules, views)
}

/** What was in the same visit as the last one. */
export function associationRules({ ids, visits }: Log, views: Float64Array): Policy {
  const rules: Rules = ids.map(() => new Map())
  for (const { items } of visits)
    for (let a = 0; a < items.length; a++)
      for (let b = 0; b < items.length; b++) if (a !== b) add(rules[items[a]!]!, items[b]!, 1)
  return asked(rules, views)
}
