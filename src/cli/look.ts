/** Looks a manifest over as its author would have it: the JSON, the checks, and what its catalogue says to it. */
import { basename } from 'node:path'
import { check as checkManifest, type Problem } from '../check'
import { advise } from '../check/advise'
import { sayPath } from '../check/path'
import { reasonFor } from '../check/reasons'
import type { Manifest } from '../schema'
import { type Catalogue, findCatalog } from './find-catalog'
import { lineAt, scanJson } from './scan-json'

const MOST_KIB = 256

/** What there is to say of a manifest, and what of it can run. */
export interface Look {
  manifest: Manifest | null
  problems: Problem[]
  /** For people only. */
  notes: string[]
  /** The products that it was held against; null: none. */
  catalogue: Catalogue | null
}

/**
 * Reads the text of the manifest `file`, which people call `name`, and holds it against its catalogue: the `named` one,
 * else the one that lies beside it.
 */
export async function look(
  text: string,
  name: string,
  file: string,
  named: string | undefined,
): Promise<Look> {
  const whole = (path: string, what: string, fix: string): Look => ({
    manifest: null,
    problems: [{ path, what, fix, severity: 'error' }],
    notes: [],
    catalogue: null,
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
  if (!manifest) return { manifest, problems, notes: [], catalogue: null }
  const catalogue = await findCatalog(manifest, file, named).catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  )
  if (typeof catalogue === 'string')
    problems.push({
      path: 'catalog',
      what: `the catalogue cannot be read (${catalogue})`,
      fix: 'mend the file, or name another with --catalog',
      severity: 'error',
    })
  const products = typeof catalogue === 'object' ? catalogue : null
  if (products?.notForPages && !named)
    problems.push({
      path: 'catalog.url',
      what: products.notForPages,
      fix: `compile it (npx tendero catalog ${basename(products.file)} -o catalog.json) and write that file’s address`,
      severity: 'error',
    })
  problems.push(...advise(manifest, source, products?.products, Date.now()))
  return { manifest, problems, notes: [], catalogue: products }
}
