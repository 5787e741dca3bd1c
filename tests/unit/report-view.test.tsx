// @vitest-environment happy-dom
/** The report as an owner reads it: the sentences, what is said of too little, what is said of nothing. */
import { render } from 'preact'
import { describe, expect, test } from 'vitest'
import { cellOf, type Report, type Series } from '../../src/report/contract'
import { type Filter, firstFilter } from '../../src/report/view/filter'
import { ReportView } from '../../src/report/view/report-view'
import { saying } from '../../src/report/view/say'
import { type Changes, type View, viewOf } from '../../src/report/view/view'
import { en } from '../../src/report/view/words-en'
import { es } from '../../src/report/view/words-es'
import { emptyReport, reportOf } from '../support/report-of'

const still: Changes = { setFilter: () => {}, setComments: () => {} }

function read(report: Report, filter: Partial<Filter> = {}, comments: Partial<View['comments']> = {}) {
  const root = document.createElement('div')
  const view = viewOf(report, saying(report), {
    filter: { ...firstFilter(report), ...filter },
    comments: { group: 'any', atMost: 10, ...comments },
  })
  render(<ReportView view={view} changes={still} />, root)
  const text = (selector: string) =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())
  return { root, text, all: root.textContent ?? '' }
}

describe('An owner who opens the report', () => {
  test('reads first what the assistant brought', () =>
    expect(read(reportOf()).text('.headline')[0]).toMatch(
      /^In these 30 days, \d+% of what you sold was reached through the assistant: €[\d,]+\.$/,
    ))
  test('reads it in Spanish if the shop speaks it, with its own way to write money', () => {
    const { text, all } = read(reportOf({ language: 'es' }))
    expect(text('.headline')[0]).toMatch(
      /^En estos 30 días, el \d+ % de lo que vendiste pasó antes por el asistente: [\d.]+ €\.$/,
    )
    for (const english of ['visits', 'Worth', 'orders', 'Most go']) expect(all).not.toContain(english)
  })
  test('sees for each guide where most leave', () =>
    expect(read(reportOf()).text('#guides .saying')[0]).toMatch(
      /^Most go away after “Up to how much\?”: \d+ of \d+ who answered it\.$/,
    ))
  test('is told the weightiest things at the top, each with a way to its section', () => {
    const { root } = read(reportOf())
    const links = [...root.querySelectorAll('.looks a')]
    expect(links.length).toBeGreaterThan(2)
    for (const link of links) expect(root.querySelector(`${link.getAttribute('href')}-title`)).not.toBeNull()
  })
  test('finds each plot with a title, a sentence and its numbers as a table', () => {
    const { root } = read(reportOf())
    const charts = [...root.querySelectorAll('figure')]
    expect(charts.length).toBeGreaterThan(6)
    for (const chart of charts) {
      expect(chart.querySelector('figcaption strong')?.textContent).toBeTruthy()
      expect(chart.querySelector('figcaption .says')?.textContent).toMatch(/\.$/)
      expect(chart.querySelectorAll('details tbody tr').length).toBeGreaterThan(0)
    }
  })
  test('sees fewer visits with a device or a segment, and is told what is counted', () => {
    const visits = (filter: Partial<Filter>) =>
      Number(read(reportOf(), filter).text('.tiles .big')[0]?.replace(/\D/g, ''))
    expect(visits({ device: 0 }) + visits({ device: 1 }) + visits({ device: 2 })).toBe(visits({}))
    expect(visits({ segment: 2 })).toBeLessThan(visits({}))
    expect(read(reportOf(), { device: 0, segment: 2 }).all).toContain('Counted here: Phone, s1 only.')
    expect(read(reportOf()).all).not.toContain('Counted here')
  })
})

describe('Where there is little or nothing', () => {
  test('too few visits are greyed and said, not hidden', () => {
    const { text } = read(reportOf({ visits: 0.6, buckets: 10 }))
    expect(text('.tiles > .few')[0]).toMatch(/^Visits\d+only \d+ visits: may be chance$/)
    expect(text('.saying .few')[0]).toContain('may be chance')
  })
  test('a log too short for a comparison says so', () => {
    expect(read(reportOf({ buckets: 20 })).all).toContain(en.noBefore)
    expect(read(reportOf()).all).not.toContain(en.noBefore)
  })
  test.each([
    ['en', en],
    ['es', es],
  ] as const)('an empty log (%s) says in each section how to get figures', (language, words) => {
    const { text, all } = read(emptyReport(language))
    const said = text('.empty')
    for (const sentence of [
      words.guidesEmpty,
      words.campaignsEmpty,
      words.surveysEmpty,
      words.segmentsEmpty,
      words.vainUnasked,
      words.cartsEmpty,
      words.pagesEmpty,
      words.customersEmpty,
    ])
      expect(said).toContain(sentence)
    expect(all).not.toMatch(/NaN|Infinity|undefined|null/)
  })
  test('a currency that nobody knows does not stop the page', () =>
    expect(read({ ...reportOf(), currency: '' }).text('.headline')[0]).toMatch(/: [\d,.]+\.$/))
  test('a time zone and a language that nobody knows do not either', () =>
    expect(read({ ...reportOf(), timeZone: 'Nowhere/At all', language: 'xx' }).text('h1')).toEqual([
      en.heading,
    ]))
})

describe('A survey that was answered without consent too', () => {
  const survey = (shown: number, answered: number, apart: number) => {
    const report = reportOf({ buckets: 1 })
    const [row] = report.surveys
    const one = (n: number): Series => (n ? [cellOf(report.axes, 0, 3, 0), n] : [])
    const counts = { shown: one(shown), answered: one(answered), completed: [], withoutVisit: one(apart) }
    return read({ ...report, surveys: [{ ...row!, ...counts }] }).text(
      '#surveys article:first-of-type > .says',
    )[0]
  }
  test('never has more answers than there were who saw it, and says how many came so', () => {
    expect(survey(10, 52, 50)).toBe(
      '2 answered of 10 who saw it (20%). 50 more answered without consent to figures, and belong to no visit. 0% came to the end.',
    )
    expect(survey(0, 3, 3)).toBe(
      '3 answered, without consent to figures: they belong to no visit. 0% came to the end.',
    )
    expect(survey(10, 3, 0)).toBe('3 answered of 10 who saw it (30%). 0% came to the end.')
  })
})

describe('A small or an old log', () => {
  const foot = { ...reportOf().foot, lines: 1, events: 1, withoutSession: 1 }
  test('of one day, and of one line, is told as one', () => {
    const { text, all } = read({ ...reportOf({ buckets: 1 }), foot })
    expect(text('.headline')[0]).toMatch(/^On Sep 7, 2026, /)
    expect(all).toContain('1 line read, 1 event found.')
    expect(read(reportOf({ buckets: 1, language: 'es' })).text('.headline')[0]).toMatch(
      /^El 7 sept 2026, el /,
    )
  })
  test('that does not say which events are one visit says how to mend that', () => {
    expect(read({ ...emptyReport(), foot }).text('.headline')[0]).toBe(
      'No visit can be made out in this log: 1 event does not say to which one it belongs. Let the receiver keep "session".',
    )
    expect(read({ ...emptyReport(), foot }, { device: 0 }).text('.headline')[0]).toMatch(
      /the log has no such visit\.$/,
    )
  })
  test('in which no guide showed products does not say that every wish was met', () => {
    expect(read({ ...reportOf(), relaxations: [] }).text('#in-vain .empty')).toEqual([en.vainEmpty])
    expect(read({ ...reportOf(), relaxations: [], guides: [] }).text('#in-vain .empty')).toEqual([
      en.vainUnasked,
    ])
  })
  test('full of ids that are none is drawn in part, and says so', () => {
    const report = reportOf({ buckets: 1, campaigns: 120 })
    const guides = Array.from({ length: 40 }, (_, at) => ({ ...report.guides[0]!, id: `g${at}` }))
    const { text } = read({ ...report, guides })
    expect(text('#guides article')).toHaveLength(30)
    expect(text('#guides > .says')[0]).toMatch(/^10 more are not shown here/)
    expect(text('#campaigns .card > .says')[0]).toMatch(/^20 more are not shown here/)
  })
})

describe('What visitors wrote', () => {
  const hostile = [
    '<script>document.title = "taken"</script>',
    '</script><img src=x onerror=alert(1)>',
    '\u202Egnp.exe\u2028\u2029 ]]> <!-- {1}',
  ]
  test('is text, whatever it looks like', () => {
    const { root, text } = read(reportOf({ comments: hostile }))
    expect(root.querySelector('script, img')).toBeNull()
    expect(text('.comment')[0]).toBe(hostile[0])
    // a turn of direction ends with the comment
    expect(root.querySelectorAll('.comment > bdi')).toHaveLength(hostile.length)
  })
  test('is newest first, and can be held down to low scores', () => {
    const comments = ['five', 'one', 'nine', 'two']
    expect(read(reportOf({ comments })).text('.comment')).toEqual(comments)
    expect(read(reportOf({ comments }), {}, { group: 'low' }).text('.comment')).toEqual(['one', 'two'])
  })
  test('comes ten at a time', () => {
    const comments = Array.from({ length: 14 }, (_, at) => `comment ${at}`)
    const { text } = read(reportOf({ comments }))
    expect(text('.comment')).toHaveLength(10)
    expect(text('.choice [role=status]')).toEqual(['10 of 14'])
  })
})

test('Names from the log that look like parts of an object are names', () => {
  const report = reportOf()
  const { text } = read({
    ...report,
    pages: report.pages.map((row, at) => (at ? row : { ...row, type: 'constructor' })),
  })
  expect(text('#pages th[scope=row]')).toContain('constructor')
})
