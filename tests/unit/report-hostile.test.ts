/** A log that somebody has filled with nonsense is read to its end, in bounded rows, and what was nonsense is counted. */
import { describe, expect, it } from 'vitest'
import { FOLDS } from '../../src/report/folds'
import { reportPage } from '../../src/report/page'
import { event, sum, tallyOf } from '../support/tally-of'

const IDS = ['__proto__', 'constructor', 'toString', '</script><script>alert(1)</script>', '\u202e', '\u0000']
const KEYS = [
  ...['page_type', 'device', 'items', 'cart', 'segments', 'relaxed', 'answer', 'guide', 'survey', 'question'],
  ...['comment', 'scale', 'preset', 'value', 'currency', 'promotion_id', 'creative_slot', 'variant', 'topic'],
  ...[
    'nth_order',
    'days_since_order',
    'days_since_first_order',
    'refused',
    'restored',
    'item_list_id',
    'code',
  ],
  ...['transaction_id', 'assisted_value', 'subject', 'how', 'handover', 'page', 'from'],
]
/** An event of every name, with the same in every field. */
const full = (value: unknown, visit = 'a') =>
  [...FOLDS.keys()].map((name, n) => event(visit, n, name, Object.fromEntries(KEYS.map(key => [key, value]))))
const parts = { script: '', style: '' }

describe('Nonsense in a log', () => {
  it.each(IDS)('An id such as %j is a name like any other, and text on the page', async id => {
    const report = await tallyOf([
      ...full(id),
      ...full(id, id),
      event(id, 9, 'guide_answer', { guide: 'g', question: id, answer: id }),
      event(id, 9, 'survey_answer', { survey: 's', question: id, answer: [id] }),
      event(id, 9, 'segment_update', { segments: [id] }),
    ])
    expect(sum(report, report.totals.visits)).toBe(2)
    expect(report.axes.segments.map(one => one.id)).toEqual(['', id])
    expect(report.guides.map(one => one.id)).toContain(id)
    expect(report.surveys.map(one => one.id)).toContain(id)
    expect(reportPage(report, parts).match(/<\/script/g)).toHaveLength(2)
  })

  it.each([
    ['text of ten thousand characters', 'x'.repeat(1e4)],
    ['a number as text', '49.90'],
    ['a number below zero', -5],
    ['more than there is', 1e308],
    ['a list', [1, null, {}, [[]], -1]],
    ['an object', { items: 5, length: -1, __proto__: null }],
    ['nothing', null],
    ['a yes', true],
  ])('%s in every field stops nothing, and no figure is of it', async (_, value) => {
    const report = await tallyOf([
      ...full(value),
      event('a', 60, 'purchase', { value: 10, currency: 'EUR', items: [] }),
      event('b', 60, 'purchase', { value, items: [{ price: value, quantity: value }, value, null] }),
      event('b', 61, 'purchase', { value: 3, nth_order: 2, days_since_order: value, items: [] }),
    ])
    const text = JSON.stringify(report)
    expect(text).not.toContain('NaN')
    expect(text.length).toBeLessThan(60_000)
    expect(JSON.parse(text)).toEqual(report)
    expect(sum(report, report.totals.revenue)).toBe(13)
    expect(reportPage(report, parts)).toContain('"v":1')
  })

  it('A text of a million characters is no name, and of a comment the beginning is kept', async () => {
    const long = 'x'.repeat(1e6)
    const report = await tallyOf([
      event('a', 0, 'guide_start', { guide: long }),
      event('a', 0, 'survey_comment', { survey: 's', question: 'q', comment: long }),
      event(long, 0, 'page_view', { page_type: long }),
      event('a', 0, long),
    ])
    expect(report.foot).toMatchObject({ broken: 1, withoutSession: 1 })
    expect(report.foot.unknown).toEqual([{ name: 'x'.repeat(100), count: 1 }])
    expect(report.comments[0]!.comment).toHaveLength(5000)
  })

  it('A number that JSON cannot say is a broken line', async () => {
    const report = await tallyOf([
      `{"id":"1","name":"purchase","at":NaN,"session":"a"}`,
      `{"id":"2","name":"purchase","at":1e999,"session":"a"}`,
      `{"id":"3","name":"purchase","at":"1780300000000","session":"a"}`,
      event('a', 0, 'purchase', { value: 5, currency: 'EUR', items: [] }),
    ])
    expect(report.foot).toMatchObject({ broken: 3, events: 1 })
    expect(sum(report, report.totals.revenue)).toBe(5)
  })

  it('Amounts that are none are counted at the foot, and taken as not said', async () => {
    const bought = (visit: string, value: unknown, price: unknown) =>
      event(visit, 0, 'purchase', { value, currency: 'EUR', items: [{ item_id: 'x', price, quantity: 2 }] })
    const report = await tallyOf([
      bought('a', '49.90', 5),
      bought('b', -20, -5),
      bought('c', undefined, 3),
      bought('d', 1e300, 1),
    ])
    expect(report.foot.badAmounts).toBe(4)
    expect(sum(report, report.totals.orders)).toBe(4)
    expect(sum(report, report.totals.revenue)).toBe(10 + 0 + 6 + 2)
  })

  it('Ten thousand different ids of each kind are kept to so many rows, and the rest is counted', async () => {
    const report = await tallyOf(
      Array.from({ length: 10_000 }, (_, n) => [
        event('a', n / 1000, 'guide_start', { guide: `g${n}` }),
        event('a', n / 1000, 'guide_answer', { guide: 'g0', question: `q${n}`, answer: 'x' }),
        event('a', n / 1000, 'guide_result', { guide: 'g0', relaxed: [`w${n}`] }),
        event('a', n / 1000, 'view_promotion', { promotion_id: `c${n}`, creative_slot: `s${n}` }),
        event('a', n / 1000, 'survey_answer', { survey: `s${n}`, question: `q${n}`, answer: n }),
        event('a', n / 1000, 'survey_answer', { survey: 's0', question: 'q0', answer: `o${n}` }),
        event('a', n / 1000, 'sign_up', { topic: `t${n}` }),
        event('a', n / 1000, 'problem', { code: `p${n}` }),
        event('a', n / 1000, `name${n}`),
      ]).flat(),
    )
    const { foot, guides, campaigns, surveys, relaxations, signUps, problems } = report
    expect([guides, campaigns, surveys, relaxations, signUps, problems].map(rows => rows.length)).toEqual([
      500, 2000, 500, 500, 500, 500,
    ])
    expect(guides.find(({ id }) => id === 'g0')!.questions).toHaveLength(32)
    expect(foot.unknown).toHaveLength(20)
    expect(foot.beyond).toBeGreaterThan(60_000)
    expect(JSON.stringify(report).length).toBeLessThan(2_000_000)
  })
})
