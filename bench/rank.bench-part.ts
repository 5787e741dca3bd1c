/** Ranking in the browser: 10,000 products x 15 fields, five wishes of which two are musts. */
import { rank } from '../src/guide/rank'
import { shelve } from '../src/guide/shelve'
import { buildTable } from '../src/guide/table'
import type { AskedWish } from '../src/questions/contract'
import { makeCatalogue } from './make-catalogue'
import type { Figure } from './table'

const RUNS = 200

const WISHES: AskedWish[] = [
  { question: 'what', field: 'category', is: 'fan', weight: 1, must: true },
  { question: 'budget', field: 'price', atMost: 120, weight: 1, must: true },
  { question: 'room', field: 'noise', atMost: 35, weight: 3, must: false },
  { question: 'size', field: 'airflow', atLeast: 900, weight: 2, must: false },
  { question: 'extras', field: 'has', in: ['timer', 'remote'], weight: 1, must: false },
]

/** The middle one of many runs, after as many that do not count. Milliseconds. */
function median(work: () => unknown): number {
  for (let run = 0; run < RUNS; run++) work()
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[RUNS / 2]!
}

export default async function measure(): Promise<Figure[]> {
  const products = makeCatalogue()
  const table = buildTable(products)
  const nobody = WISHES.map(wish => (wish.field === 'price' ? { ...wish, atMost: 1 } : wish))
  const cold = performance.now()
  shelve(buildTable(products), WISHES, 3)
  const first = performance.now() - cold
  return [
    { name: 'rank and shelve', value: median(() => shelve(table, WISHES, 3)), unit: 'ms', goal: 3 },
    {
      name: 'the same, with a relaxation',
      value: median(() => shelve(table, nobody, 3)),
      unit: 'ms',
      goal: 3,
    },
    { name: 'rank alone', value: median(() => rank(table, WISHES, 3)), unit: 'ms', goal: 3 },
    { name: 'lay out the catalogue and rank, first time', value: first, unit: 'ms' },
  ]
}
