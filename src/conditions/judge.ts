import type { Check, Facts, Verdict } from './contract'
import type { Condition, Leaf } from './schema'
import { judgeTree } from './tree'

/** Does the condition hold for these facts, and why. A kind that this release does not know is unknown. */
export const judge = (condition: Condition, facts: Facts): Verdict =>
  judgeTree<Leaf>(
    condition,
    leaf =>
      (Object.hasOwn(facts.checks, leaf.type) && (facts.checks[leaf.type] as Check<Leaf>)(leaf, facts)) || {
        holds: undefined,
        because: `${leaf.type} is unknown`,
      },
  )
