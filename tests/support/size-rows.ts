/** What a visitor downloads, in rows that mean something to a shop. */
import { atOnce, type Built, brotli, chunkName, later, mainOf } from './built'

export interface SizeRow {
  name: 'loader' | 'page view' | 'first assistant' | 'checker'
  files: string[]
  /** Brotli. */
  bytes: number
}

/** Chunks that opening the assistant does not fetch. Whatever is not named here counts, also what comes new. */
const NOT_FOR_THE_ASSISTANT = /^(check|inline)/
const LANGUAGE = /^[a-z]{2}(-[A-Z]{2})?$/

const everythingBut = (
  built: Built,
  start: readonly string[],
  leftOut: (name: string) => boolean,
): Set<string> => {
  const reached = atOnce(built, start)
  for (const file of reached)
    for (const chunk of later(built, [file]))
      if (!leftOut(chunkName(chunk))) for (const f of atOnce(built, [chunk])) reached.add(f)
  return reached
}

/** The rows of a build. `first assistant` includes the page view and the largest language. */
export function sizeRows(built: Built): SizeRow[] {
  const row = (name: SizeRow['name'], files: Iterable<string>): SizeRow => {
    const sorted = [...files].sort()
    return { name, files: sorted, bytes: brotli(built, sorted) }
  }
  // memory, events and reading the page come with consent; a journey checks that this is all without it
  const pageView = atOnce(built, ['tendero.js', mainOf(built)])
  const opened = everythingBut(
    built,
    [...pageView],
    name => NOT_FOR_THE_ASSISTANT.test(name) || LANGUAGE.test(name),
  )
  const languages = [...built.keys()]
    .filter(file => LANGUAGE.test(chunkName(file)))
    .sort((a, b) => brotli(built, [b]) - brotli(built, [a]))
  const checker = later(built, opened).filter(file => chunkName(file) === 'check')
  return [
    row('loader', ['tendero.js']),
    row('page view', pageView),
    row('first assistant', new Set([...opened, ...atOnce(built, languages.slice(0, 1))])),
    row(
      'checker',
      [...atOnce(built, checker)].filter(file => !pageView.has(file)),
    ),
  ]
}

/** Figures of a README that do not say what was measured: rows such as `| loader | 0.6 kB |`, kB of 1000 bytes. */
export function wrongFigures(readme: string, rows: readonly SizeRow[]): string[] {
  return rows.flatMap(({ name, bytes }) => {
    const measured = (bytes / 1000).toFixed(1)
    const line = readme
      .split('\n')
      .find(l => l.split('|')[1]?.replace(/[*`]/g, '').trim().toLowerCase() === name)
    const said = line && /(\d+(?:\.\d+)?) kB/.exec(line)?.[1]
    return said === undefined || Number(said).toFixed(1) === measured
      ? []
      : [`${name}: README says ${said} kB, measured ${measured} kB`]
  })
}
