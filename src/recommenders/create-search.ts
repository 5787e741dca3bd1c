/** How every search tool is asked: with all musts, then with none if nothing meets them; products on shelves. */
import { belongs } from '../guide/belongs'
import { fieldOf } from '../guide/field-of'
import { shelveInOrder } from '../guide/shelve'
import { milliseconds } from '../lib/duration'
import type { Wish } from '../questions/wish-schema'
import type { FieldNames } from './clauses'
import type { Query, Recommender, RecommenderSetting } from './contract'
import { fetchReply } from './fetch-reply'
import { inTime } from './in-time'
import { mapWith } from './map-with'
import { named } from './products-in'
import { productsOf } from './products-of'
import { rankedHere } from './ranked-here'
import type { Mapping } from './read-product'

export interface Asked {
  url: string
  init?: RequestInit
  /** Does the filter say all musts? Then a field that no product of the reply has is the tool's word. */
  whole: boolean
  /** Does the tool's order mind all preferences? */
  ranked: boolean
}

/** What is different from tool to tool. */
export interface Tool {
  /** What problems call it: never a key, an address with one, or what the visitor answered. */
  name: string
  /** `limit` of the query is how many are wanted of the tool. */
  ask(query: Query, musts: readonly Wish[], preferred: readonly Wish[]): Asked | Promise<Asked>
  /** The products, or their ids, in its reply; throws what it says is wrong. */
  list(reply: unknown): unknown
}

export interface ToolOptions {
  map?: Mapping | undefined
  fields?: FieldNames | undefined
  timeout: string
}

/** How many are wanted: all musts said, not all said, and when nothing has met them. */
const ENOUGH = 12
const SOME = 24
const MANY = 50
const MAX_BYTES = 1 << 20
/** Replies to a filter, or an id, that the tool does not take. */
const REFUSED = /^status 4(00|04|22)/
/** Seconds that a tool that has had enough is left alone, where it does not say or says too much. */
const REST = 30
const LONGEST_REST = 300

/**
 * Asks at most twice, both within the timeout. A tool that refuses the filter is asked without one, and that is a
 * problem; one that answers 429 is left alone for as long as it says. Rejects where it has no product at all.
 */
export function createSearch(
  { name, ask, list }: Tool,
  { map, fields, timeout }: ToolOptions,
  setting: RecommenderSetting,
): Pick<Recommender, 'recommend'> {
  const mapped = mapWith(map, fields)
  const ms = milliseconds(timeout)
  let rests = false
  const { fetch: send } = setting
  const fetch: typeof send = async (...request) => {
    const reply = await send(...request)
    if (reply.status === 429) {
      const seconds = Number(reply.headers.get('retry-after')) || REST
      rests = true
      setTimeout(() => void (rests = false), Math.min(seconds, LONGEST_REST) * 1000)
    }
    return reply
  }

  const search = async (query: Query, signal: AbortSignal) => {
    if (rests) throw new Error('it has had enough for now')
    const among = query.among.map(wish => ({ ...wish, must: true }))
    const wished = query.wishes.filter(wish => wish.must)
    const preferred = query.wishes.filter(wish => !wish.must)
    const unwanted = new Set(query.dismissed)
    const find = async (asked: Query, musts: readonly Wish[], liked: readonly Wish[]) => {
      const { url, init, ...told } = await ask(asked, musts, liked)
      const reply = await fetchReply(
        { url, ms, maxBytes: MAX_BYTES, signal, init: { credentials: 'omit', ...init } },
        { ...setting, fetch },
      )
      const products = await productsOf(
        {
          list: list(reply),
          map: mapped,
          currency: query.currency ?? setting.currency,
          ...{ name, code: 'engine-products', signal },
        },
        setting,
      )
      return {
        ...told,
        products: products.filter(product => !unwanted.has(product.id) && belongs(product, among, true)),
      }
    }

    const musts = [...among, ...wished]
    const bare = { ...query, limit: MANY, like: undefined, product: null, viewed: [], cart: [] }
    const limit = Math.max(preferred[0] ? SOME : ENOUGH, query.limit) + unwanted.size
    const isBare = !musts[0] && !preferred[0] && !query.product && !query.viewed[0] && !query.cart[0]
    let isRefused = false
    let found = await find({ ...query, limit: Math.min(limit, MANY) }, musts, preferred).catch(error => {
      isRefused = REFUSED.test(error?.message)
      if (!isRefused || isBare) throw error
      setting.problem('engine-refused', `${name}: ${error.message}; asked again without wishes`)
      return null
    })
    let { whole = false, ranked = false } = found ?? {}
    if (!found?.products[0] && (isRefused || wished[0])) {
      found = isRefused ? await find(bare, [], []) : await find(bare, among, preferred)
      whole = ranked = false
    }
    const products = found?.products ?? []
    if (!products[0]) throw new Error('no products')
    // a tool minds whether a number is within bounds, not how near it is to them
    const isNear = ({ atLeast, atMost }: Wish) => (atLeast ?? atMost) !== undefined
    if (whole && (ranked || !preferred[0]) && !preferred.some(isNear))
      return shelveInOrder(products, query.wishes, query.limit)
    const known = (wish: Wish) => products.some(product => fieldOf(product, wish.field) != null)
    const judged = query.wishes.filter(wish => !whole || !wish.must || known(wish))
    return rankedHere(products, judged, query.limit)
  }

  return {
    recommend: (query, signal) =>
      named({ name, signal }, () => inTime(ms, signal, own => search(query, own))),
  }
}
