/** `tendero check`: says what is wrong with a manifest, and stamps one that is right. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { sayProblem } from '../check'
import type { Product } from '../page'
import type { Manifest } from '../schema'
import { byTelling } from './by-telling'
import { count } from './count'
import type { Catalogue } from './find-catalog'
import type { Io } from './io'
import { look } from './look'
import { stamp } from './write-stamp'

export const USAGE = `npx tendero check FILE [--catalog FILE] [--write OUT] [--json]

Says what is wrong with a manifest, one line a problem: path: what is wrong; what to write instead.
  --catalog FILE  the shop's products in any form that "tendero catalog" reads, to see whether they have what
                  the guides ask for; left out, the file of catalog.url is looked for beside the manifest
  --write OUT     writes the manifest checked and stamped, for the page to run without checking; with a catalogue,
                  guides of order "auto" begin with the question that tells most
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
  const { manifest, problems, notes, catalogue } = await look(
    text.replace(/^\uFEFF/, ''),
    use.file,
    file,
    named,
  )
  const isRight = !problems.some(({ severity }) => severity === 'error')
  const ordered = isRight && manifest && use.write ? await inOrder(manifest, catalogue?.products ?? []) : null
  const written = ordered && stamp(ordered.manifest)
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
    if (catalogue) io.out(sayCatalogue(catalogue))
    if (manifest && isRight) io.out(summary(manifest))
    for (const note of ordered?.notes ?? []) io.out(note)
    if (written) io.out(`stamped: ${use.write}`)
    if (use.write && !isRight) io.err(`${use.write} was not written; mend the problems first`)
  }
  return isRight ? 0 : 1
}

/** The manifest as it is stamped: each guide begins with what tells most, where the catalogue is here to say it. */
async function inOrder(manifest: Manifest, products: readonly Product[]) {
  const guides: Manifest['guides'] = {}
  const notes: string[] = []
  for (const [id, guide] of Object.entries(manifest.guides)) {
    const sorted = await byTelling(guide, products)
    const [first] = sorted.questions
    if (first && sorted.questions.some((question, i) => question !== guide.questions[i]))
      notes.push(`${id}: begins with "${first.id}", which tells most`)
    guides[id] = sorted
  }
  return { manifest: { ...manifest, guides }, notes }
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

function sayCatalogue({ file, products, dropped }: Catalogue): string {
  const unread = dropped ? `; ${dropped} more could not be read` : ''
  return `checked against ${count(products.length, 'product')} of ${basename(file)}${unread}`
}

const summary = ({ guides, campaigns }: Manifest): string =>
  `${count(Object.keys(guides).length, 'guide')}, ${count(campaigns?.length ?? 0, 'campaign')}: all right`
