import { describe, expect, it } from 'vitest'
import { accessories } from '../../src/guide/accessories'
import { stepUp } from '../../src/guide/step-up'
import { buildTable } from '../../src/guide/table'
import { fan, wish } from '../support/fan-shop'

const better = [
  { field: 'noise', way: 'less' as const },
  { field: 'airflow', way: 'more' as const },
]
const how = { upTo: 1.5, show: 3 }
const best = fan('best', 100, { noise: 34, airflow: 900 })
const up = (others: ReturnType<typeof fan>[], wishes = [wish('noise', { atMost: 30 })], more = {}) => {
  const table = buildTable([best, ...others])
  return stepUp(table, best, wishes, better, { ...how, ...more }).map(({ row, ...offer }) => ({
    id: table.ids[row],
    ...offer,
  }))
}

describe('For a little more a visitor is shown', () => {
  it('what is nearer to his wishes, how much dearer it is, and in what it is better', () => {
    expect(up([fan('quiet', 112, { noise: 30, airflow: 900 })])).toEqual([
      { id: 'quiet', dearer: 12, gains: [{ field: 'noise', have: 30, instead: 34 }] },
    ])
  })

  it('what is better the way the author says, though he wished for nothing', () => {
    const offers = up([fan('strong', 120, { noise: 34, airflow: 1400 })], [])
    expect(offers).toEqual([
      { id: 'strong', dearer: 20, gains: [{ field: 'airflow', have: 1400, instead: 900 }] },
    ])
  })

  it('nothing that is worse in anything, is no better, costs no more or too much, is sold out, or lacks a must', () => {
    const must = wish('features', { is: 'timer', must: true })
    expect(
      up([
        fan('weaker', 110, { noise: 28, airflow: 300 }),
        fan('same', 110, { noise: 34, airflow: 900 }),
        fan('unknown', 110),
        fan('cheap', 100, { noise: 20, airflow: 900 }),
        fan('dear', 151, { noise: 20, airflow: 900 }),
        fan('sold', 110, { noise: 20, airflow: 900 }, { availability: 'OutOfStock' }),
        fan('priceless', null, { noise: 20, airflow: 900 }),
      ]),
    ).toEqual([])
    expect(up([fan('bare', 110, { noise: 20, airflow: 900 })], [must])).toEqual([])
  })

  it('more than he wanted to pay, but not more than the author allows', () => {
    const budget = wish('price', { atMost: 100, must: true })
    const others = [fan('quiet', 120, { noise: 20, airflow: 900 })]
    expect(up(others, [budget]).map(({ id }) => id)).toEqual(['quiet'])
    expect(up(others, [budget], { upTo: 1.1 })).toEqual([])
  })

  it('the greatest gain first, then the cheapest, as many as the author wants', () => {
    const others = [
      fan('a', 130, { noise: 30, airflow: 900 }),
      fan('b', 120, { noise: 30, airflow: 900 }),
      fan('c', 140, { noise: 30, airflow: 1500 }),
    ]
    expect(up(others).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
    expect(up(others, undefined, { show: 1 }).map(({ id }) => id)).toEqual(['c'])
  })

  it('nothing where nobody knows what the best costs', () => {
    expect(stepUp(buildTable([best]), fan('x', null), [], better, how)).toEqual([])
  })
})

describe('What goes with a product', () => {
  const shop = buildTable([
    fan('filter-1', 9, { category: 'filter', fits: ['V1', 'V2'] }),
    fan('filter-2', 9, { category: 'filter', fits: 'V3' }),
    fan('filter-3', 9, { category: 'filter' }),
    fan('sold', 9, { category: 'filter', fits: 'v1' }, { availability: 'OutOfStock' }),
    fan('popular', 9, { category: 'filter', fits: 'v1', popularity: 5 }),
    fan('other', 9, { fits: 'V1' }),
  ])
  const among = [wish('category', { is: 'filter' })]
  const ids = (product: ReturnType<typeof fan>, match?: string, show = 6) =>
    accessories(shop, product, { among, match, show }).map(({ id }) => id)

  it('shares the field that the author names, and can be bought; the popular first', () => {
    expect(ids(fan('x', 80, { fits: 'v1' }), 'fits')).toEqual(['popular', 'filter-1'])
    expect(ids(fan('x', 80, { fits: ['v3', 'v2'] }), 'fits')).toEqual(['filter-1', 'filter-2'])
    expect(ids(fan('x', 80, { fits: 'v1' }), 'fits', 1)).toEqual(['popular'])
  })

  it('is none where the product says nothing of that field, and all where the author names none', () => {
    expect(ids(fan('x', 80), 'fits')).toEqual([])
    expect(ids(fan('x', 80))).toEqual(['popular', 'filter-1', 'filter-2', 'filter-3'])
    expect(ids(fan('filter-1', 80), undefined, 2)).toEqual(['popular', 'filter-2'])
  })
})
