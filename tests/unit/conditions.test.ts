import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/conditions'
import type { AnswerCondition } from '../../src/conditions/answer-schema'
import type { Verdict } from '../../src/conditions/contract'
import { holdsForAnswers } from '../../src/conditions/holds-for-answers'
import { everyCheck as conditions } from '../../src/conditions/more'
import type { Condition, ConditionType, Leaf } from '../../src/conditions/schema'
import { judgeTree, type Tree } from '../../src/conditions/tree'
import { HISTORY_KINDS } from '../../src/history-kinds'
import type { Answer } from '../../src/questions/contract'
import { DAY, factsOf, NOW, newcomer } from '../support/visitor'

/** Has looked at these products, each so many days ago. */
const viewer = (...views: [id: string, daysAgo: number, category?: string][]) => {
  const rows = [...views].sort((a, b) => b[1] - a[1])
  return {
    ...newcomer(),
    items: rows.map(([id, , category]) => ({ id, ...(category ? { category } : {}) })),
    history: {
      at: Uint32Array.from(rows, ([, days]) => (NOW - days * DAY) / 1000),
      kind: Uint8Array.from(rows, () => HISTORY_KINDS.indexOf('view_item')),
      item: Uint16Array.from(rows, (_, i) => i),
    },
  }
}

const answerer = (guide: string, answers: Record<string, Answer>, at = NOW) => ({
  ...newcomer(),
  answers: {
    [guide]: Object.fromEntries(Object.entries(answers).map(([q, value]) => [q, { value, at }])),
  },
})

describe('The page', () => {
  test('A visitor in the cart is not on the home page or a listing, and the reason says so', () => {
    expect(judge({ type: 'page', is: ['home', 'listing'] }, factsOf('cart', null))).toEqual({
      holds: false,
      because: 'page is cart, not home or listing',
    })
    expect(judge({ type: 'page', is: ['home', 'cart'] }, factsOf('cart', null))).toEqual({
      holds: true,
      because: 'page is cart',
    })
  })

  test('A visitor under /fans is found by the pattern, one under /heaters is not', () => {
    const fans: Condition = { type: 'page', path: ['/sale', '/fans/*'] }
    expect(judge(fans, factsOf('other', null, { path: '/fans/quiet' })).holds).toBe(true)
    expect(judge(fans, factsOf('other', null, { path: '/heaters/big' }))).toEqual({
      holds: false,
      because: 'path is /heaters/big, not /sale or /fans/*',
    })
  })

  test('A shop that asks for a kind of page and a path, gets visitors with both', () => {
    const both: Condition = { type: 'page', is: ['product'], path: ['/fans/*'] }
    expect(judge(both, factsOf('product', null, { path: '/fans/a' })).holds).toBe(true)
    expect(judge(both, factsOf('product', null, { path: '/heaters/a' })).holds).toBe(false)
    expect(judge(both, factsOf('listing', null, { path: '/fans/a' })).holds).toBe(false)
  })

  test('A shop that asks for neither, gets everybody', () => {
    expect(judge({ type: 'page' }, factsOf('home', null)).holds).toBe(true)
  })
})

describe('The device', () => {
  test('A visitor with a phone does not hold a desktop', () => {
    const facts = factsOf('home', null, { device: 'phone' })
    expect(judge({ type: 'device', is: 'phone' }, facts).holds).toBe(true)
    expect(judge({ type: 'device', is: 'desktop' }, facts)).toEqual({
      holds: false,
      because: 'device is phone, not desktop',
    })
  })
})

describe('The visits', () => {
  test.each([
    [1, { atLeast: 2 }, false, 'visits 1 < 2'],
    [2, { atLeast: 2 }, true, 'visits 2'],
    [3, { atLeast: 2, atMost: 3 }, true, 'visits 3'],
    [4, { atLeast: 2, atMost: 3 }, false, 'visits 4 > 3'],
    [1, {}, true, 'visits 1'],
  ])('A visitor who comes for the %i. time, with %j wanted: %s', (count, bounds, holds, because) => {
    const memory = { ...newcomer(), visits: { ...newcomer().visits, count } }
    expect(judge({ type: 'visits', ...bounds }, factsOf('home', memory))).toEqual({ holds, because })
  })
})

describe('The products looked at', () => {
  test('A visitor who saw one product has not seen three', () => {
    const facts = factsOf('home', viewer(['a', 0]))
    expect(judge({ type: 'viewed', atLeast: 3 }, facts)).toEqual({ holds: false, because: 'viewed 1 < 3' })
    expect(judge({ type: 'viewed', atLeast: 1 }, facts).holds).toBe(true)
    expect(judge({ type: 'viewed', atLeast: 0, atMost: 0 }, facts)).toEqual({
      holds: false,
      because: 'viewed 1 > 0',
    })
  })

  test('A visitor who saw a product long ago has not seen it lately', () => {
    const facts = factsOf('home', viewer(['a', 10], ['b', 1]))
    expect(judge({ type: 'viewed', atLeast: 2 }, facts).holds).toBe(true)
    expect(judge({ type: 'viewed', atLeast: 2, within: '7d' }, facts).holds).toBe(false)
    expect(judge({ type: 'viewed', atLeast: 2, within: '11d' }, facts).holds).toBe(true)
  })

  test('A visitor who saw fans has seen no heater, and this fan, not that one', () => {
    const facts = factsOf('home', viewer(['a', 1, 'fans'], ['b', 1, 'fans']))
    expect(judge({ type: 'viewed', atLeast: 2, category: 'fans' }, facts).holds).toBe(true)
    expect(judge({ type: 'viewed', atLeast: 1, category: 'heaters' }, facts).holds).toBe(false)
    expect(judge({ type: 'viewed', atLeast: 1, product: 'a' }, facts).holds).toBe(true)
    expect(judge({ type: 'viewed', atLeast: 1, product: 'c' }, facts).holds).toBe(false)
  })
})

describe('The answers', () => {
  const facts = factsOf(
    'home',
    answerer('find', { room: 'bedroom', extras: ['timer', 'remote'], budget: 80 }),
  )
  test.each<[Leaf, boolean]>([
    [{ type: 'answered', question: 'room' }, true],
    [{ type: 'answered', question: 'room', in: ['office', 'bedroom'] }, true],
    [{ type: 'answered', question: 'room', in: ['office'] }, false],
    [{ type: 'answered', question: 'room', guide: 'find' }, true],
    [{ type: 'answered', question: 'room', guide: 'other' }, false],
    [{ type: 'answered', question: 'extras', in: ['remote'] }, true],
    [{ type: 'answered', question: 'extras', in: ['lamp'] }, false],
    [{ type: 'answered', question: 'budget', in: [80] }, true],
    [{ type: 'answered', question: 'budget', in: [60] }, false],
    [{ type: 'answered', question: 'mount' }, false],
  ])('A visitor who sleeps with a fan for 80, asked for %j: %s', (condition, holds) => {
    expect(judge(condition, facts).holds).toBe(holds)
  })

  test('A visitor with another answer is told apart in words', () => {
    expect(judge({ type: 'answered', question: 'room', in: ['office', 'hall'] }, facts).because).toBe(
      'room is bedroom, not office or hall',
    )
  })

  test('A visitor who answered two months ago has not answered lately', () => {
    const old = factsOf('home', answerer('find', { room: 'bedroom' }, NOW - 60 * DAY))
    expect(judge({ type: 'answered', question: 'room' }, old).holds).toBe(true)
    expect(judge({ type: 'answered', question: 'room', within: '30d' }, old).holds).toBe(false)
  })

  test('A visitor with no preference has answered, but nothing that a list names', () => {
    const any = factsOf('home', answerer('find', { room: null }))
    expect(judge({ type: 'answered', question: 'room' }, any).holds).toBe(true)
    expect(judge({ type: 'answered', question: 'room', in: ['bedroom'] }, any).holds).toBe(false)
  })

  test.each(['__proto__', 'constructor', 'toString'])(
    'A question called %s has no answer by itself',
    word => {
      expect(judge({ type: 'answered', question: word }, facts).holds).toBe(false)
      expect(judge({ type: 'answered', question: 'room', guide: word }, facts).holds).toBe(false)
      expect(holdsForAnswers({ type: 'answered', question: word }, { room: 'bedroom' })).toBe(false)
    },
  )
})

describe('A question that is asked only if', () => {
  const office: AnswerCondition = { type: 'answered', question: 'room', in: ['office'] }

  test('A visitor with an office is asked, one with a bedroom and one not asked yet are not', () => {
    expect(holdsForAnswers(office, { room: 'office' })).toBe(true)
    expect(holdsForAnswers(office, { room: 'bedroom' })).toBe(false)
    expect(holdsForAnswers(office, {})).toBe(false)
  })

  test('A visitor without a preference is asked what follows on any answer', () => {
    expect(holdsForAnswers({ type: 'answered', question: 'room' }, { room: null })).toBe(true)
    expect(holdsForAnswers({ type: 'answered', question: 'room' }, {})).toBe(false)
    expect(holdsForAnswers(office, { room: null })).toBe(false)
  })

  test('A visitor who chose several is asked if one of them counts', () => {
    expect(holdsForAnswers(office, { room: ['hall', 'office'] })).toBe(true)
    expect(holdsForAnswers(office, { room: ['hall'] })).toBe(false)
    expect(holdsForAnswers({ type: 'answered', question: 'budget', in: [80] }, { budget: 80 })).toBe(true)
  })

  test('A shop can put them together', () => {
    const cheapOffice: AnswerCondition = {
      all: [office, { not: { type: 'answered', question: 'budget', in: [500] } }],
    }
    expect(holdsForAnswers(cheapOffice, { room: 'office', budget: 80 })).toBe(true)
    expect(holdsForAnswers(cheapOffice, { room: 'office', budget: 500 })).toBe(false)
    expect(holdsForAnswers({ any: [office, { not: office }] }, {})).toBe(true)
  })
})

describe('Conditions together', () => {
  const home: Condition = { type: 'page', is: ['home'] }
  const cart: Condition = { type: 'page', is: ['cart'] }
  const often: Condition = { type: 'visits', atLeast: 2 }

  test('A visitor who has not consented is unknown, and unknown stays unknown when it is turned round', () => {
    const facts = factsOf('home', null)
    expect(judge(often, facts).holds).toBe(undefined)
    expect(judge({ not: often }, facts).holds).toBe(undefined)
    expect(judge({ all: [home, often] }, facts).holds).toBe(undefined)
    expect(judge({ all: [often, cart] }, facts).holds).toBe(false)
    expect(judge({ any: [often, home] }, facts).holds).toBe(true)
    expect(judge({ any: [often, cart] }, facts).holds).toBe(undefined)
  })

  test('The shop reads the reason of the condition that settled it', () => {
    const facts = factsOf('home', newcomer())
    expect(judge({ all: [home, cart, often] }, facts).because).toBe('page is home, not cart')
    expect(judge({ any: [cart, often] }, facts).because).toBe('page is home, not cart; visits 1 < 2')
    expect(judge({ any: [cart, home] }, facts).because).toBe('page is home')
    expect(judge({ not: home }, facts)).toEqual({ holds: false, because: 'page is home' })
  })

  test('An empty list of all holds, an empty list of any does not, and both give a reason', () => {
    expect(judge({ all: [] }, factsOf('home', null))).toEqual({ holds: true, because: 'no condition' })
    expect(judge({ any: [] }, factsOf('home', null))).toEqual({ holds: false, because: 'no condition' })
  })

  test('A shop whose scripts extend Object.prototype gets the same verdicts', () => {
    const names = ['all', 'any', 'not', 'type']
    try {
      for (const name of names)
        Object.defineProperty(Object.prototype, name, { value: [], configurable: true, writable: true })
      const facts = factsOf('home', newcomer())
      expect(judge({ any: [cart, { not: cart }] }, facts).holds).toBe(true)
      expect(judge({ all: [home, { not: home }] }, facts).holds).toBe(false)
    } finally {
      for (const name of names) Reflect.deleteProperty(Object.prototype, name)
    }
  })

  test.each(['weather', '__proto__', 'constructor'])(
    'A manifest with a kind that this release does not know (%s) is unknown, with a reason',
    type => {
      const strange = { type } as unknown as Condition
      const verdict = judge(strange, factsOf('home', newcomer()))
      expect(verdict).toEqual({ holds: undefined, because: `${type} is unknown` })
    },
  )
})

describe('Three-valued logic', () => {
  type Value = { type: 'value'; holds: boolean | undefined }
  const leaf = fc.constantFrom<Value[]>(
    { type: 'value', holds: true },
    { type: 'value', holds: false },
    { type: 'value', holds: undefined },
  )
  const { tree } = fc.letrec<{ tree: Tree<Value> }>(tie => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ not: tie('tree') }),
    ),
  }))
  const verdict = (t: Tree<Value>): Verdict =>
    judgeTree<Value>(t, ({ holds }) => ({ holds, because: String(holds) }))
  const value = (t: Tree<Value>) => verdict(t).holds

  /** Every unknown leaf made known. */
  const known = (t: Tree<Value>, as: boolean): Tree<Value> =>
    'all' in t
      ? { all: t.all.map(b => known(b, as)) }
      : 'any' in t
        ? { any: t.any.map(b => known(b, as)) }
        : 'not' in t
          ? { not: known(t.not, as) }
          : { type: 'value', holds: t.holds ?? as }

  test('Turned round twice is as it was', () => {
    fc.assert(fc.property(tree, t => value({ not: { not: t } }) === value(t)))
  })

  test('Not all of them is the same as one of them not', () => {
    fc.assert(
      fc.property(
        fc.array(tree, { maxLength: 4 }),
        list => value({ not: { all: list } }) === value({ any: list.map(t => ({ not: t })) }),
      ),
    )
  })

  test('The order of conditions changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(tree, { maxLength: 4 }),
        list =>
          value({ all: list }) === value({ all: [...list].reverse() }) &&
          value({ any: list }) === value({ any: [...list].reverse() }),
      ),
    )
  })

  test('What holds or not without a memory, holds or not with any memory', () => {
    fc.assert(
      fc.property(tree, fc.boolean(), (t, as) => {
        const without = value(t)
        fc.pre(without !== undefined)
        return value(known(t, as)) === without
      }),
    )
  })

  test('Where all is known the verdict is known, and there is always a reason', () => {
    fc.assert(
      fc.property(
        tree,
        fc.boolean(),
        (t, as) => value(known(t, as)) !== undefined && verdict(t).because !== '',
      ),
    )
  })
})

describe('Every kind of condition', () => {
  const examples: { [T in ConditionType]: Leaf[] } = {
    page: [{ type: 'page' }, { type: 'page', is: ['home'] }, { type: 'page', is: ['cart'], path: ['/*'] }],
    visits: [{ type: 'visits' }, { type: 'visits', atLeast: 9 }],
    viewed: [
      { type: 'viewed', atLeast: 1 },
      { type: 'viewed', atLeast: 0, category: 'x', product: 'y', within: '1d' },
    ],
    answered: [
      { type: 'answered', question: 'q' },
      { type: 'answered', question: 'q', guide: 'g', in: ['a', 1], within: '1d' },
      { type: 'answered', question: 'q', atLeast: 1, atMost: 3 },
    ],
    device: [{ type: 'device', is: 'phone' }],
    cart: [{ type: 'cart' }, { type: 'cart', totalAtLeast: 40, atMost: 3, contains: ['a'], category: 'x' }],
    bought: [
      { type: 'bought', atLeast: 1 },
      { type: 'bought', atLeast: 0, category: 'x', product: 'y', within: '1d', ago: '1h' },
    ],
    orders: [
      { type: 'orders', atLeast: 1 },
      { type: 'orders', atLeast: 0, atMost: 2, within: '1d', totalAtLeast: 5, totalAtMost: 9, ago: '1h' },
      { type: 'orders', atLeast: 0, averageAtLeast: 5 },
    ],
    event: [
      { type: 'event', name: 'begin_checkout' },
      { type: 'event', name: 'own', within: '1h' },
    ],
    lifecycle: [
      { type: 'lifecycle', is: ['new', 'lapsed'], lapsedAfter: '90d' },
      { type: 'lifecycle', is: ['back', 'fading'], fadingAfter: '9d', lapsedAfter: '90d' },
    ],
    segment: [{ type: 'segment', is: 'nobody' }],
    referrer: [
      { type: 'referrer' },
      { type: 'referrer', host: ['*.test'], search: true, source: ['a'], medium: ['b'], campaign: ['c'] },
    ],
    language: [{ type: 'language', is: ['en'] }],
    time: [
      { type: 'time' },
      { type: 'time', from: '09:00', to: '18:00', days: ['mon'], after: '2026-12-01T23:59:00+01:00' },
      { type: 'time', before: '2026-12-01T23:59:00+01:00' },
    ],
    stock: [{ type: 'stock', is: 'available' }],
    consent: [
      { type: 'consent', to: 'memory', is: 'granted' },
      { type: 'consent', to: 'marketing', is: 'denied' },
    ],
    assistant: [{ type: 'assistant', is: 'closed' }],
    converted: [{ type: 'converted' }, { type: 'converted', campaign: 'hello', within: '1d' }],
    birthday: [{ type: 'birthday', within: '3d' }],
  }

  test('No kind is left out of these tests', () => {
    expect(Object.keys(examples).sort()).toEqual(Object.keys(conditions).sort())
  })

  test.each(Object.values(examples).flat())('%j gives a reason, with a blank memory and with none', leaf => {
    for (const memory of [newcomer(), null]) {
      const { holds, because } = judge(leaf, factsOf('home', memory))
      expect(because).toMatch(/\S/)
      expect(['boolean', 'undefined']).toContain(typeof holds)
    }
  })

  test.each([
    ...(['visits', 'viewed', 'answered', 'cart', 'bought', 'event', 'lifecycle', 'converted'] as const),
    ...(['segment', 'referrer', 'stock', 'birthday', 'orders'] as const),
  ])('%s is unknown where nothing may be remembered', type => {
    for (const leaf of examples[type])
      expect(judge(leaf, factsOf('home', null))).toEqual({
        holds: undefined,
        because: `${type} is unknown`,
      })
  })
})
