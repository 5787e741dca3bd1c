/** What a visitor downloads, in rows that mean something to a shop. */
import { atOnce, type Built, brotli, chunkName, mainOf } from './built'

/**
 * What is fetched on top of an earlier row, by the names of the chunks; what these import at once comes with them.
 * What a browser asks for is checked by journeys.
 */
const ROWS = {
  'page view': { after: [], fetches: [] },
  /** A campaign's moment has come, and it is not for this page. */
  'campaign judged': { after: ['page view'], fetches: ['scene'] },
  /** Every kind of trigger is armed, and none fires. */
  'all triggers armed': { after: ['page view'], fetches: ['triggers', 'exit-intent'] },
  /** From the page's load until the first question stands, after a press on the launcher, in Spanish. */
  'first assistant': { after: ['page view'], fetches: ['scene', 'stage', 'es', 'assistant'] },
  /** Until products of an endpoint stand below the answer, in a guide that has every kind of question. */
  'first result': {
    after: ['first assistant', 'page read'],
    fetches: [
      'answered',
      'results-es',
      'advice',
      'choice',
      'multi-choice',
      'range',
      'yes-no',
      'recollection',
    ],
  },
  /** The page was read, because somebody wants to know; its data left something open. */
  'page read': {
    after: ['page view'],
    fetches: ['scene', 'tell-page', 'work', 'read-page', 'read-visible'],
  },
  /** The visitor has agreed: he is remembered and events leave. */
  'with consent': { after: ['page read'], fetches: ['recollection', 'keeping', 'sinks'] },
} as const satisfies Record<string, { after: readonly string[]; fetches: readonly string[] }>

type Name = keyof typeof ROWS

export interface SizeRow {
  name: 'loader' | Name | 'survey' | 'checker'
  files: string[]
  /** Brotli. */
  bytes: number
}

/** What a visitor has who has seen a message that came up, in Spanish. */
const PROMPT = [
  'scene',
  'stage',
  'es',
  'messages',
  'messages-es',
  'results-es',
  'recollection',
  'manners',
  'text',
]
/** A rating and a comment, beside that. */
const SURVEY = ['survey', 'survey-es']

/** The rows of a build; each includes the page view, but for `loader`, `survey` and `checker`. Throws if a chunk has another name. */
export function sizeRows(built: Built): SizeRow[] {
  const row = (name: SizeRow['name'], files: Iterable<string>): SizeRow => {
    const sorted = [...files].sort()
    return { name, files: sorted, bytes: brotli(built, sorted) }
  }
  const chunk = (name: string): string => {
    const found = [...built.keys()].filter(file => chunkName(file) === name)
    if (found.length !== 1) throw new Error(`the build has ${found.length} chunks of the name ${name}`)
    return found[0]!
  }
  const start = ['tendero.js', mainOf(built)]
  const filesOf = (name: Name): Set<string> => {
    const { after, fetches } = ROWS[name]
    return new Set([
      ...after.flatMap(n => [...filesOf(n)]),
      ...atOnce(built, [...start, ...fetches.map(chunk)]),
    ])
  }
  const pageView = filesOf('page view')
  const prompt = atOnce(built, [...start, ...PROMPT.map(chunk)])
  return [
    row('loader', ['tendero.js']),
    ...(Object.keys(ROWS) as Name[]).map(name => row(name, filesOf(name))),
    row(
      'survey',
      [...atOnce(built, SURVEY.map(chunk))].filter(file => !prompt.has(file)),
    ),
    row(
      'checker',
      [...atOnce(built, [chunk('check')])].filter(file => !pageView.has(file)),
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
