/** What it costs to remember one more event when ten thousand are remembered: the fold alone, and with reading and saving. */
import { IDBFactory } from 'fake-indexeddb'
import type { TenderoEvent } from '../src/events'
import { blankMemory, LIMITS, type Memory, remember } from '../src/memory'
import { migrate } from '../src/read-memory'
import { openStorage } from '../src/storage'

const RUNS = 60
const FULL = 9_900
const PRODUCTS = 1000

const view = (n: number, at: number): TenderoEvent => ({
  id: `${n}`,
  name: 'view_item',
  at,
  items: [
    {
      item_id: `p${n % PRODUCTS}`,
      item_name: `Product number ${n % PRODUCTS}`,
      item_category: 'fans',
      price: n % 97,
    },
  ],
})

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1]!

/** In Node, with fake-indexeddb in place of a browser's: its clones are as costly, its disk costs nothing. */
export default async function (): Promise<{ name: string; value: number; unit: string; goal?: number }[]> {
  Object.assign(globalThis, { indexedDB: new IDBFactory() })
  const start = Date.now()
  const now = start + FULL
  let full: Memory = blankMemory('v', start)
  for (let n = 0; n < FULL; n++) full = remember(full, view(n, start + n))

  const folds: number[] = []
  const saves: number[] = []
  const storage = openStorage()
  await storage.update('memory', () => full)
  for (let run = 0; run < RUNS; run++) {
    const event = view(run, now + run)
    let from = performance.now()
    remember(full, event)
    folds.push(performance.now() - from)
    from = performance.now()
    await storage.update('memory', stored => remember(migrate(stored, 'v', now + run), event))
    saves.push(performance.now() - from)
  }
  const rows = `${LIMITS.rows} remembered events of ${PRODUCTS} products`
  return [
    { name: `fold one event, ${rows}`, value: median(folds), unit: 'ms' },
    { name: `read, fold and save, ${rows}`, value: median(saves), unit: 'ms', goal: 5 },
  ]
}
