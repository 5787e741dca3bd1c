/** WHAT: the products of a WooCommerce shop as it has them now, by its Store API; ranked in the browser. */
import { platformOf } from '../feeds/platform'
import { isWooProduct, wooItem } from '../feeds/woocommerce-item'
import { milliseconds } from '../lib/duration'
import { isAvailable, type Product } from '../page'
import { wooRoute } from '../woo-root'
import type { Query, Recommendation, Recommender, RecommenderSetting } from './contract'
import { fetchReply } from './fetch-reply'
import { inTime } from './in-time'
import { named, productsIn } from './products-in'
import type { Ranking } from './ranking'
import type { RecommenderOf } from './schema'
import { createWooFilters, type Filter, queryFor } from './woocommerce-filters'

/** More the API does not give at once. */
const MOST = 100
const MAX_BYTES = 2 << 20
/** Descriptions and pictures in all sizes would be most of the reply. */
const FIELDS =
  'id,name,parent,type,permalink,sku,prices,average_rating,review_count,images,categories,tags,brands,attributes,has_options,is_in_stock,is_on_backorder'
const BUYABLE: Filter = [['stock_status[]', 'instock']]
/** So many questions at once are asked for what misses one wish only. */
const MOST_FEWER = 3

/**
 * Without wishes and outside a guide: what the shop itself holds to be related to the product, or to what is in the
 * cart. Else the popular ones that meet all musts, of which the API filters what it can; when too few do, also those that
 * miss one. Rejects if the shop cannot be asked or has none.
 */
export function createWooCommerce(
  { timeout }: RecommenderOf<'woocommerce'>,
  setting: RecommenderSetting,
  { belongs, shelve, shelveInOrder }: Ranking,
): Pick<Recommender, 'recommend'> {
  const ask = async (route: string, signal?: AbortSignal): Promise<unknown> => {
    const url = wooRoute(setting.window, route)
    if (!url) throw new Error('the page names no Store API of its own address')
    return fetchReply({ url, ms: milliseconds(timeout), maxBytes: MAX_BYTES, signal }, setting)
  }
  const filterOf = createWooFilters(ask)
  /** A term that the shop cannot be asked for is left to the browser. */
  const filtersFor = (wishes: Query['among']) =>
    Promise.all(wishes.map(async wish => (await filterOf(wish).catch(() => undefined)) ?? []))

  const load = async (filters: Filter, signal: AbortSignal, currency: string | null): Promise<Product[]> => {
    const query = queryFor([...filters, ['per_page', `${MOST}`], ['_fields', FIELDS]])
    const list = await ask(`products?${query}`, signal)
    if (!Array.isArray(list)) throw new Error('the reply is no list of products')
    if (!list[0]) return []
    let rank = 0
    const options = { currency, maxProducts: MOST, code: 'woocommerce-products', name: 'woocommerce' }
    return productsIn(list, options, setting, raw => {
      if (!isWooProduct(raw)) return null
      const item = wooItem(raw)
      // they come in the order of what was sold
      return { ...item, attributes: { ...(item.attributes as object), popularity: 1 / ++rank } }
    })
  }
  /** Numbers with their units become numbers, as in a catalogue. */
  const typed = (products: Product[]) =>
    platformOf({ prices: { currency_minor_unit: 0 } })!.typed(products).products

  const related = async (id: string, query: Query, signal: AbortSignal): Promise<Recommendation> => {
    const found = await load([['related', id]], signal, query.currency ?? setting.currency)
    if (!found[0]) throw new Error('nothing is related')
    return shelveInOrder(typed(found), [], query.limit)
  }

  const popular = async (query: Query, signal: AbortSignal): Promise<Recommendation> => {
    const { wishes, among, limit, currency = setting.currency } = query
    const musts = wishes.filter(wish => wish.must)
    const [all, each] = await Promise.all([filtersFor(among), filtersFor(musts)])
    const base: Filter = [['orderby', 'popularity'], ['order', 'desc'], ...all.flat()]
    const found = new Map<string, Product>()
    const gather = async (filters: Filter): Promise<number> => {
      const some = await load([...base, ...filters], signal, currency ?? setting.currency)
      for (const product of some) if (!found.has(product.id)) found.set(product.id, product)
      return some.length
    }
    const meeting = () =>
      typed([...found.values()]).filter(p => isAvailable(p) && belongs(p, [...among, ...musts], false)).length
    const isWhole = (await gather([...each.flat(), ...BUYABLE])) < MOST
    if (meeting() < limit) {
      const said = each.filter(filter => filter[0])
      await Promise.all(
        said
          .slice(0, MOST_FEWER)
          .map(less => gather([...said.filter(filter => filter !== less).flat(), ...BUYABLE])),
      )
      // and what is sold out, when there is nothing else
      if (found.size < limit && said[1]) await gather(BUYABLE)
      if (!found.size) await gather([])
    }
    const products = typed([...found.values()]).filter(product => belongs(product, among, false))
    if (!products[0]) throw new Error('no products')
    const recommendation = shelve(products, query)
    return isWhole ? recommendation : { ...recommendation, matches: null }
  }

  return {
    recommend: (query, signal) =>
      named({ name: 'woocommerce', signal }, () =>
        inTime(milliseconds(timeout), signal, own => {
          const { guide, wishes, product, cart } = query
          const id = [query.like !== 'cart' && product, ...cart.map(line => line.id)].find(
            one => one && /^[1-9]\d*$/.test(one),
          )
          return !guide && !wishes[0] && id ? related(id, query, own) : popular(query, own)
        }),
      ),
  }
}
