/** Typesense, asked by the browser with a key that can only search. */
import type { Wish } from '../questions/wish-schema'
import { below } from './below'
import { type Clause, type FieldNames, sayEach } from './clauses'
import type { Recommender, RecommenderSetting } from './contract'
import { createSearch } from './create-search'
import { dig } from './dig'
import { jsonPost } from './json-post'
import { quotedAll } from './quoted'
import type { RecommenderOf } from './schema'

const say = ({ field, words, not, atLeast, atMost }: Clause): string | null => {
  if (words) {
    // a backtick cannot be escaped: its tokenizer and its splitter do not agree on what `\`` is
    const literals = quotedAll(words, '`')
    return literals && `${field}:${not ? '!' : ''}=[${literals}]`
  }
  const bounds = [
    atLeast !== undefined && `${field}:>=${atLeast}`,
    atMost !== undefined && `${field}:<=${atMost}`,
  ]
  return bounds.filter(bound => bound).join(' && ')
}

/** Wishes as `filter_by`. https://typesense.org/docs/guide/tips-for-filtering.html */
export function compile(wishes: readonly Wish[], names?: FieldNames): { filter: string; whole: boolean } {
  const { said, whole } = sayEach(wishes, names, say)
  return { filter: said.join(' && '), whole }
}

/** What has more of the weight stands before: `_eval` of `sort_by`, which gives the weight of the first that holds. */
function boost(wishes: readonly Wish[], names?: FieldNames): string {
  const heavy = wishes.filter(wish => wish.weight > 0).sort((a, b) => b.weight - a.weight)
  const { said } = sayEach(heavy, names, (clause, { weight }) => {
    const filter = say(clause)
    // sort_by is taken apart at signs: a word with one of them is left to the ranking in the browser
    const isPlain = clause.words?.every(word => /^[\p{L}\p{N} _-]+$/u.test(String(word))) ?? true
    return filter && isPlain ? `(${filter}):${Math.ceil(weight * 10)}` : null
  })
  return said[0] ? `_eval([${said}]):desc` : ''
}

/** Searches by wishes; with `vector`, what is like the product of the page. */
export function createTypesense(
  { url, searchKey, collection, vector, ...options }: RecommenderOf<'typesense'>,
  setting: RecommenderSetting,
): Pick<Recommender, 'recommend'> {
  const { fields } = options
  return createSearch(
    {
      name: `${url} ${collection}`,
      ask({ product, like, limit }, musts, preferred) {
        const { filter, whole } = compile(musts, fields)
        const sort = boost(preferred, fields)
        // an id stands in the vector query without quotes
        const near = vector && product && like !== 'cart' && /^[\w-]{1,100}$/.test(product)
        const search = {
          collection,
          q: '*',
          per_page: limit,
          ...(filter && { filter_by: filter }),
          ...(near
            ? { vector_query: `${vector}:([], id: ${product}, k: ${limit})` }
            : sort && { sort_by: sort }),
        }
        return {
          // key in the address and text/plain, as its own client does: no preflight
          url: `${below(url, 'multi_search')}?x-typesense-api-key=${encodeURIComponent(searchKey)}`,
          init: jsonPost({ searches: [search] }, {}, 'text/plain'),
          whole,
          ranked: false,
        }
      },
      list(reply) {
        const { code, hits } = Object(dig(reply, 'results.0'))
        // each search has its own status, below one 200
        if (code) throw new Error(`status ${code}`)
        return Array.isArray(hits) ? hits.slice(0, 50).map(hit => dig(hit, 'document') ?? hit) : hits
      },
    },
    options,
    setting,
  )
}
