/** Qdrant, asked by the browser with a key that can only read: what is like the products that the visitor looked at. */
import type { Wish } from '../questions/wish-schema'
import { below } from './below'
import { type Clause, type FieldNames, sayEach } from './clauses'
import type { Recommender, RecommenderSetting } from './contract'
import { createSearch } from './create-search'
import { dig, isObject } from './dig'
import { jsonPost } from './json-post'
import type { RecommenderOf } from './schema'

/** Words and whole numbers are matched, other numbers lie in a range that is one number wide. */
const matching = (key: string, value: string | number | boolean) =>
  typeof value === 'number' && !Number.isSafeInteger(value)
    ? { key, range: { gte: value, lte: value } }
    : { key, match: { value } }

const say = ({ field, words, not, atLeast, atMost }: Clause) => {
  if (!words) return { key: field, range: { gte: atLeast, lte: atMost } }
  const each = words.map(word => matching(field, word))
  return not ? { must_not: each } : each[1] ? { should: each } : each[0]!
}

/** Wishes as `filter`. It is JSON: no value can become a part of the language. https://qdrant.tech/documentation/concepts/filtering/ */
export function compile(
  wishes: readonly Wish[],
  names?: FieldNames,
): { filter: { must: object[] }; whole: boolean } {
  const { said, whole } = sayEach<object>(wishes, names, say)
  return { filter: { must: said }, whole }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** Its ids are whole numbers and UUIDs; what is neither is no point. */
const pointsOf = (ids: readonly string[]): (string | number)[] =>
  ids.flatMap(id => (UUID.test(id) ? id : /^\d{1,15}$/.test(id) ? Number(id) : []))

/** More examples than these do not say more. */
const EXAMPLES = 8

/** Without an example it gives what meets the filter, for the browser to rank. */
export function createQdrant(
  { url, readKey, collection, vector, ...options }: RecommenderOf<'qdrant'>,
  setting: RecommenderSetting,
): Pick<Recommender, 'recommend'> {
  return createSearch(
    {
      name: `${url} ${collection}`,
      ask({ product, viewed, cart, dismissed, like, limit }, musts) {
        const { filter, whole } = compile(musts, options.fields)
        const of = like === 'cart' ? [] : product ? [product] : like ? [] : viewed
        const positive = pointsOf([...of, ...(like === 'product' ? [] : cart.map(({ id }) => id))])
        const negative = pointsOf(dismissed).slice(0, EXAMPLES)
        return {
          url: below(url, 'collections', collection, 'points', 'query'),
          init: jsonPost(
            {
              limit,
              with_payload: true,
              ...(filter.must[0] && { filter }),
              ...(positive[0] !== undefined && {
                query: { recommend: { positive: positive.slice(0, EXAMPLES), negative } },
                ...(vector && { using: vector }),
              }),
            },
            readKey ? { 'api-key': readKey } : {},
          ),
          whole,
          ranked: false,
        }
      },
      list(reply) {
        const points = dig(reply, 'result.points')
        return Array.isArray(points)
          ? points.slice(0, 50).map(point => {
              const { id, payload } = Object(point)
              return isObject(payload) ? { id, ...payload } : id
            })
          : points
      },
    },
    options,
    setting,
  )
}
