/** Campaigns: how often they appeared and what came of it, arm by arm. */
import type { Cells, Counts } from './cells'
import type { ArmRow, CampaignRow } from './contract'
import type { Names } from './names'
import type { Sold } from './order-rows'
import type { Tally } from './tally'
import type { ArmThing } from './things'

interface ArmCounts {
  arm: ArmThing
  shown: Counts
  closed: Counts
  taken: Counts
  visits: Counts
  bought: Counts
  revenue: Counts
}

/** One row a campaign of the manifest, in its order, then those of the log by name. */
export function campaignRows(
  { pairs, things }: Tally,
  cells: Cells,
  names: Names,
  sold: Sold,
): CampaignRow[] {
  const arms = new Map<number, ArmCounts>(
    things
      .of('arm')
      .map(([number, arm]) => [
        number,
        { arm, shown: [], closed: [], taken: [], visits: [], bought: [], revenue: [] },
      ]),
  )
  for (let row = 0; row < pairs.size; row++) {
    const own = arms.get(pairs.thing[row]!)
    if (!own) continue
    const visit = pairs.visit[row]!
    const since = pairs.time[row]!
    if (own.arm.variant !== 'holdout') cells.add(own.shown, visit, pairs.a[row]!)
    const [taken, closed] = [pairs.b[row]! & 0xffff, pairs.b[row]! >>> 16]
    if (taken) cells.add(own.taken, visit, taken)
    if (closed) cells.add(own.closed, visit, closed)
    if (!since) continue
    cells.add(own.visits, visit, 1)
    const after = sold.ofVisit.get(visit)?.filter(({ at }) => at >= since) ?? []
    if (!after[0]) continue
    cells.add(own.bought, visit, 1)
    for (const { revenue } of after) cells.add(own.revenue, visit, revenue)
  }
  const byCampaign = new Map<string, ArmCounts[]>(names.campaigns.map(id => [id, []]))
  for (const own of arms.values()) {
    const { campaign } = own.arm
    byCampaign.set(campaign, [...(byCampaign.get(campaign) ?? []), own])
  }
  const place = (id: string) =>
    names.campaigns.includes(id) ? names.campaigns.indexOf(id) : names.campaigns.length
  return [...byCampaign]
    .sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
    .map(([id, own]) => {
      const { title, slot } = names.campaign(id)
      return {
        id,
        title,
        slot: slot ?? mostFrequent(own.map(({ arm }) => arm.slots)),
        shown: cells.series(summed(own.map(({ shown }) => shown))),
        closed: cells.series(summed(own.map(({ closed }) => closed))),
        taken: cells.series(summed(own.map(({ taken }) => taken))),
        arms: armRows(own, cells),
      }
    })
}

/** Those who are in no experiment count where there is none; beside one they would be compared with nobody. */
function armRows(own: readonly ArmCounts[], cells: Cells): ArmRow[] {
  const isExperiment = own.some(({ arm }) => arm.variant)
  const counted = isExperiment ? own.filter(({ arm }) => arm.variant) : own
  const rank = (variant: string) => (variant === 'base' ? 0 : variant === 'holdout' ? 2 : 1)
  const rows = counted
    .map(({ arm, visits, bought, revenue }) => ({
      variant: arm.variant || 'base',
      visits: cells.series(visits),
      bought: cells.series(bought),
      revenue: cells.series(revenue),
    }))
    .sort((a, b) => rank(a.variant) - rank(b.variant) || (a.variant < b.variant ? -1 : 1))
  return rows[0] ? rows : [{ variant: 'base', visits: [], bought: [], revenue: [] }]
}

/** Counts of several, added up. */
export function summed(all: readonly Counts[]): Counts {
  const sum: Counts = []
  for (const counts of all)
    counts.forEach((page, bucket) => {
      if (!page) return
      const own = (sum[bucket] ??= new Float64Array(page.length))
      page.forEach((count, i) => {
        own[i]! += count
      })
    })
  return sum
}

function mostFrequent(all: readonly ReadonlyMap<string, number>[]): string {
  const sum = new Map<string, number>()
  for (const slots of all) for (const [slot, often] of slots) sum.set(slot, (sum.get(slot) ?? 0) + often)
  return [...sum].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? ''
}
