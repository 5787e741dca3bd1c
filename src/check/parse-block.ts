/** Reads one block of the manifest by its schema, so that a bad one costs only itself. */
import type * as z from 'zod/mini'
import { bareCopy } from './bare-copy'
import { explainIssues, sayKnownKeys } from './explain-issues'
import { isObject, type Path } from './path'
import type { Report } from './problem'

const MOST = 200

/** The block with its defaults, or undefined with the reasons reported. */
export function parseBlock<S extends z.ZodMiniType>(
  schema: S,
  block: unknown,
  path: Path,
  report: Report,
): z.output<S> | undefined {
  let refused = false
  const bare = bareCopy(block, ({ path: below, what, fix }) => {
    refused = true
    report([...path, ...below], what, fix)
  })
  if (refused) return
  const parsed = schema.safeParse(bare, { error: sayKnownKeys })
  if (parsed.success) return parsed.data
  for (const { path: below, what, fix } of explainIssues(parsed.error.issues, block))
    report([...path, ...below], what, fix)
}

/** The block without the keys that are wrong (they are reported); its default if that is not enough. */
export function settleBlock<S extends z.ZodMiniType>(
  schema: S,
  block: unknown,
  path: Path,
  report: Report,
): z.output<S> {
  const wrong = new Set<unknown>()
  const parsed = parseBlock(schema, block, path, (at, ...rest) => {
    wrong.add(at[path.length])
    report(at, ...rest)
  })
  if (!wrong.size) return parsed as z.output<S>
  const right =
    isObject(block) && Object.fromEntries(Object.entries(block).filter(([key]) => !wrong.has(key)))
  return (
    (right && parseBlock(schema, right, path, () => {})) || (schema.safeParse(undefined).data as z.output<S>)
  )
}

export interface Entry<B> {
  block: B
  i: number
  path: Path
  report: Report
}

/** The right ones of a list of blocks. What is wrong with an entry is said to `reportAt(entry, position)`. */
export function parseList<S extends z.ZodMiniType>(
  schema: S,
  blocks: unknown,
  path: Path,
  report: Report,
  reportAt: (raw: unknown, i: number) => Report = () => report,
): Entry<z.output<S>>[] {
  if (blocks === undefined) return []
  if (!Array.isArray(blocks)) {
    report(path, 'this is no list', 'write a list: [ … ]')
    return []
  }
  if (blocks.length > MOST) report(path, `more than ${MOST}; the rest is left out`, 'write fewer')
  return blocks.slice(0, MOST).flatMap((raw, i) => {
    const at = [...path, i]
    const own = reportAt(raw, i)
    const block = parseBlock(schema, raw, at, own)
    return block === undefined ? [] : [{ block, i, path: at, report: own }]
  })
}
