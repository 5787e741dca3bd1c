/** What is put together of conditions. */
import type { Verdict } from './contract'

/** Conditions put together with all, any and not. */
export type Tree<L extends { type: string }> = L | { all: Tree<L>[] } | { any: Tree<L>[] } | { not: Tree<L> }

/** Judges the leaves and settles what is put together of them; an unknown one turned round stays unknown. */
export function judgeTree<L extends { type: string }>(tree: Tree<L>, leaf: (leaf: L) => Verdict): Verdict {
  // Own keys only: there are shops that extend Object.prototype.
  const own = { __proto__: null, ...tree } as {
    type?: string
    all?: Tree<L>[]
    any?: Tree<L>[]
    not?: Tree<L>
  }
  if (own.type) return leaf(tree as L)
  if (own.not) {
    const { holds, because } = judgeTree(own.not, leaf)
    return { holds: holds === undefined ? holds : !holds, because }
  }
  return settle(
    (own.all ?? own.any ?? []).map(branch => judgeTree(branch, leaf)),
    !!own.all,
  )
}

/**
 * Several verdicts as one, by three-valued logic (Kleene's, https://en.wikipedia.org/wiki/Three-valued_logic):
 * a false one settles `all`, a true one settles any, else an unknown one makes the whole unknown.
 * The reason is that of whoever settled it.
 */
export const settle = (verdicts: readonly Verdict[], all = true): Verdict =>
  verdicts.find(({ holds }) => holds === !all) ??
  verdicts.find(({ holds }) => holds === undefined) ?? {
    holds: all,
    because: verdicts.map(({ because }) => because).join('; ') || 'no condition',
  }
