import { describe, expect, it } from 'vitest'
import { backOn } from '../../src/guide/back-on'
import { comparison } from '../../src/guide/compare'
import type { FieldValue } from '../../src/page'
import { sayDay } from '../../src/say-day'
import { fan } from '../support/fan-shop'

describe('A visitor who compares products', () => {
  const a = fan('a', 80, { noise: 30, airflow: 900, mount: 'tower', features: ['timer', 'remote'] })
  const b = fan('b', 95, { noise: 28, mount: 'tower', features: ['remote', 'timer'] })
  const better = (field: string) => (field === 'airflow' ? 'more' : field === 'mount' ? undefined : 'less')
  const fields = ['price', 'noise', 'airflow', 'mount', 'features', 'brand', 'weight']

  it('sees where they differ apart from what is the same in all; what nobody says is left out', () => {
    const { differing, same } = comparison([a, b], fields, better)
    expect(differing.map(({ field }) => field)).toEqual(['price', 'noise', 'airflow'])
    // the order of a list says nothing
    expect(same.map(({ field }) => field)).toEqual(['mount', 'features', 'brand'])
  })

  it('sees the best number marked where the shop says which way is better, and what is unknown as unknown', () => {
    const { differing } = comparison([a, b, fan('c', 80, { noise: 44 })], fields, better)
    expect(differing.slice(0, 3)).toEqual([
      { field: 'price', values: [80, 95, 80], best: [true, false, true] },
      { field: 'noise', values: [30, 28, 44], best: [false, true, false] },
      // one that is known beside unknown ones is no comparison
      { field: 'airflow', values: [900, undefined, undefined], best: [false, false, false] },
    ])
    expect(comparison([a, b], ['noise', 'price', 'brand'], () => undefined).differing[0]?.best).toEqual([
      false,
      false,
    ])
  })

  it('sees all that the products say where the shop names little, but no long texts', () => {
    const text = { description: 'x', about: 'y'.repeat(61), popularity: 4 }
    const { differing, same } = comparison([fan('a', 80, { ...text, noise: 30 }), b], ['price'], better)
    expect([...differing, ...same].map(({ field }) => field)).toEqual([
      'price',
      'noise',
      'mount',
      'features',
      'category',
    ])
  })

  it('is not harmed by fields of odd names', () => {
    const odd = Object.fromEntries([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]) as Record<string, FieldValue>
    const { same } = comparison([fan('a', 1, odd), fan('b', 2, odd)], [], () => undefined)
    expect(same.map(({ field }) => field)).toContain('constructor')
  })
})

describe('A visitor who is shown what is sold out', () => {
  const now = Date.UTC(2026, 10, 22)
  const when = (day: FieldValue, availability: 'OutOfStock' | 'Discontinued' | 'InStock' = 'OutOfStock') =>
    backOn(fan('a', 80, { availability_date: day }, { availability }), now)

  it('reads the day on which it is back, in his language', () => {
    const at = when('2026-12-03')
    expect(at).toBe(Date.UTC(2026, 11, 3))
    expect(sayDay('en-GB', at!)).toBe('3 December 2026')
    expect(sayDay('es', at!)).toBe('3 de diciembre de 2026')
    expect(sayDay('no_such_tag', at!)).toBe('December 3, 2026')
    expect(when('2026-12-24T23:30+0100')).toBe(Date.UTC(2026, 11, 24))
  })

  it.each([
    '2026-11-01',
    '2028-01-01',
    '2027-02-30',
    '12/24/2026',
    'soon',
    '',
    20261203,
    ['2026-12-03', 'x'],
  ])('reads no day where the shop says %j', day => expect(when(day)).toBeNull())

  it('reads none of what can be bought, or will never come back', () => {
    expect(when('2026-12-03', 'Discontinued')).toBeNull()
    expect(when('2026-12-03', 'InStock')).toBeNull()
  })
})
