/** The figures of the report on worked examples, published ones where there are any. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as formulas from '../../src/formulas'
import type { Estimate } from '../../src/formulas-intervals'
import {
  differenceOfShares,
  meanOf,
  netShare,
  relativeChange,
  share,
  studentT,
} from '../../src/formulas-intervals'

/** Value, low and high to so many places. */
const said = (one: Estimate | null, places = 4) =>
  one && [one.value, one.low, one.high].map(number => Number(number.toFixed(places)))

describe('How sure a figure is', () => {
  it('A shop owner reads Wilson’s interval as Newcombe’s paper of 1998 on single proportions prints it', () => {
    expect(said(share(81, 263))).toEqual([0.308, 0.2553, 0.3662])
    expect(said(share(15, 148))).toEqual([0.1014, 0.0624, 0.1605])
    expect(said(share(0, 20))).toEqual([0, 0, 0.1611])
    expect(said(share(1, 29))).toEqual([0.0345, 0.0061, 0.1718])
  })

  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])(
    'The difference of %i/%i and %i/%i has the interval of Newcombe’s table, method 10',
    (a, n, b, m, low, high) => {
      const found = said(differenceOfShares(a, n, b, m))!
      expect(found.slice(1)).toEqual([low, high])
    },
  )

  it('Student’s t is the one of the tables', () => {
    const table = {
      1: 12.706,
      2: 4.303,
      4: 2.776,
      5: 2.571,
      8: 2.306,
      9: 2.262,
      10: 2.228,
      20: 2.086,
      30: 2.042,
      120: 1.98,
    }
    for (const [freedom, t] of Object.entries(table)) expect(studentT(Number(freedom))).toBeCloseTo(t, 2.9)
  })

  it('A lift is the ratio of two shares, with the interval on its logarithm', () => {
    // by hand: ln(0.05/0.04) = 0.22314; sqrt(1/50 - 1/1000 + 1/40 - 1/1000) = 0.20736
    expect(said(relativeChange(50, 1000, 40, 1000), 3)).toEqual([0.25, -0.167, 0.877])
    expect(relativeChange(5, 100, 0, 100)).toBeNull()
    const none = relativeChange(0, 100, 5, 100)!
    expect([none.value, none.low]).toEqual([-1, -1])
    expect(none.high).toBeGreaterThan(-1)
  })

  it('Whatever was counted, the interval holds the figure and stays in its scale', () => {
    const pair = fc.nat(5000).chain(n => fc.tuple(fc.nat(n), fc.constant(n)))
    const holds = (one: Estimate | null, least: number, most: number) => {
      if (!one) return
      expect(one.low).toBeLessThanOrEqual(one.value)
      expect(one.high).toBeGreaterThanOrEqual(one.value)
      expect(one.low).toBeGreaterThanOrEqual(least)
      expect(one.high).toBeLessThanOrEqual(most)
    }
    fc.assert(
      fc.property(pair, pair, ([x, n], [y, m]) => {
        const one = share(x, n)
        expect(one === null).toBe(n === 0)
        holds(one, 0, 1)
        holds(netShare(Math.floor(x / 2), x - Math.floor(x / 2), n), -1, 1)
        holds(differenceOfShares(x, n, y, m), -1, 1)
        holds(relativeChange(x, n, y, m), -1, Number.POSITIVE_INFINITY)
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 7, maxLength: 7 }), counts => {
        holds(meanOf(counts, 1), 1, 7)
        holds(formulas.ces(counts), 1, 7)
        holds(formulas.cesAgree(counts), 0, 1)
      }),
    )
  })

  it('More of the same makes a figure surer', () => {
    const width = (one: Estimate | null) => one!.high - one!.low
    expect(width(share(200, 1000))).toBeLessThan(width(share(20, 100)))
    expect(width(netShare(500, 200, 1000))).toBeLessThan(width(netShare(50, 20, 100)))
    expect(width(meanOf([10, 20, 30, 20, 10], 1))).toBeLessThan(width(meanOf([1, 2, 3, 2, 1], 1)))
  })
})

describe('What surveys come to', () => {
  it('CSAT is the share of the two best of five; many shops count the best alone', () => {
    const counts = [5, 5, 10, 30, 50]
    expect(formulas.csat(counts)).toMatchObject({ value: 0.8, n: 100 })
    expect(formulas.csatFiveAnswer(counts)).toMatchObject({ value: 0.5, n: 100 })
    // Wilson for 80 of 100
    expect(said(formulas.csat(counts))).toEqual([0.8, 0.7112, 0.8666])
  })

  it('NPS is promoters (9, 10) minus detractors (0 to 6), in points', () => {
    //              0  1  2  3  4  5  6  7  8  9  10
    const counts = [1, 0, 0, 1, 0, 3, 3, 6, 7, 7, 8]
    // 15 promoters, 8 detractors of 36; adjusted: 15.75/39 - 8.75/39 = 17.95, standard error 12.36
    expect(said(formulas.nps(counts), 1)).toEqual([19.4, -6.3, 42.2])
    expect(formulas.nps([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4])).toMatchObject({ value: 100, high: 100 })
    expect(formulas.nps([0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0])).toMatchObject({ value: -100, low: -100 })
    expect(formulas.nps([0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0])).toMatchObject({ value: 0 })
  })

  it('CES is the mean of 1 to 7, or the share of those who agree', () => {
    const counts = [0, 0, 1, 1, 2, 4, 2]
    // mean 5.5, sd 1.2693, t(9) 2.2622: 5.5 ± 0.908
    expect(said(formulas.ces(counts), 2)).toEqual([5.5, 4.59, 6.41])
    expect(formulas.cesAgree(counts)).toMatchObject({ value: 0.8, n: 10 })
    expect(formulas.ces([0, 0, 0, 0, 1, 0, 0])).toEqual({ value: 5, n: 1, low: 1, high: 7 })
  })

  it('Five-answer forms of CES and NPS are the top answer minus the bottom one', () => {
    const counts = [10, 20, 20, 20, 30]
    expect(formulas.cesFiveAnswer(counts)!.value).toBeCloseTo(20)
    expect(formulas.npsFiveAnswer(counts)!.value).toBeCloseTo(20)
    expect(formulas.npsFiveAnswer([4, 0, 0, 0, 0])!.value).toBe(-100)
  })

  it('Where nobody answered there is no figure', () => {
    const none = [0, 0, 0, 0, 0]
    for (const formula of [
      formulas.csat,
      formulas.csatFiveAnswer,
      formulas.cesFiveAnswer,
      formulas.npsFiveAnswer,
      formulas.ces,
    ])
      expect(formula(none)).toBeNull()
    expect(formulas.nps(Array.from({ length: 11 }, () => 0))).toBeNull()
    // five answers are no NPS scale
    expect(formulas.nps([1, 1, 1, 1, 1])).toBeNull()
    expect(formulas.npsFiveAnswer([])).toBeNull()
  })
})

describe('What visits and orders come to', () => {
  it('Each figure is its two counts divided', () => {
    expect(formulas.conversion(30, 1000)).toMatchObject({ value: 0.03, n: 1000 })
    expect(formulas.bounceRate(40, 100)).toMatchObject({ value: 0.4 })
    expect(formulas.exitRate(5, 50)).toMatchObject({ value: 0.1 })
    expect(formulas.clickThrough(3, 60)).toMatchObject({ value: 0.05 })
    expect(formulas.clickThrough(5, 4)).toMatchObject({ value: 1 })
    expect(formulas.meanTimeOnPage(90, 3)).toBe(30)
    expect(formulas.averageOrderValue(500, 8)).toBe(62.5)
    expect(formulas.purchaseFrequency(120, 80)).toBe(1.5)
    expect(formulas.repeatRate(20, 80)).toMatchObject({ value: 0.25 })
    expect(formulas.retentionCost(1200, 60)).toBe(20)
    expect(formulas.assistedShare(180, 1000)).toBe(0.18)
  })

  it('Lifetime value is average spend, times orders a year, times years', () => {
    // 50 an order, three orders a year, for three years
    expect(formulas.lifetimeValue(50, 3, 3)).toBe(450)
    expect(formulas.lifetimeValue(null, 3, 3)).toBeNull()
    expect(formulas.lifetimeValue(50, 3, null)).toBeNull()
  })

  it('Where there is nothing to divide by, there is no figure, and never NaN', () => {
    expect([
      formulas.conversion(0, 0),
      formulas.bounceRate(0, 0),
      formulas.exitRate(0, 0),
      formulas.clickThrough(0, 0),
      formulas.meanTimeOnPage(0, 0),
      formulas.averageOrderValue(0, 0),
      formulas.purchaseFrequency(0, 0),
      formulas.repeatRate(0, 0),
      formulas.retentionCost(100, 0),
      formulas.assistedShare(0, 0),
      formulas.conversion(Number.NaN, Number.NaN),
    ]).toEqual(Array.from({ length: 11 }, () => null))
  })

  it('A lift over the holdout is said in both ways, and is null where the holdout says nothing', () => {
    const { relative, difference } = formulas.liftOverHoldout(
      { visits: 9000, bought: 360 },
      { visits: 1000, bought: 30 },
    )
    expect(relative!.value).toBeCloseTo(1 / 3)
    expect(relative!.n).toBe(1000)
    expect(difference!.value).toBeCloseTo(0.01)
    // 0 is in both intervals or in neither
    expect(relative!.low < 0).toBe(difference!.low < 0)
    expect(formulas.liftOverHoldout({ visits: 10, bought: 1 }, { visits: 0, bought: 0 })).toEqual({
      relative: null,
      difference: null,
    })
  })

  it('A change needs a base', () => {
    expect(formulas.changedBy(110, 100)).toBeCloseTo(0.1)
    expect(formulas.changedBy(50, 100)).toBe(-0.5)
    expect(formulas.changedBy(50, 0)).toBeNull()
    expect(formulas.changedBy(50, null)).toBeNull()
    expect(formulas.changedBy(null, 50)).toBeNull()
  })

  it('Under 30 answers and under 100 visits are few', () => {
    expect([formulas.isFew(29), formulas.isFew(30)]).toEqual([true, false])
    expect([formulas.isFew(99, 'visits'), formulas.isFew(100, 'visits')]).toEqual([true, false])
  })
})
