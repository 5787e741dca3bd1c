/** The questions that together tell most: each is chosen for what it adds to those before it. */
import type { Candidate } from './candidate'

/** Bits that a question must add, weighed by how much visitors care. */
const LEAST_BITS = 0.1

/** 1: a question of one category counts as if all were of it; 0: for its share only, and it is never chosen. */
const LOCAL = 0.8

/** What the answers so far leave apart: row by row, the number of its group. */
export type Groups = Int32Array

/**
 * Expected bits that the answer tells beyond the groups, over all products: the conditional entropy of its options,
 * times the share of products that answer to one.
 */
export function bitsOf({ codes }: Pick<Candidate, 'codes'>, groups: Groups): number {
  const cells = new Map<number, number>()
  const totals = new Map<number, number>()
  for (let row = 0; row < codes.length; row++) {
    if (codes[row]! < 0) continue
    const group = groups[row]!
    const cell = group * 64 + codes[row]!
    cells.set(cell, (cells.get(cell) ?? 0) + 1)
    totals.set(group, (totals.get(group) ?? 0) + 1)
  }
  let bits = 0
  for (const [cell, count] of cells) bits -= count * Math.log2(count / totals.get(Math.floor(cell / 64))!)
  return bits / (codes.length || 1)
}

/** The groups after one more answer. */
export function refine(groups: Groups, { codes }: Pick<Candidate, 'codes'>): Groups {
  const numbers = new Map<number, number>()
  return groups.map((group, row) => {
    const cell = group * 64 + codes[row]! + 1
    const known = numbers.get(cell)
    if (known !== undefined) return known
    numbers.set(cell, numbers.size)
    return numbers.size - 1
  })
}

interface Limits {
  /** Questions of any one category, and in all. */
  each: number
  all: number
  /** All categories (folded); one of '' where there are none. */
  categories: readonly string[]
}

/** The most telling candidates, best first. `groups`: what has been asked already. */
export function choose(candidates: readonly Candidate[], groups: Groups, limits: Limits): Candidate[] {
  const chosen: Candidate[] = []
  const asked = new Map(limits.categories.map(category => [category, 0]))
  const about = (one: Candidate) => one.categories ?? limits.categories
  let rest = [...candidates]
  let left = groups
  while (chosen.length < limits.all) {
    rest = rest.filter(one => about(one).every(category => asked.get(category)! < limits.each))
    const gains = rest.map(one => {
      // what costs only some visitors a tap is weighed by what it tells them, not all
      const share = one.codes.filter(code => code >= 0).length / (one.codes.length || 1)
      const reach = one.categories ? share ** LOCAL : 1
      return (bitsOf(one, left) * one.matters) / (reach || 1)
    })
    const gain = Math.max(...gains)
    if (!(gain > LEAST_BITS)) break
    const best = rest[gains.indexOf(gain)]!
    chosen.push(best)
    rest = rest.filter(one => one !== best)
    left = refine(left, best)
    for (const category of about(best)) asked.set(category, asked.get(category)! + 1)
  }
  return chosen
}
