/** `tendero simulate`: plays visitors against a guide, to see what it is worth before anybody does. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { sayProblem } from '../check'
import { MOST_ROWS } from '../compact/compile'
import { belongs } from '../guide/belongs'
import type { Guide } from '../guide/schema'
import { buildTable } from '../guide/table'
import { didYouMean } from '../lib/did-you-mean'
import type { Product } from '../page'
import { loadKinds } from '../questions'
import { policies } from '../simulate/policy'
import { shared } from '../simulate/shared'
import { simulate as play, type Simulation } from '../simulate/simulate'
import type { Io } from './io'
import { look } from './look'
import { saySimulation } from './say-simulation'

/** Visitors where nobody says how many. */
const MOST_SESSIONS = 2000

export const USAGE = `npx tendero simulate MANIFEST --catalog FILE [--guide ID] [--sessions N] [--wrong P] [--seed S] [--json]

Plays visitors who each have a product in mind against the guides of a manifest, and says how soon they see it.
  --catalog FILE  the shop's products; left out, the file of catalog.url is looked for beside the manifest
  --guide ID      only this guide
  --sessions N    so many visitors (2000; fewer where there are over 500 products, for it takes time)
  --wrong P       the share of answers that are not what the product is (0.1)
  --seed S        other visitors, of the same kind (1)
  --json          the same of one guide as JSON: the named one, else the first
Ends with 0, with 1 if the manifest has faults or no products, with 2 for wrong use.`

/** Runs the command. Gives the exit code: 0 played, 1 nothing to play with, 2 wrong use. */
export async function simulate(argv: readonly string[], io: Io): Promise<number> {
  const use = readUse(argv)
  if (typeof use === 'string') {
    io.err(`${use}\n\n${USAGE}`)
    return 2
  }
  if (use.help) {
    io.out(USAGE)
    return 0
  }
  const file = resolve(io.cwd, use.file)
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) {
    io.err(`cannot read ${use.file}; write the name of a manifest, such as public/tendero.json`)
    return 2
  }
  const named = use.catalog === undefined ? undefined : resolve(io.cwd, use.catalog)
  const { manifest, problems, notes, catalogue } = await look(
    text.replace(/^\uFEFF/, ''),
    use.file,
    file,
    named,
  )
  const faults = problems.filter(({ severity }) => severity === 'error')
  if (!manifest || faults.length) {
    for (const line of [...faults.map(sayProblem), ...notes]) io.err(line)
    return 1
  }
  if (!catalogue) {
    io.err(`there is no catalogue to play with; add --catalog FILE\n\n${USAGE}`)
    return 2
  }
  const ids = Object.keys(manifest.guides)
  if (use.guide !== undefined && !ids.includes(use.guide)) {
    const near = didYouMean(use.guide, ids)
    io.err(
      `there is no guide "${use.guide}"; ${near ? `did you mean "${near}"?` : `one of ${ids.join(', ')}`}`,
    )
    return 2
  }
  const wanted = use.guide === undefined ? (use.json ? ids.slice(0, 1) : ids) : [use.guide]
  if (!wanted[0]) {
    io.err(`${use.file} has no guide; write one, or begin with npx tendero init CATALOG`)
    return 1
  }
  let code = 0
  for (const id of wanted) {
    const guide = manifest.guides[id]!
    const products = catalogue.products.filter(product => belongs(product, guide.among ?? [], false))
    if (!products.length) {
      io.err(`${id}: the catalogue has no products for it`)
      code = 1
      continue
    }
    if (products.length > MOST_ROWS)
      io.err(
        `${id}: a page reads ${MOST_ROWS} of its ${products.length} products; visitors are played with these`,
      )
    await loadKinds(guide.questions)
    const by = player(guide, products, use)
    if (use.json) {
      const { sessions, found, ...rest } = by(guide.order)
      const about = {
        guide: id,
        products: Math.min(products.length, MOST_ROWS),
        order: guide.order,
        wrong: use.wrong,
        seed: use.seed,
      }
      io.out(JSON.stringify({ sessions, found, ...rest, ...about }, null, 2))
    } else {
      const [auto, authored, random] = [by('auto'), by('authored'), by('random')]
      const { wrong, seed } = use
      io.out(
        saySimulation({
          id,
          guide,
          products: Math.min(products.length, MOST_ROWS),
          wrong,
          seed,
          auto,
          authored,
          random,
        }),
      )
    }
  }
  return code
}

interface Use {
  file: string
  catalog?: string | undefined
  guide?: string | undefined
  json?: boolean | undefined
  help?: boolean | undefined
  /** Undefined: as many as do not take long. */
  sessions: number | undefined
  wrong: number
  seed: number
}

function readUse(argv: readonly string[]): Use | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        catalog: { type: 'string' },
        guide: { type: 'string' },
        sessions: { type: 'string' },
        wrong: { type: 'string', default: '0.1' },
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const [sessions, wrong, seed] = [values.sessions ?? '2000', values.wrong, values.seed].map(text =>
      text.trim() ? Number(text) : Number.NaN,
    ) as [number, number, number]
    const many = values.sessions === undefined ? undefined : sessions
    const use = { ...values, file: positionals[0] ?? '', sessions: many, wrong, seed }
    if (values.help) return use
    if (positionals.length !== 1) return 'name one manifest'
    if (!Number.isInteger(sessions) || sessions < 1 || sessions > 1e6)
      return `--sessions ${values.sessions} is no number of visitors; write 1 to 1000000`
    if (!(wrong >= 0 && wrong <= 1)) return `--wrong ${values.wrong} is no share; write 0 to 1, such as 0.1`
    return Number.isInteger(seed) ? use : `--seed ${values.seed} is no whole number; write one, such as 1`
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong use'
  }
}

type Order = 'auto' | 'authored' | 'random'

const player = (guide: Guide, products: readonly Product[], { sessions, wrong, seed }: Use) => {
  const table = buildTable(firstOf(products))
  const many = sessions ?? Math.max(50, Math.min(MOST_SESSIONS, Math.round(1e6 / table.size)))
  const policy = { auto: shared(policies.ours), authored: policies.authored, random: policies['any order'] }
  return (order: Order): Simulation =>
    play(guide, table, { sessions: many, wrong, seed, policy: policy[order] })
}

/** Those that a page would read, if they are too many. */
function firstOf(products: readonly Product[]): readonly Product[] {
  if (products.length <= MOST_ROWS) return products
  const table = buildTable(products)
  return table.ids.slice(0, MOST_ROWS).map((_, row) => table.product(row))
}
