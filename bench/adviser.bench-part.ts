/**
 * How soon the adviser finds what a visitor wants, beside other ways to choose the next question, on 406 cars.
 *
 * Who comes wants one car, the popular ones more often (Zipf's law over a shuffle, another for each draw, which all
 * policies know); one answer in ten is another than the true one; found is to be among the three shown. All policies
 * have the same visitors, the same answers and the same ranking. Visitors are made up: compare policies, no promises.
 */
import { createAdviser } from '../src/guide/create-adviser'
import { guide as guideSchema } from '../src/guide/schema'
import { shelve } from '../src/guide/shelve'
import { buildTable } from '../src/guide/table'
import type { Product } from '../src/page'
import { loadKinds } from '../src/questions'
import { dice } from '../src/simulate/dice'
import type { policies } from '../src/simulate/policy'
import { type Play, type Simulation, simulate } from '../src/simulate/simulate'
import { banded } from './banded-choice'
import { carsGuide, carsTable } from './cars-guide'
import type { Figure } from './table'

const DRAWS = 5
const SESSIONS = 250
const UP_TO = 5
const RUNS = 60

const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length
const deviation = (numbers: readonly number[]) => Math.sqrt(mean(numbers.map(n => (n - mean(numbers)) ** 2)))
const places = (numbers: readonly number[]) => numbers.map(n => n.toFixed(2).replace(/^0/, '')).join(' ')

const words = ['kind', 'colour', 'energy', 'room', 'maker', 'mount']
const numbers = ['noise', 'airflow', 'power', 'weight', 'height', 'speeds', 'warranty']

function madeUp(count: number): Product[] {
  const roll = dice(9)
  return Array.from({ length: count }, (_, n) => ({
    id: `p${n}`,
    title: `Product ${n}`,
    url: null,
    image: null,
    price: Math.round(roll() * 90_000) / 100,
    currency: 'EUR',
    availability: null,
    brand: null,
    sku: null,
    gtin: null,
    fields: {
      ...Object.fromEntries(words.map(field => [field, `${field} ${Math.floor(roll() * 6)}`])),
      ...Object.fromEntries(numbers.map(field => [field, Math.round(roll() * 5000) / 10])),
      popularity: Math.floor(roll() * 1000),
    },
  }))
}

/** The middle one of many runs, after as many that do not count. Milliseconds. */
function median(work: (run: number) => unknown): number {
  for (let run = 0; run < RUNS; run++) work(run)
  const times = Array.from({ length: RUNS }, (_, run) => {
    const start = performance.now()
    work(RUNS + run)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[RUNS / 2]!
}

async function speed(): Promise<Figure[]> {
  const table = buildTable(madeUp(20_000))
  const guide = guideSchema.parse({
    title: 'Made up',
    questions: [
      ...words.map(from => ({ id: from, type: 'choice', ask: from, from })),
      ...numbers.map(field => banded(table, field, 5)),
    ],
  })
  await loadKinds(guide.questions)
  const past = { viewed: ['p1', 'p2', 'p3'], bought: [], dismissed: [] }
  const cold = performance.now()
  const adviser = createAdviser(table, guide, { past })
  adviser.next({})
  const first = performance.now() - cold
  const ask = (run: number) =>
    adviser.next({ kind: `kind ${run % 6}`, noise: `o${run % 5}`, room: `room ${run % 4}` })
  const ten = buildTable(madeUp(10_000))
  const wishes = [...words.slice(0, 3), ...numbers.slice(0, 2)].map((field, n) => ({
    question: field,
    field,
    ...(n < 3 ? { is: `${field} 2` } : { atMost: 200 }),
    weight: 1,
    must: n === 0,
  }))
  return [
    { name: 'next question, 20,000 x 13', value: median(ask), unit: 'ms', goal: 2 },
    { name: 'the first one, with prior and columns', value: first, unit: 'ms' },
    {
      name: 'ranking with reasons, 10,000 x 15',
      value: median(() => shelve(ten, wishes, 3)),
      unit: 'ms',
      goal: 3,
    },
  ]
}

export default async function measure(): Promise<Figure[]> {
  const table = carsTable()
  const guide = carsGuide(table)
  await loadKinds(guide.questions)
  const draws = (name: string, play: Play): Simulation[] => {
    const all = Array.from({ length: DRAWS }, (_, n) =>
      simulate(guide, table, { sessions: SESSIONS, upTo: UP_TO, seed: n + 1, ...play }),
    )
    const column = (of: (one: Simulation) => number[]) =>
      all[0]!.found.map((_, n) => all.map(one => of(one)[n]!))
    const found = column(one => one.found)
    console.log(
      `  ${name.padEnd(32)} ${places(found.map(mean))}  ${places(found.map(deviation))}  ${places(column(one => one.met).map(mean))}  ${mean(all.map(one => one.meanQuestions)).toFixed(2)} ${places([mean(all.map(one => one.foundAtStop))])}`,
    )
    return all
  }
  console.log(
    `  ${DRAWS} draws of popularity x ${SESSIONS} visitors: found after 0-${UP_TO} questions, its deviation, share of unrelated wishes met, questions to the stop, found there`,
  )
  const compared: (keyof typeof policies)[] = ['any order', 'entropy, sorted', 'entropy']
  const others = compared.flatMap(policy => draws(policy, { policy }))
  const ours = draws('Tendero', {})
  const like = draws('Tendero, 3 views like it', { viewed: { like: 3, other: 0 } })
  const half = draws('Tendero, and 3 of others', { viewed: { like: 3, other: 3 } })
  const chance = draws('Tendero, 3 views by chance', { viewed: { like: 0, other: 3 } })
  for (const policy of [...compared, 'ours'] as const)
    others.push(...draws(`${policy}, all cars alike`, { policy, targets: 'uniform' }))
  const found = (all: Simulation[], n: number) => mean(all.map(one => one.found[n]!))
  const at5 = (of: 'met' | 'possible') => mean(ours.map(one => one[of][UP_TO]!))
  const every = [...others, ...ours, ...like, ...half, ...chance]
  return [
    { name: 'found after 1 question', value: found(ours, 1), unit: '', atLeast: 0.57 },
    { name: 'found after 2', value: found(ours, 2), unit: '', atLeast: 0.76 },
    { name: 'found after 3', value: found(ours, 3), unit: '', atLeast: 0.86 },
    { name: 'found after 1, with 3 relevant views', value: found(like, 1), unit: '', atLeast: 0.88 },
    {
      name: 'sessions with a dead end',
      value: every.reduce((sum, one) => sum + one.deadEnds, 0),
      unit: '',
      goal: 0,
    },
    { name: 'unrelated wishes met after 5', value: at5('met'), unit: '', atLeast: 0.94 },
    { name: 'the most that any car meets of them', value: at5('possible'), unit: '' },
    { name: 'met of what can be met', value: at5('met') / at5('possible'), unit: '', atLeast: 0.94 },
    ...(await speed()),
  ]
}
