import { decode } from '../model/decode'
import { encode } from '../model/encode'
import { evaluate } from '../model/evaluate'
import { learn } from '../model/learn'
import type { Log } from '../model/log'
import { predict } from '../model/predict'

/** Days after which a visit counts a third: interest drifts fast in one shop and slowly in another. */
const CHOICES = [8, 30, 120]
/** So many of the latest visits are foretold to find out. */
const MOST = 2000
/** Of a longer log every second, third ... visit is enough. */
const ENOUGH = 40_000

/**
 * How fast interest drifts in this shop: of the choices that its log is long enough for, the one that foretells its
 * latest visits, a tenth of them, best from those before.
 */
export function chooseDays(log: Log): number {
  const { ids } = log
  const nth = Math.ceil(log.visits.length / ENOUGH)
  const visits = log.visits.filter((_, i) => i % nth === 0)
  const span = (visits.at(-1)!.end - visits[0]!.end) / 86_400
  const choices = CHOICES.filter((days, i) => !i || span > days)
  if (choices.length === 1) return choices[0]!
  const cut = visits.length - Math.min(MOST, Math.ceil(visits.length / 10))
  const before = { ids, visits: visits.slice(0, cut) }
  const latest = visits.slice(cut).map(({ items }) => items.map(item => ids[item]!))
  const about = { made: '', from: { visits: 0, views: 0, days: 0 }, most: 40, size: ids.length }
  const goodness = choices.map(days => {
    const model = decode(encode(learn(before, days), about))
    const foretell = (seen: readonly string[]) => predict(model, seen, 20).map(row => model.ids[row]!)
    const { hr20, mrr20 } = evaluate(foretell, ids.length, latest, () => 0)
    return hr20 + mrr20
  })
  return choices[goodness.indexOf(Math.max(...goodness))]!
}
