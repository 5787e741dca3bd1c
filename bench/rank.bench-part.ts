/** Ranking in the browser: 10,000 products x 15 fields, five wishes of which two are musts. */
import { rank } from '../src/guide/rank'
import { shelve } from '../src/guide/shelve'
import { buildTable } from '../src/guide/table'
import type { Product } from '../src/page'
import type { AskedWish } from '../src/questions/contract'
import type { Figure } from './table'

const PRODUCTS = 10_000
const RUNS = 200

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function makeCatalogue(): Product[] {
  const next = dice(2)
  const among = (...words: string[]) => words[Math.floor(next() * words.length)]!
  const number = (from: number, to: number, places = 0) =>
    Number((from + next() * (to - from)).toFixed(places))
  return Array.from({ length: PRODUCTS }, (_, n) => ({
    id: `p${n}`,
    title: `Product ${n}`,
    url: `https://shop.example/p/${n}`,
    image: null,
    price: number(15, 900, 2),
    currency: 'EUR',
    availability: next() < 0.08 ? 'OutOfStock' : 'InStock',
    brand: among('Alba', 'Brisa', 'Cierzo', 'Duna', 'Estela'),
    sku: `S${n}`,
    gtin: null,
    fields: {
      category: among('fan', 'heater', 'purifier', 'humidifier', 'dehumidifier'),
      kind: among('tower', 'desk', 'ceiling', 'pedestal'),
      colour: among('white', 'black', 'grey', 'wood', 'red'),
      energy: among('A', 'B', 'C', 'D'),
      has: ['timer', 'remote', 'app', 'silent', 'swing'].filter(() => next() < 0.4),
      quiet: next() < 0.3,
      popularity: next(),
      noise: number(18, 66, 1),
      airflow: number(100, 2400),
      room: number(5, 80),
      power: number(10, 2500),
      weight: number(0.4, 24, 1),
      height: number(15, 160),
      speeds: number(1, 12),
      warranty: number(1, 5),
    },
  }))
}

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
