/**
 * V-SKNN: vector multiplication session-based kNN (Ludewig & Jannach, "Evaluation of session-based recommendation
 * algorithms", 2018; options and defaults as in the framework session-rec). It needs all visits at hand, where a shop
 * without a server has none; it is what a static model is measured against.
 */
import type { Log } from '../../src/model/log'
import { best, type Policy } from './policy'

export interface Options {
  /** Neighbours that have a say. */
  k: number
  /** Of all visits with a product in common, so many of the latest are looked at. */
  sample: number
  /** What a product of the present visit counts by its place p of n: p / n, or its square. */
  weighting: 'div' | 'quadratic'
  /** How much rare products count more; 0: all alike. */
  idf: number
}

/** A policy that remembers all visits of the log. */
export function vSknn(
  { ids, visits }: Log,
  views: Float64Array,
  { k, sample, weighting, idf }: Options,
): Policy {
  const sets = visits.map(({ items }) => new Set(items))
  // by visit number, and the later a visit ended, the higher its number
  const having: number[][] = ids.map(() => [])
  sets.forEach((set, visit) => {
    for (const item of set) having[item]!.push(visit)
  })
  const rarity = having.map(all => Math.log(visits.length / Math.max(1, all.length)))

  return before => {
    const share = new Map<number, number>()
    before.forEach((item, at) => {
      const place = (at + 1) / before.length
      share.set(item, weighting === 'div' ? place : place ** 2)
    })
    const near = new Set<number>()
    for (const item of share.keys()) for (const visit of having[item] ?? []) near.add(visit)
    const latest = [...near].sort((a, b) => b - a).slice(0, sample)
    const alike = latest.map(visit => {
      let sum = 0
      for (const [item, weight] of share) if (sets[visit]!.has(item)) sum += weight
      return { visit, likeness: sum / share.size }
    })
    alike.sort((a, b) => b.likeness - a.likeness || b.visit - a.visit)
    const scores = new Map<number, number>()
    for (const { visit, likeness } of alike.slice(0, k)) {
      const back = before.length - before.findLastIndex(item => sets[visit]!.has(item))
      for (const item of sets[visit]!) {
        const score = (likeness / back) * (1 + idf * rarity[item]!)
        scores.set(item, (scores.get(item) ?? 0) + score)
      }
    }
    return best(scores, views)
  }
}
