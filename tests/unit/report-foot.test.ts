/** What of a log could not be used is said at the foot of the report, all of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachLine } from '../../src/report/each-line'
import { createFingerprints } from '../../src/report/fingerprints'
import { tallyLog } from '../../src/report/tally-log'
import { DAY, event, NOW, pieces, START, sum, tallyOf } from '../support/tally-of'

describe('At the foot of the report', () => {
  it('Lines that are no event are counted, with the first five named as in an editor', async () => {
    const report = await tallyOf([
      event('a', 0, 'page_view', { device: 'phone' }),
      '',
      'not json',
      '{"name":"page_view"',
      '42',
      'null',
      '{"name":5,"at":1}',
      '{"name":"page_view","at":"yesterday"}',
      event('a', 1, 'guide_start'),
      event('a', 2, 'survey_answer', { survey: 's' }),
      event('a', 3, 'page_view', { device: 'phone' }),
    ])
    expect(report.foot).toMatchObject({ lines: 10, events: 4, broken: 8, brokenLines: [3, 4, 5, 6, 7] })
    expect(sum(report, report.totals.pageViews)).toBe(2)
  })

  it('A batch counts event by event, and takes its session to those that have none', async () => {
    const [one, two] = [event(null, 0, 'page_view'), event(null, 1, 'page_view')]
    const report = await tallyOf([
      { session: 'a', events: [one, two] },
      { events: [event('b', 0, 'page_view'), 'nonsense', event('b', 1, 'page_view')] },
    ])
    expect(sum(report, report.totals.visits)).toBe(2)
    expect(sum(report, report.totals.pageViews)).toBe(4)
    expect(report.foot).toMatchObject({ lines: 2, events: 4, broken: 1, brokenLines: [2] })
  })

  it('A log that is one list, on one line or on many, is read too, and one with a byte order mark', async () => {
    const page = (visit: string) => event(visit, 0, 'page_view', { list: [{ of: [] }] })
    const events = [page('a'), page('a'), page('b')]
    for (const text of [
      JSON.stringify(events),
      `[\n${events.map(one => JSON.stringify(one)).join(',\n')}\n]\n`,
      `[${events.map(one => JSON.stringify(one)).join(',\r\n')}]`,
      `\uFEFF${events.map(one => JSON.stringify(one)).join('\r\n')}\r\n`,
    ]) {
      const report = await tallyOf([text])
      expect([sum(report, report.totals.pageViews), report.foot.broken]).toEqual([3, 0])
    }
  })

  it('An event that came twice counts once', async () => {
    const [one, two] = [event('a', 0, 'page_view'), event('a', 1, 'page_view')]
    const report = await tallyOf([one, two, one, { events: [two, one] }])
    expect(report.foot).toMatchObject({ events: 5, duplicates: 3 })
    expect(sum(report, report.totals.pageViews)).toBe(2)
  })

  it('Names that nobody knows are counted by name, also those of an object’s own', async () => {
    const report = await tallyOf([
      ...['wave', 'wave', 'constructor', '__proto__'].map(name => event('a', 0, name)),
    ])
    expect(report.foot.unknown).toEqual([
      { name: 'wave', count: 2 },
      { name: '__proto__', count: 1 },
      { name: 'constructor', count: 1 },
    ])
    const many = await tallyOf(Array.from({ length: 50 }, (_, n) => event('a', 0, `name-${n}`)))
    expect(many.foot.unknown).toHaveLength(20)
  })

  it('Times that cannot be are left out; a clock that is an hour ahead is believed', async () => {
    const report = await tallyOf([
      { ...event('a', 0, 'page_view'), at: Date.UTC(2014, 11, 31) },
      { ...event('a', 0, 'page_view'), at: NOW + DAY + 1 },
      { ...event('a', 0, 'page_view'), at: NOW + 3_600_000 },
    ])
    expect(report.foot.badTimes).toBe(2)
    expect(report.from).toBe(NOW + 3_600_000)
    expect(sum(report, report.totals.pageViews)).toBe(1)
  })

  it('Events without a visit, late ones and pages without a device are counted', async () => {
    const report = await tallyOf([
      event(null, 0, 'page_view', { device: 'phone' }),
      event('a', 5, 'page_view', { device: 'phone' }),
      event('a', 3, 'page_view'),
      event('a', 3, 'page_view', { device: 'watch' }),
    ])
    expect(report.foot).toMatchObject({ withoutSession: 1, outOfOrder: 2, withoutDevice: 2 })
    // the visit has the device that one of its pages told
    expect(sum(report, report.totals.visits, { device: 'phone' })).toBe(1)
  })

  it('What is beyond the rows that are kept is counted', async () => {
    const guides = await tallyOf(
      Array.from({ length: 510 }, (_, n) => event('a', n, 'guide_start', { guide: `g${n}` })),
    )
    expect(guides.guides).toHaveLength(500)
    expect(guides.foot.beyond).toBe(10)
    const segments = await tallyOf(
      Array.from({ length: 70 }, (_, n) => event(`v${n}`, 0, 'segment_update', { segments: [`s${n}`] })),
    )
    // 64 are told apart while reading, 32 are kept
    expect(segments.axes.segments).toHaveLength(33)
    expect(segments.foot.beyond).toBe(38)
    for (const { id } of segments.axes.segments.slice(1))
      expect(sum(segments, segments.totals.visits, { segment: id })).toBe(1)
  })

  it('Of segments, those that most visits were in are kept', async () => {
    const report = await tallyOf(
      Array.from({ length: 60 }, (_, n) =>
        Array.from({ length: n < 50 ? 1 : 2 }, (_, visit) =>
          event(`${n}-${visit}`, 0, 'segment_update', { segments: [`s${n}`] }),
        ),
      ).flat(),
    )
    expect(report.axes.segments.slice(1, 11).map(({ id }) => id)).toEqual(
      Array.from({ length: 10 }, (_, n) => `s${50 + n}`),
    )
    expect(sum(report, report.totals.visits, { segment: 's59' })).toBe(2)
  })

  it('Only the newest comments are kept, and how many are not is said', async () => {
    const comments = Array.from({ length: 4500 }, (_, n) =>
      event(`v${n}`, n, 'survey_comment', { survey: 's', question: 'why', comment: `comment ${n}` }),
    )
    const report = await tallyOf(comments)
    expect(report.comments).toHaveLength(2000)
    expect(report.comments[0]!.comment).toBe('comment 4499')
    expect(report.comments.at(-1)!.comment).toBe('comment 2500')
    expect(report.foot.commentsLeftOut).toBe(2500)
  })

  it('Problems of the shop’s pages are counted by their code', async () => {
    const report = await tallyOf([
      event('a', 0, 'problem', { code: 'http', message: 'x' }),
      event('b', 0, 'problem', { code: 'http', message: 'y' }),
      event('b', 0, 'problem', { code: 'cart', message: 'y' }),
    ])
    expect(report.problems).toEqual([
      { code: 'http', count: 2 },
      { code: 'cart', count: 1 },
    ])
  })

  it('Whatever the events hold, the report is made', async () => {
    const names = [
      'page_view',
      'purchase',
      'cart_update',
      'segment_update',
      'guide_result',
      'survey_answer',
      'survey_comment',
      'view_promotion',
      'restore_cart',
      'select_item',
      'add_to_cart',
    ]
    const keys = [
      'items',
      'cart',
      'segments',
      'relaxed',
      'answer',
      'guide',
      'survey',
      'question',
      'comment',
      'scale',
      'preset',
      'value',
      'currency',
      'promotion_id',
      'variant',
      'nth_order',
      'days_since_order',
      'refused',
      'item_list_id',
      'device',
    ]
    const hostile = fc.record({
      name: fc.constantFrom(...names),
      more: fc.dictionary(
        fc.constantFrom(...keys),
        fc.oneof(fc.jsonValue(), fc.constant('__proto__'), fc.array(fc.constant('constructor'))),
      ),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { maxLength: 30 }), async events => {
        const report = await tallyOf(events.map(({ name, more }, n) => event('a', n, name, more)))
        expect(report.foot.events).toBe(events.length)
        expect(JSON.stringify(report)).not.toContain('NaN')
        expect(JSON.parse(JSON.stringify(report))).toEqual(report)
      }),
    )
  })
})

describe('Reading', () => {
  it('However the bytes are cut, the lines are the same', async () => {
    const text = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('\n'), fc.constant('')), {
      maxLength: 20,
    })
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (parts, size) => {
        const whole = parts.join('\n')
        const lines: (string | null)[] = []
        await eachLine(pieces(whole, size), line => lines.push(line))
        const expected = new TextDecoder('utf-8', { ignoreBOM: true })
          .decode(new TextEncoder().encode(whole))
          .split('\n')
        if (expected.at(-1) === '') expected.pop()
        expect(lines).toEqual(expected)
      }),
    )
  })

  it('A line of over eight million bytes is broken, and the next one is read', async () => {
    async function* long() {
      for (let n = 0; n < 10; n++) yield new Uint8Array(1 << 20).fill(97)
      yield* pieces(`\n${JSON.stringify(event('a', 0, 'page_view'))}`)
    }
    const report = await tallyLog(long(), { timeZone: 'UTC', now: START })
    expect(report.foot).toMatchObject({ lines: 2, broken: 1, brokenLines: [1], events: 1 })
  })

  it('Of many ids each is known again, and none is taken for another', () => {
    const table = createFingerprints(true)
    const ids = Array.from({ length: 200_000 }, (_, n) =>
      n % 2 ? `e${n}` : `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    )
    expect(ids.every((id, n) => table.number(id) === ~n)).toBe(true)
    expect(ids.every((id, n) => table.number(id) === n)).toBe(true)
    expect(table.size).toBe(ids.length)
  })
})
