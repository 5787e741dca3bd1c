import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { decode } from '../../src/model/decode'
import { readNumbers, writeNumber } from '../../src/model/digits'
import { encode, type ModelFile } from '../../src/model/encode'
import { evaluate } from '../../src/model/evaluate'
import { learn } from '../../src/model/learn'
import type { Log } from '../../src/model/log'
import { predict } from '../../src/model/predict'

const DAY = 86_400

/** Visits written as words, a minute apart; what stands first is the oldest. */
function logOf(...visits: string[]): Log {
  const ids = [...new Set(visits.flatMap(visit => visit.split(' ')))]
  return {
    ids,
    visits: visits.map((visit, n) => ({ items: visit.split(' ').map(id => ids.indexOf(id)), end: n * 60 })),
  }
}
const fileOf = (log: Log, most = 20, size = 1000): ModelFile =>
  encode(learn(log, 8), { made: '2026-05-01', from: { visits: 0, views: 0, days: 0 }, most, size })
const modelOf = (log: Log, ...more: [most?: number, size?: number]) =>
  decode(JSON.parse(JSON.stringify(fileOf(log, ...more))))
const next = (log: Log, before: string, ...more: [keep?: (row: number) => boolean, fade?: number]) => {
  const model = modelOf(log)
  return predict(model, before.split(' '), 20, ...more).map(row => model.ids[row])
}

const SHOP = logOf(
  ...Array<string>(6).fill('fan filter'),
  ...Array<string>(3).fill('fan lamp'),
  ...Array<string>(4).fill('lamp bulb'),
  'heater heater rug',
)

describe('What a model has learned', () => {
  it('A visitor who looks at a fan, is shown what others looked at after it, the most frequent first', () => {
    const likely = next(SHOP, 'fan').filter(id => id !== 'fan')
    expect(likely.slice(0, 2)).toEqual(['filter', 'lamp'])
  })

  it('A visitor is shown what no visit had together with his product, but what is one step further', () => {
    const likely = next(SHOP, 'filter')
    expect(likely).toContain('lamp')
    expect(likely.indexOf('lamp')).toBeGreaterThan(likely.indexOf('fan'))
  })

  it('A visitor of one corner of the shop, is not shown the other', () => {
    expect(next(SHOP, 'heater')).not.toContain('fan')
    expect(next(SHOP, 'heater')).toContain('rug')
  })

  it('A visitor’s last look counts more than those before it; in a cart all count alike', () => {
    const log = logOf('a x', 'a x', 'b y')
    const [first] = next(log, 'a b').filter(id => id === 'x' || id === 'y')
    expect(first).toBe('y')
    expect(next(log, 'a b', undefined, 1)).toEqual(next(log, 'b a', undefined, 1))
  })

  it('A visitor whom the model knows nothing of, is shown nothing by it', () => {
    for (const id of ['', '__proto__', 'constructor', 'nothing']) expect(next(SHOP, id)).toEqual([])
  })

  it('A visitor is not shown what the page keeps back', () => {
    const model = modelOf(SHOP)
    expect(next(SHOP, 'fan', row => model.ids[row] !== 'filter')).not.toContain('filter')
  })

  it('A shop whose visitors have changed their minds, has the later visits count more', () => {
    const old = { items: [0, 1], end: 0 }
    const late = { items: [0, 2], end: 40 * DAY }
    const likely = next({ ids: ['a', 'old', 'new'], visits: [old, old, late] }, 'a')
    expect(likely.filter(id => id !== 'a')).toEqual(['new', 'old'])
  })

  it('A shop gets the same file from the same log', () => {
    expect(fileOf(SHOP)).toEqual(fileOf(SHOP))
  })
})

describe('A model as a file', () => {
  it('A visitor gets from the file what was learned, in the same order', () => {
    const learned = learn(SHOP, 8)
    const model = modelOf(SHOP)
    for (const [item, row] of learned.rows.entries()) {
      const at = model.rows.get(learned.ids[item]!)!
      const others = model.others.subarray(model.starts[at]!, model.starts[at + 1]!)
      const weights = model.weights.subarray(model.starts[at]!, model.starts[at + 1]!)
      expect([...others].map(other => model.ids[other]).sort()).toEqual(
        row.map(({ other }) => learned.ids[other]).sort(),
      )
      const strongest = [...others][weights.indexOf(Math.max(...weights))]!
      expect(model.ids[strongest]).toBe(learned.ids[row[0]!.other])
    }
  })

  it('A shop’s most looked at products stand first where nothing else is known', () => {
    const model = modelOf(SHOP)
    expect([...model.popular].slice(0, 2).map(row => model.ids[row])).toEqual(['fan', 'lamp'])
  })

  it('A shop that wants a small file, gets the popular products and their strongest others', () => {
    const model = modelOf(SHOP, 1, 3)
    expect(model.ids).toEqual(['fan', 'filter', 'lamp'])
    expect([...model.starts]).toEqual([0, 1, 2, 3])
  })

  test('Any ids and any visits make a file that can be read again', () => {
    const visit = fc.array(fc.nat(11), { minLength: 1, maxLength: 9 })
    const ids = fc.uniqueArray(fc.string({ maxLength: 8, unit: 'binary' }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(ids, fc.array(visit, { minLength: 1, maxLength: 12 }), (ids, visits) => {
        const log = { ids, visits: visits.map((items, n) => ({ items, end: n })) }
        const model = modelOf(log)
        expect([...model.ids].sort()).toEqual([...ids].sort())
        expect([...model.weights].every(weight => weight > 0 && weight <= 1)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('Any whole numbers come back from their characters, which JSON leaves alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000)), numbers => {
        const text = numbers.map(writeNumber).join('')
        expect([...readNumbers(text, numbers.length)]).toEqual(numbers)
        expect(JSON.stringify(text)).toBe(`"${text}"`)
      }),
    )
  })

  const file = JSON.parse(JSON.stringify(fileOf(SHOP))) as Record<string, unknown>
  it.each<[string, unknown, string]>([
    ['nothing', null, 'no model'],
    ['a list', [], 'no model'],
    ['a text', 'version', 'no model'],
    ['a later version', { ...file, version: 2 }, 'no model of version 1'],
    ['a version that is inherited', { __proto__: file }, 'no model'],
    ['no ids', { ...file, ids: [] }, 'no list of ids'],
    ['too many ids', { ...file, ids: Array(200_001).fill('a') }, 'too many'],
    ['ids that are no texts', { ...file, ids: [1, 2, 3, 4, 5, 6] }, 'ids of the model'],
    ['an id twice', { ...file, ids: Array(6).fill('a') }, 'ids of the model'],
    [
      'an id without an end',
      { ...file, ids: ['a'.repeat(1e6), 'b', 'c', 'd', 'e', 'f'] },
      'ids of the model',
    ],
    ['a column too few', { ...file, counts: undefined }, 'a column of the model is missing'],
    ['a column that is a list', { ...file, views: [1] }, 'a column of the model is missing'],
    ['a short column', { ...file, peaks: '#' }, 'a column of the model is broken'],
    ['a long column', { ...file, peaks: `${file.peaks}#` }, 'a column of the model is broken'],
    ['characters from elsewhere', { ...file, gaps: '\u0000'.repeat(9) }, 'a column of the model is broken'],
    ['a number without an end', { ...file, counts: '~'.repeat(1e6) }, 'a column of the model is broken'],
    ['rows beyond the last', { ...file, gaps: String(file.gaps).replace(/./g, '[') }, 'does not have'],
    ['billions of pairs', { ...file, counts: '~~~['.repeat(6) }, 'too many pairs'],
  ])(
    'A visitor whose shop serves %s as a model, sees a page that works: it is refused',
    (_, raw, sentence) => {
      expect(() => decode(raw)).toThrow(sentence)
    },
  )

  it('A shop may have products whose ids are names of JavaScript’s own', () => {
    expect(next(logOf('__proto__ constructor', '__proto__ constructor'), '__proto__')).toContain(
      'constructor',
    )
  })
})

describe('How well somebody foresees', () => {
  const clock = () => 0
  it('A shop owner reads the share that was among the first twenty, and how far in front', () => {
    const foretell = (before: readonly string[]) => (before.at(-1) === 'a' ? ['x', 'b'] : ['y'])
    expect(evaluate(foretell, 10, [['a', 'b', 'c'], ['a', 'x'], ['a']], clock)).toEqual({
      n: 3,
      hr20: 2 / 3,
      mrr20: (1 / 2 + 1) / 3,
      coverage: 0.3,
      msPerCall: 0,
    })
  })

  it('A shop owner is not told of a hit at the twenty-first place', () => {
    const many = Array.from({ length: 25 }, (_, n) => `p${n}`)
    expect(evaluate(() => many, 25, [['a', 'p19', 'p20']], clock)).toMatchObject({ hr20: 0.5, coverage: 0.8 })
  })

  it('A shop owner whose log has no second step, reads zeros', () => {
    expect(evaluate(() => [], 1, [['a']], clock)).toEqual({
      n: 0,
      hr20: 0,
      mrr20: 0,
      coverage: 0,
      msPerCall: 0,
    })
  })
})
