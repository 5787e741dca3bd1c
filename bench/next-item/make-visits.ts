/** Made-up visits: products in small families, popular ones and new ones, people who look twice and stray. */
import type { Log, Visit } from '../../src/model/log'
import { dice } from '../pointer/dice'

const PRODUCTS = 1500
const FAMILY = 12
const A_DAY = 86_400

/** So many visits over so many days, the same for the same seed. What is popular drifts from day to day. */
export function makeVisits(seed: number, visits: number, days: number): Log {
  const { next, between } = dice(seed)
  const families = Math.ceil(PRODUCTS / FAMILY)
  /** Zipf's law, by inversion of its integral. */
  const ranked = (n: number) => Math.min(n - 1, Math.floor(n ** next()) - 1 + Math.floor(next() * 2))
  const choose = (day: number, family: number) =>
    family * FAMILY + ((ranked(FAMILY) + Math.floor(day / 3) * (family % 3)) % FAMILY)
  const all = Array.from({ length: visits }, (): Visit => {
    const end = between(0, days) * A_DAY
    const day = Math.floor(end / A_DAY)
    let family = (ranked(families) + Math.floor(day / 2)) % families
    const items = [choose(day, family)]
    while (next() < 0.68 && items.length < 40) {
      const chance = next()
      const last = items.at(-1)!
      if (chance < 0.2) items.push(last)
      else if (chance < 0.3) items.push(items[Math.floor(next() * items.length)]!)
      else if (chance < 0.6) items.push(family * FAMILY + ((last + 1) % FAMILY))
      else {
        // some families lead to others: a fan to its filters
        if (chance > 0.88) family = next() < 0.6 ? (family * 7 + 3) % families : ranked(families)
        items.push(choose(day, family))
      }
    }
    return { items, end }
  })
  return {
    ids: Array.from({ length: PRODUCTS }, (_, n) => `p${n}`),
    visits: all.filter(({ items }) => items.length > 1).sort((a, b) => a.end - b.end),
  }
}
