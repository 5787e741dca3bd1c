/** `tendero check`: says what is wrong with a manifest, and stamps one that is right. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { check as checkManifest, type Problem, sayProblem } from '../check'
import { advise } from '../check/advise'
import { sayPath } from '../check/path'
import { reasonFor } from '../check/reasons'
import type { Manifest } from '../schema'
import { type Catalogue, findCatalog } from './find-catalog'
import type { Io } from './io'
import { lineAt, scanJson } from './scan-json'
import { stamp } from './write-stamp'

const MOST_KIB = 256

export const USAGE = `npx tendero check FILE [--catalog FILE] [--write OUT] [--json]

Says what is wrong with a manifest, one line a problem: path: what is wrong; what to write instead.
  --catalog FILE  the shop's products, to see whether they have what the guides ask for;
                  left out, the file of catalog.url is looked for beside the manifest
  --write OUT     writes the manifest checked and stamped, for the page to run without checking
  --json          the same as JSON
Ends with 0 if all is right (warnings are), with 1 if not.`

/** Runs the command. Gives the exit code: 0 all right, 1 problems found, 2 wrong use. */
export async function check(argv: readonly string[], io: Io): Promise<number> {
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
  const { manifest, problems, notes } = await look(text.replace(/^\uFEFF/, ''), use.file, file, named)
  const isRight = !problems.some(({ severity }) => severity === 'error')
  const written = isRight && manifest && use.write ? stamp(manifest) : null
  if (written && use.write)
    try {
      await writeFile(resolve(io.cwd, use.write), written)
    } catch {
      io.err(`cannot write ${use.write}; name a file in a folder that is there`)
      return 2
    }

  if (use.json) io.out(JSON.stringify({ ok: isRight, problems }, null, 2))
  else {
    for (const problem of problems) io.out(sayProblem(problem))
    for (const note of notes) io.out(note)
    if (manifest && isRight) io.out(summary(manifest))
    if (written) io.out(`stamped: ${use.write}`)
    if (use.write && !isRight) io.err(`${use.write} was not written; mend the problems first`)
  }
  return isRight ? 0 : 1
}

interface Use {
  file: string
  catalog?: string | undefined
  write?: string | undefined
  json?: boolean | undefined
  help?: boolean | undefined
}

function readUse(argv: readonly string[]): Use | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        catalog: { type: 'string' },
        write: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const [file, ...more] = positionals
    if (values.help) return { file: '', help: true }
    return file && !more.length ? { ...values, file } : 'name one manifest'
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong use'
  }
}

interface Look {
  manifest: Manifest | null
  problems: Problem[]
  /** For people only. */
  notes: string[]
}

async function look(text: string, name: string, file: string, named: string | undefined): Promise<Look> {
  const whole = (path: string, what: string, fix: string): Look => ({
    manifest: null,
    problems: [{ path, what, fix, severity: 'error' }],
    notes: [],
  })
  const kib = Math.ceil(Buffer.byteLength(text) / 1024)
  if (kib > MOST_KIB)
    return whole(name, `${kib} KiB, and no page reads more than ${MOST_KIB}`, 'make it smaller')
  if (/^\s*</.test(text)) return whole(name, 'HTML, not JSON', 'name the manifest itself')
  const { fault, doubles } = scanJson(text)
  if (fault) {
    const { line, column, content } = lineAt(text, fault.at)
    const cut = Math.max(0, column - 60)
    const shown = content.slice(cut, cut + 100)
    return {
      ...whole(`${name}:${line}:${column}`, fault.what, fault.fix),
      notes: [`  ${shown}`, `  ${' '.repeat(column - 1 - cut)}^`],
    }
  }
  const source: unknown = JSON.parse(text)
  const { manifest, problems } = checkManifest(source, reasonFor)
  for (const { path } of doubles)
    problems.push({
      path: sayPath(path),
      what: `the key ${JSON.stringify(path.at(-1))} is there twice`,
      fix: 'keep one: JSON takes the last and drops the others',
      severity: 'error',
    })
  if (!manifest) return { manifest, problems, notes: [] }
  const catalogue = await findCatalog(manifest, file, named).catch((error: unknown) => String(error))
  if (typeof catalogue === 'string')
    problems.push({
      path: 'catalog',
      what: `the catalogue cannot be read (${catalogue})`,
      fix: 'mend the file, or name another with --catalog',
      severity: 'error',
    })
  const products = typeof catalogue === 'object' ? catalogue : null
  problems.push(...advise(manifest, source, products?.products, Date.now()))
  return { manifest, problems, notes: products ? [sayCatalogue(products)] : [] }
}

function sayCatalogue({ file, products, dropped }: Catalogue): string {
  const unread = dropped ? `; ${dropped} more could not be read` : ''
  return `checked against ${count(products.length, 'product')} of ${basename(file)}${unread}`
}

const summary = ({ guides, campaigns }: Manifest): string =>
  `${count(Object.keys(guides).length, 'guide')}, ${count(campaigns?.length ?? 0, 'campaign')}: all right`

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
