/**
 * What the owner reads, as the demo shows it: the report of a made-up month, or of the visits that were here. The same
 * reading of the log and the same page as `tendero report` has. Fetched when first asked for: the shop opens at once.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import type { Manifest } from '../src/schema'
import type { EventLog } from './event-log'
import { month } from './month'
import type { Language } from './product'
import type { Reply } from './reply'

/** The shop's day begins here. */
const TIME_ZONE = 'Europe/Madrid'

/** GET /report/month or /report/here, each with ?language=; null for any other path. Rejects if nothing was built. */
export async function report(url: URL, log: EventLog, spoken: Language, now: number): Promise<Reply | null> {
  const [, of] = /^\/report\/(month|here)$/.exec(url.pathname) ?? []
  if (!of) return null
  const asked = url.searchParams.get('language')
  const language = asked === 'es' || asked === 'en' ? asked : spoken
  const body = of === 'month' ? monthPage(language, now) : pageOf(linesOf(log), language, now)
  // its own policy stands in the page: the shop's would forbid what lies in it
  return { status: 200, body: await body, type: 'text/html; charset=utf-8' }
}

/** By language: a month is made up once a day. */
const made = new Map<Language, { day: number; page: Promise<string> }>()

function monthPage(language: Language, now: number): Promise<string> {
  const day = Math.floor(now / 86_400_000)
  const before = made.get(language)
  if (before?.day === day) return before.page
  const page = pageOf(inChunks(month({ language, now })), language, now)
  made.set(language, { day, page })
  // what went wrong once may go well the next time
  page.catch(() => made.delete(language))
  return page
}

async function pageOf(log: AsyncIterable<Uint8Array>, language: Language, now: number): Promise<string> {
  const { tallyLog } = await import('../src/report/tally-log')
  const { reportPage } = await import('../src/report/page')
  return reportPage(
    await tallyLog(log, { manifest: manifestOf(language), timeZone: TIME_ZONE, now, language }),
  )
}

/** As the build has stamped it. */
const manifestOf = (language: Language): Manifest =>
  JSON.parse(readFileSync(new URL(`./public/tendero.${language}.json`, import.meta.url), 'utf8'))

const linesOf = ({ path }: EventLog): AsyncIterable<Uint8Array> =>
  existsSync(path) ? createReadStream(path) : inChunks([])

async function* inChunks(lines: Iterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let text = ''
  for (const line of lines) {
    text += line
    if (text.length < 65_536) continue
    yield encoder.encode(text)
    text = ''
  }
  yield encoder.encode(text)
}
