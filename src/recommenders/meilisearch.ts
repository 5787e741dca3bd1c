/** Meilisearch, asked by the browser with a key that can only search. */
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
  const literals = quotedAll(words ?? [])
  if (words) return literals && `${field} ${not ? 'NOT ' : ''}IN [${literals.join(', ')}]`
  return [atLeast !== undefined && `${field} >= ${atLeast}`, atMost !== undefined && `${field} <= ${atMost}`]
    .filter(bound => bound)
    .join(' AND ')
}

/** Wishes as `filter`: a list of expressions of which all must hold. https://www.meilisearch.com/docs/learn/filtering_and_sorting/filter_expression_reference */
export function compile(wishes: readonly Wish[], names?: FieldNames): { filter: string[]; whole: boolean } {
  const { said, whole } = sayEach(wishes, names, say)
  return { filter: said, whole }
}

/** Searches by wishes; with `embedder`, what is like the product of the page. It has no boosts: preferences are ranked in the browser. */
export function createMeilisearch(
  { url, searchKey, index, embedder, ...options }: RecommenderOf<'meilisearch'>,
  setting: RecommenderSetting,
): Pick<Recommender, 'recommend'> {
  return createSearch(
    {
      name: `${url} ${index}`,
      ask({ product, like, limit }, musts) {
        const { filter, whole } = compile(musts, options.fields)
        const near = embedder && product && like !== 'cart'
        const body = { limit, ...(filter[0] && { filter }) }
        return {
          url: below(url, 'indexes', index, near ? 'similar' : 'search'),
          init: jsonPost(near ? { id: product, embedder, ...body } : { q: '', ...body }, {
            authorization: `Bearer ${searchKey}`,
          }),
          whole,
          ranked: false,
        }
      },
      list: reply => dig(reply, 'hits'),
    },
    options,
    setting,
  )
}
