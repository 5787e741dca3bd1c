/** Visits, and how far they came; baskets that were kept, put back and left; sign-ups. */
import type { Cells, Counts } from './cells'
import type { Report, Totals } from './contract'
import type { Sold } from './order-rows'
import type { Tally } from './tally'
import { DID, NOBODY } from './visits'

/** What all visits come to. */
export function totalRows(
  { visits, things, pairs }: Tally,
  cells: Cells,
  sold: Sold,
  { bounces, pageViews }: { bounces: Counts; pageViews: Counts },
): { totals: Totals; carts: Report['carts']; signUps: Report['signUps'] } {
  const { flags } = visits
  const [saved, restored, refused]: [Counts, Counts, Counts] = [[], [], []]
  const topics = new Map(things.of('topic').map(([number, { id }]) => [number, { id, counts: [] as Counts }]))
  for (let row = 0; row < pairs.size; row++) {
    const visit = pairs.visit[row]!
    const thing = things.all[pairs.thing[row]!]!
    const [a, b] = [pairs.a[row]!, pairs.b[row]!]
    if (thing.kind === 'carts') {
      if (a) cells.add(saved, visit, a)
      if (b & 0xffff) cells.add(restored, visit, b & 0xffff)
      if (b >>> 16) cells.add(refused, visit, b >>> 16)
    } else if (thing.kind === 'topic') {
      cells.add(topics.get(pairs.thing[row]!)!.counts, visit, a)
    }
  }
  const [all, withCart, withCheckout, withPurchase, left]: Counts[] = [[], [], [], [], []]
  for (let visit = 0; visit < visits.size; visit++) {
    const done = flags[visit]!
    if (done & NOBODY) continue
    cells.add(all!, visit, 1)
    if (done & DID.cart) cells.add(withCart!, visit, 1)
    if (done & DID.checkout) cells.add(withCheckout!, visit, 1)
    if (done & DID.purchase) cells.add(withPurchase!, visit, 1)
    else if (done & DID.cart) cells.add(left!, visit, 1)
  }
  return {
    totals: {
      visits: cells.series(all!),
      bounces: cells.series(bounces),
      withCart: cells.series(withCart!),
      withCheckout: cells.series(withCheckout!),
      withPurchase: cells.series(withPurchase!),
      pageViews: cells.series(pageViews),
      orders: cells.series(sold.orders),
      revenue: cells.series(sold.revenue),
      assistedOrders: cells.series(sold.assistedOrders),
      assistedRevenue: cells.series(sold.assistedRevenue),
      firstOrders: cells.series(sold.firstOrders),
      daysSinceFirst: cells.series(sold.daysSinceFirst),
    },
    carts: {
      saved: cells.series(saved),
      restored: cells.series(restored),
      refused: cells.series(refused),
      left: cells.series(left!),
    },
    signUps: [...topics.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, counts }) => ({ topic: id, count: cells.series(counts) })),
  }
}
