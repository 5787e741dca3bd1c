/** Could a condition ever hold? Tried on made-up visitors, one for each way in which its parts can be told apart. */
import type { Condition, Leaf } from '../conditions/schema'
import { rulesOf, scored } from '../conditions/scored'
import { pageType } from '../lib/vocabulary'
import type { Segment } from '../segments-schema'

type Value = string | number | boolean
/** What is supposed of a visitor; of the rest nothing is known. */
export type World = Readonly<Record<string, Value>>
export type Segments = Readonly<Record<string, Segment>>

/** More made-up visitors than this, and the condition counts as one that can hold. */
const MOST = 3000

const VALUES: Readonly<Record<string, readonly Value[]>> = {
  page: pageType.options,
  device: ['phone', 'tablet', 'desktop'],
  stock: ['available', 'sold-out', 'limited'],
  // the stages that hold together
  lifecycle: [
    'new',
    'returning',
    'customer active',
    'customer fading',
    'customer active back',
    'lapsed lost',
    'lapsed lost back',
  ],
  assistant: ['open', 'closed'],
  search: [true, false],
}

/** A thing that a leaf asks of one value; a bound is a number at which the answer changes. */
interface Part {
  of: string
  holds(value: Value): boolean
  bounds?: number[]
}

const among = (of: string, list: readonly Value[]): Part => ({ of, holds: value => list.includes(value) })

function between(of: string, least: number | undefined, most: number | undefined): Part[] {
  if (least === undefined && most === undefined) return []
  const [from, to] = [least ?? -Infinity, most ?? Infinity]
  const bounds = [least, most].filter(bound => bound !== undefined)
  return [{ of, bounds, holds: value => Number(value) >= from && Number(value) <= to }]
}

/** The parts of a leaf, and whether that is all that it asks. */
function partsOf(leaf: Leaf): { parts: Part[]; whole: boolean } {
  switch (leaf.type) {
    case 'page':
      return { parts: leaf.is ? [among('page', leaf.is)] : [], whole: !leaf.path }
    case 'device':
      return { parts: [among('device', [leaf.is])], whole: true }
    case 'stock':
      return { parts: [among('stock', [leaf.is])], whole: true }
    case 'lifecycle': {
      // by other durations he may be at other stages
      const { is, fadingAfter = '45d', lapsedAfter } = leaf
      const holds = (value: Value) => is.some(stage => String(value).split(' ').includes(stage))
      return { parts: [{ of: `lifecycle ${fadingAfter} ${lapsedAfter}`, holds }], whole: true }
    }
    case 'assistant':
      return { parts: [among('assistant', [leaf.is])], whole: true }
    case 'visits':
      return { parts: between('visits', leaf.atLeast, leaf.atMost), whole: true }
    case 'cart': {
      const { totalAtLeast, totalAtMost, atLeast, atMost, contains, category } = leaf
      const parts = [...between('cart total', totalAtLeast, totalAtMost), ...between('cart', atLeast, atMost)]
      return { parts, whole: !contains && !category }
    }
    case 'viewed':
    case 'bought': {
      const { type, product = '', category = '', within = '', atLeast, atMost } = leaf
      const sale = 'onSale' in leaf && leaf.onSale ? 'reduced' : ''
      const parts = between(`${type} ${product} ${category} ${sale} ${within}`, atLeast, atMost)
      return { parts, whole: !('ago' in leaf && leaf.ago) }
    }
    case 'orders': {
      const { within = '', atLeast, atMost, totalAtLeast, totalAtMost, averageAtLeast, ago } = leaf
      const parts = [
        ...between(`orders ${within}`, atLeast, atMost),
        ...between(`money of orders ${within}`, totalAtLeast, totalAtMost),
        ...between(`money of an order ${within}`, averageAtLeast, undefined),
      ]
      return { parts, whole: !ago }
    }
    case 'referrer':
      return {
        parts: leaf.search === undefined ? [] : [among('search', [leaf.search])],
        whole: !leaf.host && !leaf.source && !leaf.medium && !leaf.campaign,
      }
    default:
      return { parts: [], whole: false }
  }
}

/** True, false, or undefined where it hangs on what the world does not say: Kleene's logic, as on the page. */
export function holdsIn(condition: Condition, world: World, segments: Segments): boolean | undefined {
  if ('not' in condition) {
    const holds = holdsIn(condition.not, world, segments)
    return holds === undefined ? holds : !holds
  }
  if ('all' in condition || 'any' in condition) {
    const isAll = 'all' in condition
    const each = (isAll ? condition.all : condition.any).map(inner => holdsIn(inner, world, segments))
    if (each.includes(!isAll)) return !isAll
    return each.includes(undefined) ? undefined : isAll
  }
  if (condition.type === 'segment') {
    if (!Object.hasOwn(segments, condition.is)) return undefined
    const { [condition.is]: segment, ...others } = segments
    const { holds } = scored(segment!, inner => ({ holds: holdsIn(inner, world, others), because: '' }))
    // one that is kept for a while may hold when its condition does not any more
    return holds || !('keep' in segment! && segment.keep) ? holds : undefined
  }
  const { parts, whole } = partsOf(condition)
  const each = parts.map(({ of, holds }) => (Object.hasOwn(world, of) ? holds(world[of]!) : undefined))
  if (each.includes(false)) return false
  return whole && !each.includes(undefined) ? true : undefined
}

/** Worlds in which these conditions differ, all of them on top of what is `given`. Null if there are too many. */
export function worldsOf(conditions: readonly Condition[], segments: Segments, given: World): World[] | null {
  const values = new Map<string, Set<Value>>()
  for (const { of, bounds = [] } of conditions.flatMap(one => allParts(one, segments))) {
    const known = values.get(of) ?? new Set<Value>(VALUES[of.split(' ', 1)[0]!] ?? [0])
    values.set(of, known)
    // pieces are whole, money is not: between 2 and 3 pieces there is nothing
    const step = /^(cart total|money)/.test(of) ? 0.01 : 1
    for (const bound of bounds) for (const near of [bound - step, bound, bound + step]) known.add(near)
  }
  let worlds: World[] = [given]
  for (const [of, known] of values) {
    if (Object.hasOwn(given, of)) continue
    const possible = [...known].filter(value => typeof value !== 'number' || value >= 0)
    if (worlds.length * possible.length > MOST) return null
    worlds = worlds.flatMap(world => possible.map(value => ({ ...world, [of]: value })))
  }
  return worlds
}

function allParts(condition: Condition, segments: Segments): Part[] {
  if ('not' in condition) return allParts(condition.not, segments)
  if ('all' in condition) return condition.all.flatMap(one => allParts(one, segments))
  if ('any' in condition) return condition.any.flatMap(one => allParts(one, segments))
  if (condition.type !== 'segment') return partsOf(condition).parts
  if (!Object.hasOwn(segments, condition.is)) return []
  const { [condition.is]: segment, ...others } = segments
  return rulesOf(segment!).rules.flatMap(rule => allParts(rule.if, others))
}
