import { describe, expect, test } from 'vitest'
import { check, sayProblem } from '../../src/check'
import { advise } from '../../src/check/advise'
import type { Product } from '../../src/page'
import { advised, campaign, type Json, refused, shop } from '../support/message-shop'

const of = (segments: Json, more: Json = {}) => shop({ segments, ...more })
const visits = (more: Json = {}) => ({ type: 'visits', atLeast: 3, ...more })
const stage = (...is: string[]) => ({ type: 'lifecycle', is })
const inIt = (is: string) => ({ type: 'segment', is })

describe('A segment that hangs on itself', () => {
  test.each<[string, Json, string[]]>([
    ['by its condition', { a: inIt('a') }, ['a']],
    ['by "if"', { a: { if: { not: inIt('a') }, keep: '9d' } }, ['a']],
    [
      'by a score',
      {
        a: {
          score: [
            { if: visits(), points: 1 },
            { if: inIt('a'), points: 1 },
          ],
          atLeast: 1,
        },
      },
      ['a'],
    ],
    [
      'by others',
      {
        a: { if: inIt('b') },
        b: { score: [{ if: { any: [inIt('c')] }, points: 2 }], atLeast: 2 },
        c: inIt('a'),
      },
      ['a', 'b', 'c'],
    ],
  ])('(%s) is left out', (_, segments, circles) => {
    expect(refused(of(segments))).toEqual(
      circles.map(id => `segments.${id}: "${id}" hangs on itself; take it out of its own condition`),
    )
  })

  test('is none where it hangs on another', () => {
    expect(refused(of({ a: { if: inIt('b') }, b: visits() }))).toEqual([])
  })
})

describe('A segment by points', () => {
  const score = (atLeast: number, ...points: number[]) =>
    of({ s: { score: points.map((points, i) => ({ if: visits({ atLeast: i + 2 }), points })), atLeast } })

  test('that nobody reaches is told, with what there is', () => {
    expect(advised(score(7, 3, 3, -1))).toEqual([
      'segments.s.atLeast: nobody has 7 points: all of them are 6; write 6 or less',
    ])
    expect(advised(score(6, 3, 3, -1))).toEqual([])
  })
  test('that everybody has is told', () => {
    expect(advised(score(-1, 3, -1))).toEqual([
      'warning: segments.s.atLeast: everybody has -1 points: the fewest are -1; write more',
    ])
    expect(advised(score(1, 3, -1))).toEqual([])
  })
  test('that cannot come together is told', () => {
    const points = [stage('new'), stage('lost')].map(one => ({ if: one, points: 1 }))
    expect(advised(of({ s: { score: points, atLeast: 2, keep: '30d' } }))).toEqual([
      'segments.s: nobody can be in it: its conditions rule each other out; take one of them out',
    ])
    expect(advised(of({ s: { score: points, atLeast: 1 } }))).toEqual([])
  })
})

describe('A segment of conditions', () => {
  test.each<[string, Json, boolean]>([
    ['new and returning', { all: [stage('new'), stage('returning')] }, false],
    ['active and lost', { all: [stage('active'), stage('lost')] }, false],
    ['fading and back', { all: [stage('fading'), stage('back')] }, false],
    ['customer and active', { all: [stage('customer'), stage('active')] }, true],
    [
      'customer, but not active or fading',
      { all: [stage('customer'), { not: stage('active', 'fading') }] },
      false,
    ],
    ['lost and back', { all: [stage('lost'), stage('back')] }, true],
    ['lapsed and not lost', { all: [stage('lapsed'), { not: stage('lost') }] }, false],
    [
      'active by one measure and lost by another',
      { all: [stage('active'), { ...stage('lost'), lapsedAfter: '10d' }] },
      true,
    ],
    [
      'two orders at most and three at least',
      {
        all: [
          { type: 'orders', atMost: 2 },
          { type: 'orders', atLeast: 3 },
        ],
      },
      false,
    ],
    [
      'few orders of late, many in all',
      {
        all: [
          { type: 'orders', atMost: 2, within: '30d' },
          { type: 'orders', atLeast: 3 },
        ],
      },
      true,
    ],
    [
      'a tier above another',
      {
        all: [
          { type: 'orders', totalAtMost: 49.5 },
          { type: 'orders', totalAtLeast: 49.51 },
        ],
      },
      false,
    ],
    [
      'a tier that another ends with',
      {
        all: [
          { type: 'orders', totalAtMost: 49.5 },
          { type: 'orders', totalAtLeast: 49.5 },
        ],
      },
      true,
    ],
    ['only of the page', { if: { type: 'page', is: ['cart'] }, keep: '1d' } as Json, true],
  ])('(%s) has somebody in it, or says so', (_, segment, fine) => {
    expect(advised(of({ s: segment }))).toEqual(
      fine
        ? []
        : ['segments.s: nobody can be in it: its conditions rule each other out; take one of them out'],
    )
  })

  test('that takes in everybody says so', () => {
    expect(advised(of({ s: { any: [stage('new'), { not: stage('new') }] } }))).toEqual([
      'warning: segments.s: everybody is in it; ask for something that only some do',
    ])
  })

  test.each<[string, Json, string]>([
    [
      'bought long ago and lately',
      { type: 'bought', ago: '60d', within: '30d' },
      'segments.s.ago: nothing is within 30d and 60d ago; make "within" longer than "ago"',
    ],
    [
      'a mean above the sum',
      { type: 'orders', averageAtLeast: 60, totalAtMost: 50 },
      'segments.s.averageAtLeast: orders that come to 50 at most are not 60 on average; make averageAtLeast less than totalAtMost',
    ],
    [
      'fading after being lost',
      { type: 'lifecycle', is: ['active', 'fading'], fadingAfter: '90d' },
      'segments.s.is[1]: who has bought nothing for 90d is lost before he fades; make fadingAfter shorter than lapsedAfter',
    ],
  ])('(%s) that contradicts itself, says where', (_, segment, said) => {
    expect(advised(of({ s: segment }))).toEqual([said])
    expect(advised(of({ s: { score: [{ if: segment, points: 1 }], atLeast: 1 } }))).toEqual([
      said.replace('segments.s', 'segments.s.score[0].if'),
    ])
  })

  test('keeps who was in it: a campaign for them that no longer are is no contradiction', () => {
    const audience = { all: [inIt('s'), stage('returning')] }
    const shown = (segment: Json) => advised(of({ s: segment }, { campaigns: [campaign({ audience })] }))
    expect(shown({ if: stage('new'), keep: '30d' })).toEqual([])
    expect(shown({ if: stage('new') })).toHaveLength(1)
  })
})

describe('What a segment says and wishes', () => {
  test('is read by visitors: one without a label among others that have one is told', () => {
    const gifts = { if: visits(), label: 'You look for gifts' }
    expect(advised(of({ gifts, often: visits({ atLeast: 5 }) }))).toEqual([
      'warning: segments.often.label: is missing: a visitor who looks at what is known of him reads "often" there; write what it says of him, in his words: "You look for gifts"',
    ])
    expect(advised(of({ often: visits(), seldom: visits({ atLeast: 2 }) }))).toEqual([])
    const lacking = { gifts: { ...gifts, label: { es: 'Busca regalos' } } }
    expect(advised(of(lacking))).toEqual([
      'warning: segments.gifts.label: no text in "en", the shop\'s language; add "en", or set shop.locale',
    ])
  })

  const lamp = (id: string, watt: number): Product => ({
    ...{ id, title: id, url: null, image: null, price: 9, currency: 'EUR', availability: 'InStock' as const },
    ...{ brand: null, sku: null, gtin: null, fields: { watt, place: 'desk' } },
  })
  const wishing = (wish: unknown) => {
    const source = of({ thrifty: { if: visits(), wish } })
    const { manifest, problems } = check(source)
    expect(problems).toEqual([])
    const products = [lamp('a', 4), lamp('b', 9)]
    return advise(manifest!, source, products)
      .map(sayProblem)
      .filter(line => line.includes('thrifty'))
  }
  test('is of what some products meet', () => {
    expect(wishing({ field: 'watt', atMost: 5 })).toEqual([])
    expect(
      wishing([
        { field: 'watt', atMost: 5 },
        { field: 'watt', atLeast: 50 },
      ]),
    ).toEqual(['segments.thrifty.wish[1]: no product can meet this; "watt" has 4 to 9'])
  })
  test('leaves nothing out', () => {
    expect(wishing({ field: 'watt', atMost: 5, must: true })).toEqual([
      'warning: segments.thrifty.wish.must: nothing is left out for a segment: it counts as preferred; take it out, and write "weight"',
    ])
  })
})

test('A condition on money spent that is called otherwise elsewhere, is found by its name', () => {
  expect(refused(of({ s: { type: 'total_spent', atLeast: 100 } }))[0]).toMatch(/did you mean "orders"\?/)
})
