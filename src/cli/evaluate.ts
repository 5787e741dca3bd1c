/** `tendero evaluate`: how well a model foresees visits that it has not seen. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { parseJson } from '../lib/parse-json'
import { decode } from '../model/decode'
import { evaluate as judge } from '../model/evaluate'
import type { Model } from '../model/model'
import { predict } from '../model/predict'
import type { Io } from './io'
import { readLog } from './read-log'
import { sayLog } from './train'

export const USAGE = `npx tendero evaluate MODEL EVENTS [--json]

Says how well a model of "tendero train" foresees an event log that it was not made from: each step of a visit
foretells the next product from those before it.
  --json  exactly { n, hr20, mrr20, coverage, msPerCall, bytes }
Ends with 0, with 1 if there was nothing to foretell, with 2 if a file cannot be read.`

/** Runs the command. Gives the exit code. */
export async function evaluate(argv: readonly string[], io: Io): Promise<number> {
  const wrong = (message: string) => {
    io.err(message)
    return 2
  }
  const use = readUse(argv)
  if (typeof use === 'string') return wrong(`${use}\n\n${USAGE}`)
  if (use.help) {
    io.out(USAGE)
    return 0
  }
  const file = await readFile(resolve(io.cwd, use.model)).catch(() => null)
  if (!file) return wrong(`cannot read ${use.model}; write the name of a model, such as model.json`)
  let model: Model
  try {
    model = decode(parseJson(file.toString('utf8')))
  } catch (error) {
    return wrong(`${use.model}: ${error instanceof Error ? error.message : error}`)
  }
  const log = await readLog(resolve(io.cwd, use.test)).catch(() => null)
  if (!log) return wrong(`cannot read ${use.test}; write the name of an event log`)
  const visits = log.visits.map(({ items }) => items.map(item => log.ids[item]!))
  const foretell = (before: readonly string[]) => predict(model, before, 20).map(row => model.ids[row]!)
  const verdict = judge(foretell, model.ids.length, visits, () => performance.now())
  const bytes = brotliCompressSync(file).length
  if (use.json) io.out(JSON.stringify({ ...verdict, bytes }))
  else {
    for (const line of sayLog(log)) io.out(line)
    const { n, hr20, mrr20, coverage, msPerCall } = verdict
    io.out(`${n} steps foretold
HR@20      ${hr20.toFixed(3)}  of the next products were among the first 20
MRR@20     ${mrr20.toFixed(3)}  mean of 1 / place
coverage   ${coverage.toFixed(3)}  of the model's products were ever among the first 20
time       ${msPerCall.toFixed(3)} ms a call
bytes      ${bytes} (brotli)`)
  }
  // not into the JSON
  if (!verdict.n) io.err('there was nothing to foretell: no visit has two products')
  else if (!log.ids.some(id => model.rows.has(id)))
    io.err('the model knows none of the products of this log: was it made for another shop?')
  return verdict.n ? 0 : 1
}

function readUse(
  argv: readonly string[],
): { model: string; test: string; json?: boolean; help?: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
    const [model = '', test = '', ...more] = positionals
    return values.help || (test && !more.length)
      ? { model, test, ...values }
      : 'name a model and an event log'
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong use'
  }
}
