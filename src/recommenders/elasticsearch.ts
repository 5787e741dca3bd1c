/** Elasticsearch or OpenSearch behind an address of the shop that lets `_search` through, and knows the key itself. */
import type { Wish } from '../questions/wish-schema'
import { type Clause, type FieldNames, sayEach } from './clauses'
import type { Recommender, RecommenderSetting } from './contract'
import { createSearch } from './create-search'
import { dig, isObject } from './dig'
import { jsonPost } from './json-post'
import type { RecommenderOf } from './schema'

const say = ({ field, words, not, atLeast, atMost }: Clause, boost?: number): object => {
  const weight = boost === undefined ? {} : { boost }
  if (!words) return { range: { [field]: { gte: atLeast, lte: atMost, ...weight } } }
  const terms = { terms: { [field]: words, ...(not ? {} : weight) } }
  return not ? { bool: { must_not: [terms], ...weight } } : terms
}

/**
 * Musts as `filter`, preferences as `should` with their weights. It is JSON: no value can become a part of the
 * language. https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-bool-query
 */
export function compile(musts: readonly Wish[], preferred: readonly Wish[], names?: FieldNames) {
  const filter = sayEach(musts, names, clause => say(clause))
  const should = sayEach(preferred, names, (clause, { weight }) => say(clause, weight))
  return {
    bool: { filter: filter.said, should: should.said },
    whole: filter.whole,
    ranked: should.whole,
  }
}

/** Searches by wishes; with `similar`, what is like the product of the page by those fields. */
export function createElasticsearch(
  { url, similar, ...options }: RecommenderOf<'elasticsearch'>,
  setting: RecommenderSetting,
): Pick<Recommender, 'recommend'> {
  return createSearch(
    {
      name: url,
      ask({ product, cart, like, limit }, musts, preferred) {
        const { bool, whole, ranked } = compile(musts, preferred, options.fields)
        const ids = like === 'cart' ? cart.map(({ id }) => id) : product ? [product] : []
        const must = similar &&
          ids[0] && {
            more_like_this: {
              fields: similar,
              like: ids.map(_id => ({ _id })),
              min_term_freq: 1,
              min_doc_freq: 1,
            },
          }
        return {
          url,
          init: jsonPost({ size: limit, query: { bool: { ...bool, ...(must && { must: [must] }) } } }),
          whole,
          ranked,
        }
      },
      list(reply) {
        const hits = dig(reply, 'hits.hits')
        return Array.isArray(hits)
          ? hits.slice(0, 50).map(hit => {
              const { _id: id, _source } = Object(hit)
              return isObject(_source) ? { id, ..._source } : id
            })
          : hits
      },
    },
    options,
    setting,
  )
}
