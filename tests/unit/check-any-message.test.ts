/** Messages and conditions put together at random: the checker has an answer to each, and what it keeps is whole. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/check'
import { advise } from '../../src/check/advise'
import { reasonFor } from '../../src/check/reasons'
import { holdsIn, worldsOf } from '../../src/check/worlds'
import type { Condition } from '../../src/conditions/schema'
import { type Json, shop } from '../support/message-shop'

const name = fc.constantFrom('a', 'b', 'c', 'lamps', '__proto__', 'constructor')
const number = fc.integer({ min: -1, max: 4 })
const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined, freq: 2 })

const { condition } = fc.letrec<{ condition: unknown }>(tie => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('segment'), is: name }),
    fc.record({ type: fc.constant('converted'), campaign: maybe(name) }),
    fc.record({ type: fc.constant('answered'), guide: maybe(name), question: name }),
    fc.record({ type: fc.constantFrom('visits', 'viewed'), atLeast: maybe(number), atMost: maybe(number) }),
    fc.record({ type: fc.constant('cart'), totalAtLeast: maybe(number), atMost: maybe(number) }),
    fc.record({
      type: fc.constant('page'),
      is: fc.array(fc.constantFrom('cart', 'product', 'checkout', 'x')),
    }),
    fc.record({ type: fc.constant('device'), is: fc.constantFrom('phone', 'desktop') }),
    fc.record({ type: fc.constant('event'), name }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}))

const words = fc.constantFrom('Hello', '{visits}', '{constructor}', 'No, I hate saving')
const content = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('text'), text: words }),
    fc.record({
      type: fc.constant('countdown'),
      ends: fc.constantFrom('2026-01-01T00:00Z', '2026-01-01', 'x'),
    }),
    fc.record({ type: fc.constant('products'), guide: maybe(name) }),
    fc.record({
      type: fc.constant('question'),
      id: name,
      ask: words,
      options: fc.array(fc.record({ id: name, label: words, guide: maybe(name) }), { maxLength: 3 }),
    }),
  ),
  { maxLength: 3 },
)
const surface = fc.oneof(
  fc.record({ type: fc.constant('prompt'), title: words, content, form: maybe(fc.constant('dialog')) }),
  fc.record({ type: fc.constantFrom('bar', 'popup'), content, decline: maybe(words) }),
  fc.record({ type: fc.constant('assistant'), guide: name }),
)
const campaign = fc.record({
  id: name,
  when: fc.array(fc.record({ type: fc.constantFrom('page-view', 'exit-intent', 'out-of-stock', 'back') }), {
    maxLength: 2,
  }),
  audience: maybe(condition),
  unless: maybe(fc.array(condition, { maxLength: 2 })),
  variants: maybe(fc.array(fc.record({ id: name, surface }), { maxLength: 2 })),
  surface,
})
const segments = fc.dictionary(name, condition, { maxKeys: 3 })
const manifests = fc
  .record({ campaigns: fc.array(campaign, { maxLength: 4 }), segments })
  .map((changes): Json => JSON.parse(JSON.stringify(shop(changes))))

test('Of any messages, what is kept is right when it is checked again, and advice is given on it', () => {
  fc.assert(
    fc.property(manifests, source => {
      const { manifest, problems } = check(source, reasonFor)
      expect(problems.every(({ what, fix }) => what && fix && !what.startsWith('the checker failed'))).toBe(
        true,
      )
      for (const { what, fix } of advise(manifest!, source, [], 0)) expect(what && fix).toBeTruthy()
      expect(check(JSON.parse(JSON.stringify(manifest))).problems).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('The page says of the same messages that the same are left out', () => {
  fc.assert(
    fc.property(manifests, source => {
      const [terse, told] = [check(source), check(source, reasonFor)]
      expect(terse.manifest).toEqual(told.manifest)
      expect(terse.problems.map(({ path }) => path)).toEqual(told.problems.map(({ path }) => path))
    }),
  )
})

test('An audience that holds for somebody, is never taken for nobody', () => {
  const somebody = fc.record({
    page: fc.constantFrom('home', 'cart', 'product', 'checkout'),
    device: fc.constantFrom('phone', 'tablet', 'desktop'),
    visits: fc.nat(6),
    cart: fc.nat(6),
    'cart total': fc.nat(6),
  })
  const right = condition.filter(
    one => !/"(segment|converted|answered|event|viewed)"|"x"|-1/.test(JSON.stringify(one)),
  ) as fc.Arbitrary<Condition>
  fc.assert(
    fc.property(right, somebody, (condition, world) => {
      fc.pre(holdsIn(condition, world, {}) === true)
      const worlds = worldsOf([condition], {}, {})
      expect(worlds?.some(one => holdsIn(condition, one, {}) !== false) ?? true).toBe(true)
    }),
    { numRuns: 500 },
  )
})
