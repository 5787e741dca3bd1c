/** Algolia, asked by the browser with a search-only key: Search for wishes, Recommend for what goes with something, Insights to learn from it. */
import type { EventItem } from '../events'
import { uuid } from '../lib/uuid'
import type { Wish } from '../questions/wish-schema'
import { createAttribution } from './attribution'
import { type Clause, type FieldNames, sayEach } from './clauses'
import type { Query, Recommender, RecommenderSetting } from './contract'
import { createSearch } from './create-search'
import { dig } from './dig'
import { jsonPost } from './json-post'
import type { RecommenderOf } from './schema'
import { sendFeedback } from './send-feedback'

interface Said {
  facetFilters: string[][]
  numericFilters: string[]
}

const say = ({ field, words, not, atLeast, atMost }: Clause): Said | null => {
  if (!words) {
    const bounds = [
      atLeast !== undefined && `${field}>=${atLeast}`,
      atMost !== undefined && `${field}<=${atMost}`,
    ]
    return { facetFilters: [], numericFilters: bounds.filter(bound => bound !== false) }
  }
  const values = words.map(String)
  // a minus before a value says "not", a backslash before a minus says that it does not, and "<score=2>" may follow
  if (values.some(value => /^\\|<\w+=/.test(value) || (not && value[0] === '-'))) return null
  const each = values.map(value => `${field}:${not ? '-' : value[0] === '-' ? '\\' : ''}${value}`)
  return { facetFilters: not ? each.map(one => [one]) : [each], numericFilters: [] }
}

/**
 * Wishes as `facetFilters` (a list of which all must hold, of lists of which one must) and `numericFilters`: each is a
 * text of its own, and what follows its first colon is the value.
 * https://www.algolia.com/doc/api-reference/api-parameters/facetFilters
 */
export function compile(wishes: readonly Wish[], names?: FieldNames): Said & { whole: boolean } {
  const { said, whole } = sayEach(wishes, names, say)
  return {
    facetFilters: said.flatMap(one => one.facetFilters),
    numericFilters: said.flatMap(one => one.numericFilters),
    whole,
  }
}

/** Preferences as `optionalFilters`, with their weights as scores. https://www.algolia.com/doc/api-reference/api-parameters/optionalFilters */
function boosts(wishes: readonly Wish[], names?: FieldNames) {
  const { said, whole } = sayEach(wishes, names, (clause, { weight }) => {
    const facets = clause.words && say(clause)?.facetFilters
    return facets?.map(any => any.map(one => `${one}<score=${Math.ceil(weight * 10)}>`))
  })
  return { optionalFilters: said.flat(), ranked: whole }
}

/** What each kind of event is called there. https://www.algolia.com/doc/rest-api/insights/ */
const EVENTS = {
  view_item_list: ['view', 'Products Shown'],
  view_item: ['view', 'Product Viewed'],
  select_item: ['click', 'Product Clicked'],
  add_to_cart: ['conversion', 'Product Added to Cart', 'addToCart'],
  purchase: ['conversion', 'Order Completed', 'purchase'],
} as const

/** Its limit for the products of one event. */
const MOST_OBJECTS = 20

export function createAlgolia(
  { app, searchKey, index, models, ...options }: RecommenderOf<'algolia'>,
  setting: RecommenderSetting,
): Pick<Recommender, 'recommend' | 'take'> {
  const at = (host: string, path: string) =>
    `https://${host}/1/${path}?x-algolia-application-id=${encodeURIComponent(app)}&x-algolia-api-key=${encodeURIComponent(searchKey)}`
  // with these keys in the address and text/plain no question needs a preflight, as with its own client
  const post = (body: unknown) => jsonPost(body, {}, 'text/plain')
  const from = createAttribution<{ queryID: string; position: number }>()
  const somebody = `anonymous-${uuid()}`

  const { recommend } = createSearch(
    {
      name: `algolia ${index}`,
      ask({ like, product, cart, limit, visitor }: Query, musts, preferred) {
        const { whole, ...filters } = compile(musts, options.fields)
        const ids = like === 'cart' ? cart.map(({ id }) => id).slice(0, 3) : like && product ? [product] : []
        if (like && ids[0] !== undefined)
          return {
            url: at(`${app}-dsn.algolia.net`, 'indexes/*/recommendations'),
            init: post({
              requests: ids.map(objectID => ({
                indexName: index,
                model: models[like],
                objectID,
                threshold: 0,
                // its most: https://www.algolia.com/doc/rest-api/recommend/
                maxRecommendations: Math.min(limit, 30),
                queryParameters: filters,
              })),
            }),
            whole,
            ranked: false,
          }
        const { optionalFilters, ranked } = boosts(preferred, options.fields)
        return {
          url: at(`${app}-dsn.algolia.net`, `indexes/${encodeURIComponent(index)}/query`),
          init: post({
            query: '',
            hitsPerPage: limit,
            clickAnalytics: true,
            ...filters,
            ...(optionalFilters[0] && { optionalFilters }),
            // nobody is known again who did not agree to be
            ...(visitor ? { userToken: visitor } : { analytics: false }),
          }),
          whole,
          ranked,
        }
      },
      list(reply) {
        const results = dig(reply, 'results')
        const lists = (Array.isArray(results) ? results : [reply]).map(result => ({
          queryID: dig(result, 'queryID'),
          hits: dig(result, 'hits'),
        }))
        return lists.flatMap(({ queryID, hits }) => {
          const some = Array.isArray(hits) ? hits.slice(0, 50) : []
          some.forEach((hit, i) => {
            if (typeof queryID === 'string')
              from.set(String(dig(hit, options.map?.id ?? 'objectID')), { queryID, position: i + 1 })
          })
          return some
        })
      },
    },
    options,
    setting,
  )

  return {
    recommend,
    take(event, visitor) {
      if (!Object.hasOwn(EVENTS, event.name)) return
      const [eventType, eventName, eventSubtype] = EVENTS[event.name as keyof typeof EVENTS]
      const {
        items = [],
        value,
        currency,
      } = event as { items?: EventItem[]; value?: number; currency?: string }
      const some = items.slice(0, MOST_OBJECTS)
      if (!some[0]) return
      const known = from.get(some[0].item_id)
      const told = {
        eventType,
        eventName,
        ...(eventSubtype && { eventSubtype }),
        index,
        userToken: visitor ?? somebody,
        timestamp: event.at,
        objectIDs: some.map(({ item_id }) => item_id),
        ...(known && /click|add/.test(eventSubtype ?? eventType) && { queryID: known.queryID }),
        ...(known && eventType === 'click' && { positions: [known.position] }),
        // a price without its currency is refused
        ...(eventSubtype &&
          currency && {
            currency,
            ...(value !== undefined && { value }),
            objectData: some.map(({ item_id, price, quantity }) => ({
              ...(price !== undefined && { price }),
              ...(quantity !== undefined && { quantity }),
              queryID: from.get(item_id)?.queryID,
            })),
          }),
      }
      void sendFeedback(at('insights.algolia.io', 'events'), post({ events: [told] }), setting)
    },
  }
}
