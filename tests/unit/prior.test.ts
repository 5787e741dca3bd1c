import { describe, expect, test } from 'vitest'
import { massOf } from '../../src/guide/mass-of'
import { type Past, prior } from '../../src/guide/prior'
import { shelve } from '../../src/guide/shelve'
import { buildTable } from '../../src/guide/table'
import { createCatalog } from '../../src/recommenders/catalog'
import type { Query } from '../../src/recommenders/contract'
import { makeProduct, wish } from '../support/make-product'

/** Thirty fans: three kinds, each with ten that get louder and dearer. */
const fans = Array.from({ length: 30 }, (_, n) =>
  makeProduct(
    { kind: ['tower', 'desk', 'ceiling'][n % 3]!, noise: 20 + (n % 10) * 4, motor: n % 2 ? 'DC' : 'AC' },
    { id: `f${n}`, price: 30 + (n % 10) * 20 },
  ),
)
const table = buildTable(fans)
const kindOf = (id: string) => fans[Number(id.slice(1))]!.fields.kind

/** How likely each fan is for somebody with this past, in shares. */
const likely = (past: Partial<Past>) => {
  const mass = massOf(prior(table, { viewed: [], bought: [], dismissed: [], ...past }))
  return (id: string) => mass[table.ids.indexOf(id)]!
}
const shown = (past: Partial<Past>, limit = 3) =>
  shelve(
    table,
    [],
    limit,
    prior(table, { viewed: [], bought: [], dismissed: [], ...past }),
  ).shelves[0]!.products.map(({ product }) => product.id)

describe('what a visitor has looked at', () => {
  test('Who has looked at three desk fans, sees desk fans before he has answered anything', () => {
    expect(shown({ viewed: ['f1', 'f4', 'f7'] }).map(kindOf)).toEqual(['desk', 'desk', 'desk'])
  })

  test('Nothing looked at, or only what this shop no longer has: all are as likely as before', () => {
    const of = likely({ viewed: ['gone', '__proto__'] })
    for (const { id } of fans) expect(of(id)).toBeCloseTo(1 / 30, 9)
  })

  test('Half of what he looked at was chance: the kind that he came back to is still the likeliest', () => {
    const desk = fans.filter(({ id }) => kindOf(id) === 'desk').map(({ id }) => id)
    const sum = (of: (id: string) => number) => desk.reduce((all, id) => all + of(id), 0)
    const half = sum(likely({ viewed: ['f1', 'f0', 'f4', 'f2', 'f7', 'f15'] }))
    expect(half).toBeGreaterThan(0.4)
    expect(sum(likely({ viewed: ['f1', 'f4', 'f7'] }))).toBeGreaterThan(half)
  })

  test('A number near by is more like it than one far away', () => {
    const of = likely({ viewed: ['f1'] })
    // desk fans with the same motor, two, six and eight steps louder and dearer
    expect(of('f13')).toBeGreaterThan(of('f7'))
    expect(of('f7')).toBeGreaterThan(of('f19'))
  })

  test('His answers overrule what he looked at', () => {
    const before = prior(table, { viewed: ['f1', 'f4', 'f7'], bought: [], dismissed: [] })
    const wishes = [wish('kind', { is: 'ceiling' }), wish('noise', { atLeast: 45 })]
    const [best] = shelve(table, wishes, 3, before).shelves[0]!.products
    expect(best!.product.fields.kind).toBe('ceiling')
  })

  test('However much he has looked at, only the newest count', () => {
    const old = Array.from({ length: 400 }, (_, n) => `f${(n * 3) % 30}`)
    const newest = ['f1', 'f4', 'f7', 'f10', 'f13', 'f16', 'f19', 'f22']
    expect(kindOf(shown({ viewed: [...newest, ...old] })[0]!)).toBe('desk')
  })

  test('Names and codes that no two products share, make nothing alike', () => {
    const named = buildTable(
      fans.map(({ id, fields }) => makeProduct({ ...fields, code: `code ${id}` }, { id })),
    )
    const plain = buildTable(fans.map(({ id, fields }) => makeProduct(fields, { id })))
    const past = { viewed: ['f1', 'f4'], bought: [], dismissed: [] }
    expect([...prior(named, past)]).toEqual([...prior(plain, past)])
  })
})

describe('what a visitor has bought, or does not want', () => {
  test('What he dismissed is shown last; what is like it, as before', () => {
    const of = likely({ dismissed: ['f5'] })
    expect(of('f5')).toBeLessThan(0.001)
    expect(of('f8')).toBeCloseTo(of('f0'), 9)
    expect(shown({ dismissed: ['f5'] }, 30).at(-1)).toBe('f5')
  })

  test('What he has bought steps back a little, its kind does not: it may be used up', () => {
    const of = likely({ bought: ['f5'] })
    expect(of('f5')).toBeLessThan(of('f8'))
    expect(of('f5')).toBeGreaterThan(of('f8') / 5)
    expect(of('f8')).toBeCloseTo(of('f0'), 9)
  })

  test('The catalogue asks the past of each visitor: two see two results for the same answers', async () => {
    const recommender = createCatalog(
      { type: 'catalog' },
      {
        base: 'https://shop.test/',
        currency: null,
        locale: 'en',
        fetch,
        hydrate: async () => [],
        window: globalThis.window,
        catalog: async () => table,
        problem: message => expect.unreachable(message),
      },
    )
    const ask = async (past: Partial<Past>) => {
      const query: Query = {
        placement: 'guide:g',
        guide: 'g',
        answers: {},
        wishes: [],
        among: [],
        product: null,
        cart: [],
        viewed: [],
        bought: [],
        dismissed: [],
        limit: 1,
        locale: 'en',
        currency: null,
        visitor: null,
        ...past,
      }
      const { shelves } = await recommender.recommend(query, new AbortController().signal)
      return shelves[0]!.products[0]!.product.id
    }
    expect(kindOf(await ask({ viewed: ['f1', 'f4', 'f7'] }))).toBe('desk')
    const first = await ask({})
    expect(await ask({ dismissed: [first] })).not.toBe(first)
  })
})
