/** Reads tables of text: CSV as shops and spreadsheets write it, whatever separates its cells. */

const SEPARATORS = ['\t', ';', ',', '|']

/** What separates the cells: that of which the first line, outside of quotes, has most. */
export function separatorOf(text: string): string {
  const bare = text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .split('\n', 1)[0]!
  const count = (separator: string) => bare.split(separator).length
  return SEPARATORS.reduce((best, next) => (count(next) > count(best) ? next : best))
}

export interface CsvRow {
  /** Line where it begins, counted from 1. */
  line: number
  cells: string[]
}

/**
 * Row after row, the empty ones left out; a cell in quotes may hold separators, line ends and doubled quotes
 * (https://www.rfc-editor.org/rfc/rfc4180). A quote inside an unquoted cell is a letter like any other: 17".
 * Throws if a quoted cell is never closed.
 */
export function* csvRows(text: string, separator: string): Generator<CsvRow> {
  let line = 1
  let at = 0
  while (at < text.length) {
    const row: CsvRow = { line, cells: [] }
    for (let more = true; more; ) {
      let cell = ''
      if (text[at] === '"') {
        for (;;) {
          const end = text.indexOf('"', at + 1)
          if (end < 0) throw new Error(`the file breaks off inside the quotes of line ${row.line}`)
          cell += text.slice(at + 1, end)
          at = end + 1
          if (text[at] !== '"') break
          cell += '"'
        }
        line += cell.split('\n').length - 1
      }
      let end = at
      while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
      row.cells.push((cell + text.slice(at, end)).trim())
      more = text[end] === separator
      at = end + 1
      if (text[end] === '\r' && text[end + 1] === '\n') at++
    }
    line++
    if (row.cells.some(Boolean)) yield row
  }
}
