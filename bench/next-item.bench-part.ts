/**
 * What comes next in a visit, of a model file and of those that it competes with, on the same steps:
 * `npm run bench -- next-item [--train FILE --test FILE]`; without files, on made-up visits, the last day foretold.
 */
import { parseArgs } from 'node:util'
import { readLog } from '../src/cli/read-log'
import { writeModel } from '../src/cli/write-model'
import { decode } from '../src/model/decode'
import { evaluate } from '../src/model/evaluate'
import type { Log } from '../src/model/log'
import { predict } from '../src/model/predict'
import { makeVisits } from './next-item/make-visits'
import type { Policy } from './next-item/policy'
import { associationRules, sequenceRules } from './next-item/rules'
import { vSknn } from './next-item/v-sknn'
import type { Figure } from './table'

const A_DAY = 86_400

export default async function nextItem(args: string[]): Promise<Figure[]> {
  const { train, test } = await logsOf(args)
  const visits = test.visits.map(({ items }) => items.map(item => test.ids[item]!))
  const figures: Figure[] = []
  const judge = (name: string, foretell: (before: readonly string[]) => string[]) => {
    const { n, hr20, mrr20, coverage, msPerCall } = evaluate(foretell, train.ids.length, visits, () =>
      performance.now(),
    )
    if (!figures[0]) figures.push({ name: 'steps foretold', value: n, unit: '' })
    figures.push(
      { name: `${name}: HR@20`, value: hr20 * 100, unit: '%' },
      { name: `${name}: MRR@20`, value: mrr20 * 100, unit: '%' },
      { name: `${name}: coverage`, value: coverage * 100, unit: '%' },
      { name: `${name}: a call`, value: msPerCall, unit: 'ms', ...(name === MODEL && { goal: 1 }) },
    )
  }

  const began = performance.now()
  const { text, bytes } = writeModel(train, { days: 8, room: 300_000, made: '' })
  const learning = (performance.now() - began) / 1000
  const readings = Array.from({ length: 7 }, () => {
    const from = performance.now()
    decode(JSON.parse(text))
    return performance.now() - from
  })
  const model = decode(JSON.parse(text))
  judge(MODEL, before => predict(model, before, 20).map(row => model.ids[row]!))
  figures.push(
    { name: `${MODEL}: learning`, value: learning, unit: 's', goal: 120 },
    { name: `${MODEL}: the file, brotli`, value: bytes / 1000, unit: 'kB', goal: 300 },
    { name: `${MODEL}: reading the file`, value: Math.min(...readings), unit: 'ms' },
  )
  for (const [name, policy] of competitors(train)) judge(name, byIds(train, policy))
  return figures
}

const MODEL = 'model'

function competitors(log: Log): [string, Policy][] {
  const views = new Float64Array(log.ids.length)
  for (const { items } of log.visits) for (const item of items) views[item]!++
  const near = { k: 100, sample: 500 }
  return [
    ['sequence rules', sequenceRules(log, views)],
    ['association rules', associationRules(log, views)],
    ['V-SKNN, div', vSknn(log, views, { ...near, weighting: 'div', idf: 0 })],
    ['V-SKNN, quadratic, idf', vSknn(log, views, { ...near, weighting: 'quadratic', idf: 5 })],
    ['V-SKNN, div, idf, 1000', vSknn(log, views, { k: 100, sample: 1000, weighting: 'div', idf: 1 })],
  ]
}

function byIds({ ids }: Log, policy: Policy): (before: readonly string[]) => string[] {
  const numbers = new Map(ids.map((id, item) => [id, item]))
  return before => policy(before.flatMap(id => numbers.get(id) ?? [])).map(item => ids[item]!)
}

async function logsOf(args: string[]): Promise<{ train: Log; test: Log }> {
  const { values } = parseArgs({
    args,
    strict: false,
    options: { train: { type: 'string' }, test: { type: 'string' } },
  })
  if (values.train && values.test)
    return { train: await readLog(String(values.train)), test: await readLog(String(values.test)) }
  const { ids, visits } = makeVisits(7, 14_000, 6)
  const lastDay = visits.at(-1)!.end - A_DAY
  return {
    train: { ids, visits: visits.filter(({ end }) => end < lastDay) },
    test: { ids, visits: visits.filter(({ end }) => end >= lastDay) },
  }
}
