/**
 * The shop's own recommendations: of the right category, those that have every must first, then those that meet most
 * wishes, then the most sold; what is sold out comes last. Who is in a segment finds what suits it a little further up:
 * half as much as an answer does. Simple on purpose: an owner can read it.
 */
import type { Category, DemoProduct } from './product'

interface AskedFor {
  placement?: unknown
  query?: { wishes?: unknown } | null
  product?: unknown
  segments?: unknown
  limit?: unknown
}
interface Wish {
  field: string
  atMost?: unknown
  atLeast?: unknown
  is?: unknown
  in?: unknown
  not?: unknown
  weight?: unknown
  must?: unknown
}

const CATEGORIES = new Map<unknown, Category>([
  ['guide:find-a-fan', 'fan'],
  ['guide:find-a-heater', 'heater'],
  ['guide:find-a-purifier', 'purifier'],
])

/** What those of a segment are likely to want; the manifest says the same for what is ranked in the browser. */
const LEANS = new Map<unknown, Wish>([
  ['critic', { field: 'noise', atMost: 30 }],
  ['price-aware', { field: 'price', atMost: 80 }],
])

const isWish = (wish: unknown): wish is Wish =>
  typeof wish === 'object' && wish !== null && 'field' in wish && typeof wish.field === 'string'

function meets(product: DemoProduct, wish: Wish): boolean {
  const value: unknown = Object.hasOwn(product, wish.field)
    ? product[wish.field as keyof DemoProduct]
    : undefined
  if (value === undefined) return false
  const has = (word: unknown) => (Array.isArray(value) ? value.includes(word) : value === word)
  if (wish.is !== undefined) return has(wish.is)
  if (Array.isArray(wish.in)) return wish.in.some(has)
  if (wish.not !== undefined) return !has(wish.not)
  if (typeof value !== 'number') return false
  return (
    !(typeof wish.atMost === 'number' && value > wish.atMost) &&
    !(typeof wish.atLeast === 'number' && value < wish.atLeast)
  )
}

/** At most 12 products, best first. Reads whatever it is sent; what it does not understand it leaves out. */
export function recommend(products: readonly DemoProduct[], asked: AskedFor): DemoProduct[] {
  const wishes = Array.isArray(asked.query?.wishes) ? asked.query.wishes.filter(isWish).slice(0, 40) : []
  const limit = typeof asked.limit === 'number' ? Math.min(12, Math.max(1, Math.floor(asked.limit))) : 3
  const segments: unknown[] = Array.isArray(asked.segments) ? asked.segments.slice(0, 40) : []
  const leans = [...new Set(segments)].flatMap(segment => LEANS.get(segment) ?? [])
  const category = CATEGORIES.get(asked.placement)
  const worth = (product: DemoProduct) => {
    let missed = 0
    let points = product.popularity + 0.5 * leans.filter(lean => meets(product, lean)).length
    for (const wish of wishes) {
      const met = meets(product, wish)
      if (wish.must === true && !met) missed++
      if (met) points += typeof wish.weight === 'number' ? wish.weight : 1
    }
    return { product, points, missed, gone: product.availability === 'OutOfStock' ? 1 : 0 }
  }
  return products
    .filter(
      // nobody who wants something for his air is helped by a filter for what he does not have
      product =>
        (category ? product.category === category : product.category !== 'filter') &&
        product.id !== asked.product,
    )
    .map(worth)
    .sort(
      (a, b) =>
        a.gone - b.gone ||
        a.missed - b.missed ||
        b.points - a.points ||
        (a.product.id < b.product.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ product }) => product)
}
