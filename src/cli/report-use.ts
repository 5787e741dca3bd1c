/** The words of `tendero report`. */
import { parseArgs } from 'node:util'

/** What the owner wants of `tendero report`. */
export interface ReportUse {
  events: string[]
  out: string | undefined
  manifest: string | undefined
  language: string | undefined
  timeZone: string
  retentionSpend: number | undefined
  lifespanDays: number | undefined
  json: boolean | undefined
  help?: boolean | undefined
}

/** Reads the words after the command; a sentence where they are wrong. */
export function readReportUse(argv: readonly string[]): ReportUse | string {
  try {
    const { values, positionals: events } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        manifest: { type: 'string' },
        language: { type: 'string' },
        'time-zone': { type: 'string' },
        'retention-spend': { type: 'string' },
        lifespan: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const { out, manifest, language, json, help, lifespan } = values
    const timeZone = values['time-zone'] ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
    const spend = values['retention-spend']
    const retentionSpend = spend === undefined ? undefined : spend.trim() ? Number(spend) : Number.NaN
    const lifespanDays = lifespan === undefined ? undefined : daysOf(lifespan)
    const use = { events, out, manifest, language, timeZone, retentionSpend, lifespanDays, json }
    if (help) return { ...use, lifespanDays: undefined, help }
    if (!events.length) return 'name an event log, or "-" for the standard input'
    if (events.filter(name => name === '-').length > 1) return 'the standard input can be read once only'
    if (!out && !json) return 'name the page to write: -o report.html'
    if (!isTimeZone(timeZone)) return `there is no time zone "${timeZone}"; write one such as Europe/Madrid`
    if (language !== undefined && !isLanguage(language))
      return `"${language}" is no language tag; write "en" or "es"`
    if (retentionSpend !== undefined && !(retentionSpend >= 0 && retentionSpend < Number.POSITIVE_INFINITY))
      return `--retention-spend ${spend} is no amount; write a number such as 1200`
    if (lifespanDays === null) return `--lifespan ${lifespan} is no time; write "3y" or "900d"`
    return { ...use, lifespanDays }
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong use'
  }
}

const DAYS = { d: 1, m: 365.25 / 12, y: 365.25 } as const

/** Days of "900d", "18m", "3y"; null if it is none of these, or none at all. */
function daysOf(text: string): number | null {
  const [, number, unit] = /^(\d+(?:\.\d+)?)([dmy])$/.exec(text.trim()) ?? []
  const days = Number(number) * DAYS[unit as keyof typeof DAYS]
  return days > 0 ? days : null
}

const doesNotThrow = (work: () => unknown): boolean => {
  try {
    work()
    return true
  } catch {
    return false
  }
}
const isTimeZone = (timeZone: string) => doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone }))
const isLanguage = (tag: string) => doesNotThrow(() => Intl.getCanonicalLocales(tag))
