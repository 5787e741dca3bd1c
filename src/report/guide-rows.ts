/** Guides: in how many visits each step was reached. */
import type { Cells, Counts } from './cells'
import type { GuideRow, Report } from './contract'
import { GUIDE, lastAnswered } from './fold-guide'
import type { Names } from './names'
import type { Sold } from './order-rows'
import type { Tally } from './tally'

const STEPS = ['started', 'result', 'relaxed', 'product', 'cart'] as const

/** One row a guide of the manifest, in its order, then those of the log, the most used first. */
export function guideRows(tally: Tally, cells: Cells, names: Names, sold: Sold): GuideRow[] {
  const { pairs, things, visits } = tally
  /** Those that the manifest knows, though nobody has used them yet. */
  for (const id of names.guides)
    things.number('guide', id, () => ({ kind: 'guide', id, questions: [], isGuide: false }))
  const known = new Set(names.guides)
  // answers alone can be those of a message's question: then its campaign has its name
  const campaigns = new Set(things.of('arm').map(([, { campaign }]) => campaign))
  const guides = things
    .of('guide')
    .filter(
      ([, { id, isGuide, questions }]) =>
        isGuide || known.has(id) || (questions.length > 0 && !campaigns.has(id)),
    )

  const counts = new Map(
    guides.map(([number, { questions }]) => [
      number,
      {
        ...{ started: [], result: [], relaxed: [], product: [], cart: [] },
        ...{ unanswered: [], answered: questions.map(() => []), last: questions.map(() => []) },
      } as Record<(typeof STEPS)[number] | 'unanswered', Counts> & Record<'answered' | 'last', Counts[]>,
    ]),
  )
  for (let row = 0; row < pairs.size; row++) {
    const own = counts.get(pairs.thing[row]!)
    if (!own) continue
    const visit = pairs.visit[row]!
    for (const step of STEPS) if (pairs.a[row]! & GUIDE[step]) cells.add(own[step], visit, 1)
    for (let left = pairs.b[row]!; left; left &= left - 1)
      cells.add(own.answered[31 - Math.clz32(left & -left)]!, visit, 1)
    // whoever looked at a product in that very moment has not gone away
    const isGone = pairs.a[row]! & GUIDE.started && visits.acted[visit]! < pairs.time[row]!
    if (isGone) cells.add(own.last[lastAnswered(pairs.a[row]!)] ?? own.unanswered, visit, 1)
  }
  const total = (counts: Counts) =>
    counts.reduce((sum, page) => sum + (page?.reduce((a, b) => a + b) ?? 0), 0)

  const rows = guides.map(([number, guide]) => {
    const own = counts.get(number)!
    const { title, questions } = names.guide(guide.id)
    const asked = guide.questions
      .map((id, bit) => ({ id, ask: id, counts: own.answered[bit]!, last: own.last[bit]! }))
      .sort((a, b) => total(b.counts) - total(a.counts) || (a.id < b.id ? -1 : 1))
    const inOrder = [
      ...questions.map(one => ({
        ...{ counts: [], last: [] },
        ...asked.find(({ id }) => id === one.id),
        ...one,
      })),
      ...asked.filter(({ id }) => !questions.some(one => one.id === id)),
    ]
    const bought = sold.guides.get(number)
    const row: GuideRow = {
      id: guide.id,
      title,
      shown: shownTo(tally, cells, names.leadingTo(guide.id)),
      started: cells.series(own.started),
      unanswered: cells.series(own.unanswered),
      questions: inOrder.map(({ id, ask, counts, last }) => ({
        ...{ id, ask },
        answered: cells.series(counts),
        last: cells.series(last),
      })),
      result: cells.series(own.result),
      relaxed: cells.series(own.relaxed),
      product: cells.series(own.product),
      cart: cells.series(own.cart),
      purchase: cells.series(bought?.purchase ?? []),
      revenue: cells.series(bought?.revenue ?? []),
    }
    return { row, place: names.guides.indexOf(guide.id), often: total(own.started) }
  })
  const rank = (place: number) => (place < 0 ? names.guides.length : place)
  return rows
    .sort((a, b) => rank(a.place) - rank(b.place) || b.often - a.often || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row)
}

/** Visits in which one of these campaigns appeared, whichever arm. */
function shownTo({ pairs, things }: Tally, cells: Cells, campaigns: readonly string[] | null) {
  if (!campaigns) return null
  const arms = new Set(
    things
      .of('arm')
      .filter(([, { campaign, variant }]) => variant !== 'holdout' && campaigns.includes(campaign))
      .map(([number]) => number),
  )
  const visits = new Set<number>()
  for (let row = 0; arms.size && row < pairs.size; row++)
    if (arms.has(pairs.thing[row]!) && pairs.time[row]) visits.add(pairs.visit[row]!)
  const counts: Counts = []
  for (const visit of visits) cells.add(counts, visit, 1)
  return cells.series(counts)
}

/** What could not be met, the most frequent first. */
export function relaxationRows({ pairs, things }: Tally, cells: Cells, names: Names): Report['relaxations'] {
  const counts = new Map(
    things.of('relaxed').map(([number, thing]) => [number, { thing, times: 0, own: [] as Counts }]),
  )
  for (let row = 0; row < pairs.size; row++) {
    const one = counts.get(pairs.thing[row]!)
    if (!one) continue
    one.times += pairs.a[row]!
    cells.add(one.own, pairs.visit[row]!, pairs.a[row]!)
  }
  return [...counts.values()]
    .sort(
      (a, b) => b.times - a.times || (a.thing.guide + a.thing.wish < b.thing.guide + b.thing.wish ? -1 : 1),
    )
    .map(({ thing: { guide, wish }, own }) => ({ guide, wish: names.field(wish), count: cells.series(own) }))
}
