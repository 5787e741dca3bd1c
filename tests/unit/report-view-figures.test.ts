/** The figures behind the report's sentences: what a filter counts, what a period is compared with, what is a loss. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Axes, cellOf, type Report, type Series } from '../../src/report/contract'
import { bins } from '../../src/report/view/bins'
import { verdictsOf } from '../../src/report/view/campaign-verdict'
import { changesOf } from '../../src/report/view/change'
import { commentsOf } from '../../src/report/view/comments-of'
import { customerFigures } from '../../src/report/view/customer-figures'
import { type Filter, firstFilter, presetRange, presetsOf } from '../../src/report/view/filter'
import { readHash, writeHash } from '../../src/report/view/filter-hash'
import { guideSteps, worstStep } from '../../src/report/view/guide-steps'
import { periodsBefore } from '../../src/report/view/periods'
import { saying } from '../../src/report/view/say'
import { scoreGroup } from '../../src/report/view/score-group'
import { overallScore, scoresOf } from '../../src/report/view/scores'
import { byBucket, bySegment, sum } from '../../src/report/view/sums'
import { unfinished } from '../../src/report/view/unfinished'
import { en } from '../../src/report/view/words-en'
import { reportOf } from '../support/report-of'

const all = (from: number, to: number, more: Partial<Filter> = {}): Filter => ({
  from,
  to,
  device: null,
  segment: 0,
  preset: null,
  ...more,
})

describe('What a filter counts', () => {
  const axes: Axes = {
    bucket: 'day',
    buckets: ['2026-11-01', '2026-11-02', '2026-11-03'],
    devices: ['phone', 'tablet', 'desktop', 'unknown'],
    segments: [
      { id: '', label: '' },
      { id: 'loyal', label: 'Loyal' },
    ],
  }
  const series: Series = [
    [cellOf(axes, 0, 0, 0), 5],
    [cellOf(axes, 0, 0, 1), 2],
    [cellOf(axes, 1, 2, 0), 7],
    [cellOf(axes, 2, 2, 0), 11],
    [cellOf(axes, 2, 2, 1), 3],
  ].flat()

  test('Everybody is the first segment alone: who is in another one too is not counted twice', () =>
    expect(sum(axes, series, all(0, 2))).toBe(23))
  test('Dates, device and segment each hold the count down', () => {
    expect(sum(axes, series, all(1, 2))).toBe(18)
    expect(sum(axes, series, all(0, 2, { device: 0 }))).toBe(5)
    expect(sum(axes, series, all(0, 2, { segment: 1 }))).toBe(5)
    expect(sum(axes, series, all(2, 2, { segment: 1, device: 2 }))).toBe(3)
    expect(sum(axes, series, all(0, 1, { segment: 1, device: 2 }))).toBe(0)
  })
  test('Days and segments stand apart, with nothing for those in which nothing was', () => {
    expect(byBucket(axes, series, all(0, 2))).toEqual([5, 7, 11])
    expect(byBucket(axes, series, all(1, 2, { device: 0 }))).toEqual([0, 0])
    expect(bySegment(axes, series, all(0, 2))).toEqual([23, 5])
  })
  test('Whatever the log holds, the days of a period sum up to the period', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(23), { maxLength: 24 }),
        fc.nat(2),
        fc.nat(2),
        fc.option(fc.nat(3)),
        (cells, one, other, device) => {
          const pairs = cells.sort((a, b) => a - b).flatMap(cell => [cell, cell + 1])
          const filter = all(Math.min(one, other), Math.max(one, other), { device })
          const days = byBucket(axes, pairs, filter)
          expect(days.reduce((a, b) => a + b, 0)).toBe(sum(axes, pairs, filter))
          expect(bySegment(axes, pairs, filter)[0]).toBe(sum(axes, pairs, filter))
        },
      ),
    ))
})

describe('Periods', () => {
  test('A log of days opens with its last thirty; one of weeks with thirteen; a short one whole', () => {
    expect(firstFilter(reportOf())).toMatchObject({ from: 45, to: 74, preset: 30 })
    expect(firstFilter(reportOf({ bucket: 'week', buckets: 60 }))).toMatchObject({ from: 47, to: 59 })
    expect(firstFilter(reportOf({ buckets: 12 }))).toMatchObject({ from: 0, to: 11, preset: 'all' })
    expect(presetsOf(reportOf({ buckets: 12 }))).toEqual([7, 'all'])
  })
  test('A day that is not over yet is left out, for beside whole ones it would look like a fall', () => {
    const report = { ...reportOf(), made: reportOf().to }
    expect(unfinished(report)).toBe(true)
    expect(presetRange(report, 7)).toMatchObject({ from: 67, to: 73 })
    expect(presetRange(report, 'all')).toMatchObject({ from: 0, to: 74 })
  })
  test('They are compared with the days just before and the same weekdays a year before, if the log has them', () => {
    expect(periodsBefore(reportOf(), all(45, 74)).before).toMatchObject({ from: 15, to: 44 })
    expect(periodsBefore(reportOf(), all(20, 74)).before).toBeNull()
    expect(periodsBefore(reportOf(), all(45, 74)).yearBefore).toBeNull()
    const long = reportOf({ bucket: 'week', buckets: 80 })
    expect(periodsBefore(long, all(60, 72)).yearBefore).toMatchObject({ from: 8, to: 20 })
  })
  test('A first week that the log has in part only is no base', () => {
    const report = reportOf({ bucket: 'week', buckets: 8 })
    const late = { ...report, from: report.from + 3 * 86_400_000 }
    expect(periodsBefore(report, all(4, 7)).before).toMatchObject({ from: 0 })
    expect(periodsBefore(late, all(4, 7)).before).toBeNull()
  })
  test('A month of days is seen as weeks, the last one whole; nothing is lost', () => {
    const parts = bins(reportOf().axes, all(45, 74))
    expect(parts.map(({ from, to }) => [from, to])).toEqual([
      [45, 53],
      [54, 60],
      [61, 67],
      [68, 74],
    ])
  })
  test('A link opens the page with the same filter, and a wrong one as at first', () => {
    const report = reportOf()
    for (const filter of [
      { ...firstFilter(report), device: 2, segment: 3 },
      all(3, 9),
      { ...presetRange(report, 7), device: null, segment: 0 },
    ])
      expect(readHash(report, writeHash(report, filter))).toEqual(filter)
    for (const hash of [
      '',
      '#days=__proto__',
      '#from=2026-11-20&to=2026-09-10',
      '#device=watch&segment=constructor',
    ])
      expect(readHash(report, hash)).toEqual(firstFilter(report))
  })
})

describe('What an owner is told', () => {
  const report = reportOf()
  const say = saying(report)
  const plain = { n: (series: Series) => series[1] ?? 0, say }
  const one = (count: number): Series => (count ? [0, count] : [])

  test('A change is said only where both periods have enough', () => {
    const told = (now: number, before: number, n: number) =>
      changesOf(report, say, all(45, 74), {
        as: 'share',
        measure: ({ from }) => ({ value: from === 45 ? now : before, n, of: 'visits' }),
      }).map(({ way, text }) => `${way} ${text}`)
    expect(told(112, 100, 500)).toEqual(['up 12% more than the 30 days before'])
    expect(told(90, 100, 500)).toEqual(['down 10% less than the 30 days before'])
    expect(told(100, 100, 500)).toEqual(['same the same as the 30 days before'])
    expect(told(112, 100, 20)).toEqual(['null too few to compare with the 30 days before'])
  })

  test('A later answer vouches for the questions before it; products that were shown vouch for none', () => {
    const guide = {
      ...report.guides[0]!,
      started: one(100),
      unanswered: one(4),
      result: one(90),
      product: one(30),
    }
    const [room, budget, noise] = guide.questions
    const steps = guideSteps(
      {
        ...guide,
        questions: [
          { ...room!, answered: one(90), last: one(11) },
          { ...budget!, answered: one(10), last: one(2) },
          { ...noise!, answered: one(40), last: one(9) },
        ],
      },
      plain.n,
      en,
    )
    expect(steps.map(({ kind }) => kind).slice(0, 3)).toEqual(['start', 'shown', 'question'])
    expect(steps.map(({ reached }) => reached).slice(0, 6)).toEqual([100, 90, 90, 40, 40, 30])
    expect(steps.map(({ gone }) => gone).slice(0, 6)).toEqual([4, 0, 11, 2, 9, 0])
    expect(worstStep(steps)).toMatchObject({ step: { label: 'For which room?', visits: 90 }, isLast: false })
    expect(worstStep(steps.slice(3))).toMatchObject({ step: { gone: 9 }, isLast: true })
    expect(worstStep(steps.slice(5))).toBeNull()
  })

  test('Whom everybody buys from without it too is no effect of the campaign', () => {
    const arms = (base: [number, number], holdout: [number, number] | null) => {
      const row = ([visits, bought]: [number, number], variant: string) => ({
        variant,
        visits: one(visits),
        bought: one(bought),
        revenue: [],
      })
      const campaign = report.campaigns[0]!
      const rows = [row(base, 'base'), ...(holdout ? [row(holdout, 'holdout')] : [])]
      return verdictsOf({ ...campaign, arms: rows }, plain)[0]!
    }
    expect(arms([10_000, 500], null).kind).toBe('no-holdout')
    expect(arms([10_000, 500], [60, 2])).toMatchObject({
      kind: 'early',
      note: 'the smaller group has 60 visits',
    })
    expect(arms([10_000, 500], [10_000, 500]).kind).toBe('none')
    expect(arms([10_000, 700], [10_000, 500]).text).toMatch(/^brings 2\d% to 5\d% more buyers$/)
    expect(arms([10_000, 300], [10_000, 500]).text).toMatch(/^brings 3\d% to 4\d% fewer buyers$/)
    expect(arms([10_000, 500], [10_000, 0]).kind).toBe('early')
  })

  test('Each preset has the score of its scale', () => {
    const says = (preset: 'csat' | 'nps' | 'ces' | null, scale: [number, number] | null) =>
      scoresOf({ preset, scale }).map(score => score.says(en))
    expect(says('csat', [1, 5])).toEqual([en.csatStandard, en.csatFive])
    expect(says('nps', [0, 10])).toEqual([en.npsStandard])
    expect(says('nps', [1, 5])).toEqual([en.npsFive])
    expect(says('ces', [1, 7])).toEqual([en.cesStandard, en.cesEasy])
    expect(says('ces', [1, 5])).toEqual([en.cesFive])
    expect(says(null, [1, 5])).toEqual([en.mean])
    expect(says(null, null)).toEqual([])
  })

  test('Two surveys that ask the same are one score', () => {
    const asked = (counts: number[]) => ({
      id: 'q',
      ask: '?',
      preset: 'csat' as const,
      scale: [1, 5] as const,
      answers: counts.map((count, at) => ({ value: at + 1, label: '', count: one(count) })),
    })
    const survey = report.surveys[0]!
    const two = (counts: number[][]): Report => ({
      ...report,
      surveys: counts.map(row => ({ ...survey, questions: [asked(row)] })),
    })
    const found = overallScore(
      two([
        [10, 0, 0, 0, 10],
        [0, 0, 0, 20, 0],
      ]),
      'csat',
      all(0, 0),
    )
    expect(found?.estimate).toMatchObject({ value: 0.75, n: 40 })
    expect(overallScore(two([[0, 0, 0, 0, 0]]), 'csat', all(0, 0))).toBeNull()
  })

  test('Low and high scores are those of the scale', () => {
    const groups = (scale: [number, number], scores: number[]) =>
      scores.map(score => scoreGroup(score, scale))
    expect(groups([0, 10], [0, 6, 7, 8, 9, 10])).toEqual(['low', 'low', 'middle', 'middle', 'high', 'high'])
    expect(groups([1, 5], [1, 2, 3, 4, 5])).toEqual(['low', 'low', 'middle', 'high', 'high'])
    expect(groups([1, 7], [3, 4, 5])).toEqual(['low', 'middle', 'high'])
    expect(scoreGroup(null, [1, 5])).toBe('none')
  })

  test('A comment of the night counts on the day that it was where the shop is', () => {
    const [comment] = report.comments
    // 23:30 in Greenwich on the 9th is half past midnight on the 10th in Madrid
    const night = { ...report, comments: [{ ...comment!, at: Date.parse('2026-11-09T23:30Z') }] }
    const day = night.axes.buckets.indexOf('2026-11-10')
    expect(commentsOf({ report: night, filter: all(day, day) })).toHaveLength(1)
    expect(commentsOf({ report: night, filter: all(day - 1, day - 1) })).toHaveLength(0)
  })

  test('A second order in the same days is no second customer, and a month is not made a year', () => {
    const found = customerFigures(
      {
        filter: all(45, 74),
        report: {
          ...report,
          totals: {
            ...report.totals,
            orders: one(125),
            firstOrders: one(70),
            revenue: one(6250),
            daysSinceFirst: one(1500),
          },
          ordersByPrevious: [
            { previous: -2, orders: one(70) },
            { previous: -1, orders: one(20) },
            { previous: 12, orders: one(10) },
            { previous: 50, orders: one(20) },
          ],
          given: { retentionSpend: 300, lifespanDays: 731 },
        },
      },
      plain.n,
    )
    expect(found).toMatchObject({
      customers: 100,
      returning: 30,
      retentionCost: 10,
      isLeast: true,
      daysSinceFirst: 30,
    })
    expect(found.repeat?.value).toBeCloseTo(0.3)
    // 50 an order, 1.2 orders (of the five orders of strangers nobody knows), 2 years
    expect(found.lifetimeValue).toBeCloseTo(50 * 1.2 * (731 / 365.25))
  })
})
