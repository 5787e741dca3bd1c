/** What `tendero catalog` tells people of a catalogue. */
import type { FieldReport } from '../feeds/describe-fields'
import type { ReadFeed } from '../feeds/read-feed'

export interface CatalogueReport extends Omit<ReadFeed, 'products'> {
  products: number
  /** Character sets other than UTF-8. */
  charsets: string[]
  /** Products with a price in each; '' where none is said. */
  currencies: Record<string, number>
  currency: string | null
  /** Products whose price is in another one, and unknown now. */
  otherCurrency: number
  fields: FieldReport[]
  /** Fields that went to the cards: on nearly every product another text. */
  carded: string[]
  /** Products beyond what the page reads. */
  cut: number
  /** What was written, the catalogue first. */
  files: { name: string; bytes: number; brotli?: number }[]
}

const MOST_LINES = 5

/** The report as lines of plain English. */
export function sayCatalogue(report: CatalogueReport): string {
  const { type, products, left, doubles, currencies, currency, otherCurrency, fields, carded, cut } = report
  return [
    `${count(products, 'product')} of ${type}`,
    ...report.charsets.map(
      charset => `  the file is not UTF-8; it was read as ${charset}: look whether accents are right`,
    ),
    ...some(left, 'row', 'left out', ({ row, why }) => `row ${row}: ${why}`),
    ...some(doubles, 'id', 'there already, the first stays', ({ row, id }) => `row ${row}: ${id}`),
    ...(otherCurrency
      ? [
          `  prices are in ${Object.keys(currencies).filter(Boolean).join(', ')}: only those in ${currency} can be compared, ${count(otherCurrency, 'price')} in others ${otherCurrency === 1 ? 'is' : 'are'} unknown now`,
        ]
      : []),
    ...(cut
      ? [
          `  warning: the page reads ${products - cut} products; those that can be bought and are popular were kept, ${cut} were left out`,
        ]
      : []),
    '',
    ...sayFields(fields, report),
    ...report.odd.flatMap(({ field, what, count, examples }) => [
      `odd: ${field}: ${what} (${count}): ${examples.map(({ row, value }) => `${quoted(value)} at ${row}`).join(', ')}`,
    ]),
    ...report.typed
      .filter(({ lost }) => lost)
      .map(
        ({ field, lost, examples }) =>
          `odd: ${field}: text among numbers, unknown now (${lost}): ${examples.map(quoted).join(', ')}`,
      ),
    ...report.unsure.map(
      field =>
        `odd: ${field}: its numbers may mean two things each ("1.200"), they stay texts; write 1200 or 1.20`,
    ),
    ...carded.map(
      field => `note: ${field} is another text on nearly every product: it is shown, and cannot be asked for`,
    ),
    ...sayFiles(report.files),
  ].join('\n')
}

function sayFields(fields: readonly FieldReport[], { typed }: Pick<CatalogueReport, 'typed'>): string[] {
  const width = Math.min(32, Math.max(...fields.map(({ field }) => field.length)))
  return fields.map(({ field, type, coverage, distinct, min, max, top }) => {
    const unit = typed.find(one => one.field === field)?.unit
    const values = top
      ? `${distinct} different: ${top.map(({ value, count }) => `${quoted(value)} ${count}`).join(', ')}`
      : `${min} to ${max}${unit ? ` ${unit}` : ''}, ${distinct} different`
    return `  ${field.padEnd(width)}  ${type.padEnd(8)} ${`${coverage}%`.padStart(6)}  ${values}`
  })
}

function sayFiles(files: CatalogueReport['files']): string[] {
  const [main, ...cards] = files
  if (!main) return []
  const most = cards.reduce((most, { brotli }) => Math.max(most, brotli ?? 0), 0)
  return [
    `\nwrote ${main.name}: ${kilo(main.bytes)}, ${kilo(main.brotli ?? 0)} with brotli`,
    `and ${count(cards.length, 'file')} of cards beside it, the largest ${kilo(most)} with brotli; put all of them there together`,
  ]
}

function some<T>(list: readonly T[], noun: string, what: string, say: (one: T) => string): string[] {
  if (!list[0]) return []
  const shown = list.slice(0, MOST_LINES).map(one => `    ${say(one)}`)
  const more = list.length - shown.length
  return [`  ${count(list.length, noun)} ${what}`, ...shown, ...(more ? [`    and ${more} more`] : [])]
}

const quoted = (value: string) => JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value)
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
