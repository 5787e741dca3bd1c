/** Google Merchant as text with tabs between the cells. */
import type { Feed } from './contract'
import { csvRows } from './csv-rows'
import { googleItem } from './google-item'

/** "Image link" and "g:image_link" are image_link; what stands in brackets names the parts of one. */
const plain = (header: string) =>
  header
    .toLowerCase()
    .replace(/^g:|[([].*/g, '')
    .trim()
    .replace(/[\s-]+/g, '_')

const REPEATED = new Set(['product_highlight', 'product_type', 'additional_image_link'])

/** "General:Noise:35 dB,General:Weight:3 kg": section, name, value; a part in quotes may hold commas. */
const detailsIn = (cell: string): (readonly [string, string])[] =>
  (cell.match(/(?:"[^"]*"|[^,"])+/g) ?? []).flatMap(detail => {
    const [, name, ...value] = detail.replaceAll('"', '').split(':')
    return name?.trim() && value[0] ? [[name.trim(), value.join(':').trim()] as const] : []
  })

export const googleTsv: Feed = {
  type: 'google-tsv',
  detect({ text }) {
    const headers = text.split('\n', 1)[0]!.split('\t').map(plain)
    return ['id', 'title', 'link'].every(name => headers.includes(name))
  },
  *read({ text }, { now }) {
    const rows = csvRows(text, '\t')
    const first = rows.next()
    const headers = first.done ? [] : first.value.cells.map(plain)
    for (const { line, cells } of rows) {
      if (cells.length > headers.length) {
        yield { row: line, why: `${cells.length} cells, and there are ${headers.length} columns` }
        continue
      }
      const said = new Map<string, string[]>()
      const details: (readonly [string, string])[] = []
      headers.forEach((name, n) => {
        const cell = cells[n]
        if (!cell) return
        if (name === 'product_detail') details.push(...detailsIn(cell))
        else said.set(name, REPEATED.has(name) ? cell.split(/,\s*/) : [cell])
      })
      yield { row: line, item: googleItem(said, details, now) }
    }
  },
}
