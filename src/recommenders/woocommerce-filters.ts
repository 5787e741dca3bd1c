/** Wishes in the words of WooCommerce's Store API, as far as it has words for them. */
import { missOf } from '../guide/miss'
import { decodeEntities } from '../lib/decode-entities'
import { lazily } from '../lib/lazily'
import { memo } from '../lib/memo'
import type { Wish } from '../questions/wish-schema'
import { isObject } from './dig'

/** Parameters of `GET /products`; `undefined` where it cannot say the wish, or the wish names what the shop does not have. */
export type Filter = readonly (readonly [name: string, value: string])[]

interface Term {
  name: string
  slug: string
}

/** Which field is which list of terms. */
const LISTS: Readonly<Record<string, string>> = { category: 'categories', brand: 'brands', tags: 'tags' }

const termsIn = (list: unknown): (Term & Record<string, unknown>)[] =>
  (Array.isArray(list) ? list : []).flatMap(one =>
    isObject(one) && typeof one.name === 'string'
      ? { ...one, name: decodeEntities(one.name), slug: String(one.slug ?? '') }
      : [],
  )

/** The slugs of the terms that meet the wish; a bound is met by terms that are numbers with their unit, "800 lm". */
function slugsFor(wish: Wish, terms: readonly Term[]): string[] | undefined {
  const isBound = wish.atMost !== undefined || wish.atLeast !== undefined
  // "1.200" may be two numbers
  if (isBound && !terms.every(({ name }) => /^\d+([.,]\d{1,2})?(?![.,\d])/.test(name))) return
  const miss = missOf(wish)
  return terms
    .filter(({ name }) => miss(isBound ? Number.parseFloat(name.replace(',', '.')) : name) === 0)
    .map(({ slug }) => slug)
}

/**
 * Gives the filter of a wish. The shop's terms are asked for once, when a wish needs them; `ask` is GET of a route.
 * https://developer.woocommerce.com/docs/apis/store-api/resources-endpoints/products
 */
export function createWooFilters(
  ask: (route: string) => Promise<unknown>,
): (wish: Wish) => Promise<Filter | undefined> {
  const list = memo((route: string) =>
    lazily(async () => termsIn(await ask(`products/${route}?per_page=100`))),
  )
  const minorUnit = lazily(async () => {
    const [one] = (await ask('products?per_page=1&_fields=prices')) as { prices?: Record<string, unknown> }[]
    const unit = Number(one?.prices?.currency_minor_unit ?? Number.NaN)
    if (!(unit >= 0 && unit < 9)) throw new Error('prices without their unit')
    return unit
  })
  return async wish => {
    const { field, atMost, atLeast } = wish
    if (field === 'price') {
      if (atMost === undefined && atLeast === undefined) return
      const unit = 10 ** (await minorUnit())
      const inMinor = (bound: unknown) => String(Math.round(Number(bound) * unit))
      return [
        ...(atLeast === undefined ? [] : [['min_price', inMinor(atLeast)] as const]),
        ...(atMost === undefined ? [] : [['max_price', inMinor(atMost)] as const]),
      ]
    }
    const own = Object.hasOwn(LISTS, field) ? LISTS[field]! : ''
    const attribute = own
      ? null
      : (await list('attributes')()).find(
          ({ name, taxonomy }) => name === field && typeof taxonomy === 'string',
        )
    if (!own && !attribute) return
    const slugs = slugsFor(wish, await list(own || `attributes/${Number(attribute!.id)}/terms`)())
    if (!slugs?.[0]) return
    if (own) return [[field === 'tags' ? 'tag' : field, slugs.join()]]
    return [[`${attribute!.taxonomy}`, slugs.join()]]
  }
}

/** All of them in one address; of two about the same the first counts. */
export function queryFor(filters: Filter): URLSearchParams {
  const query = new URLSearchParams()
  let n = 0
  const seen = new Set<string>()
  for (const [name, value] of filters) {
    if (seen.has(name)) continue
    seen.add(name)
    if (/^pa_/.test(name)) {
      query.set(`attributes[${n}][attribute]`, name)
      query.set(`attributes[${n++}][slug]`, value)
    } else query.set(name, value)
  }
  return query
}
