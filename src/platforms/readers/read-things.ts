/** What structured data says of the page: which of its products is the page's own, or that it lists several. */
import type { PageSource, Reading } from '../contract'
import { readLines } from '../read-lines'
import type { PageIdentity } from './page-identity'
import { addressOf, readProduct } from './read-product'
import { all, localName, say, type Thing, things, type Value } from './thing'

/** Where the things that a page is about are found; a product's properties lead to other products. */
const WAYS = ['@graph', '', 'mainentity', 'item']

/** Chooses by address, then by name, then by having an offer; two that are neither make a listing. */
export function readThings(roots: readonly Value[], source: PageSource, page: PageIdentity): Reading {
  if (!roots[0]) return {}
  const own: Thing[] = []
  const listed: Thing[] = []
  const seen = new Set<Value>()
  let types = ''
  let order: Thing | undefined

  const visit = (value: Value, list: Thing[]) => {
    if (!(value instanceof Map) || seen.has(value)) return
    seen.add(value)
    const type = all(value, '@type')
      .map(one => ` ${localName(String(one))} `)
      .join('')
    if (/ ((individual)?product(group|model)?|book|car|vehicle) /.test(type)) {
      list.push(value)
      return
    }
    if (list === own) types += type
    if (type === ' order ') order ??= value
    for (const next of all(value, ...WAYS)) visit(next, list)
    for (const next of all(value, 'itemlistelement')) visit(next, listed)
  }
  for (const root of roots) visit(root, own)
  if (order) return { type: 'order', order: readLines(order) }

  const variants = (product: Thing) => things(product, 'hasvariant')
  const isAtPage = (product: Thing) => page.isAt(addressOf(product, source.url))
  /** 4: the page's address; 2: its name; 1: an offer. */
  const rank = (product: Thing) => ({
    product,
    rank:
      ([product, ...variants(product)].some(isAtPage) ? 4 : 0) +
      (page.isNamed(say(product, 'name')) ? 2 : 0) +
      (all(product, 'offers', 'price', 'hasvariant')[0] ? 1 : 0),
  })
  const ofPage = listed.map(rank).filter(one => one.rank > 1)
  const [best] = own
    .map(rank)
    .concat(ofPage.length < 2 ? ofPage : [])
    .sort((a, b) => b.rank - a.rank)
  // Some shops write each size as a product of the same name.
  const same = own.filter(one => say(one, 'name') === say(best?.product, 'name'))
  const several = own.length > same.length
  const isArticle = /article |event |blogposting|recipe/.test(types)
  if (best && (isArticle ? best.rank % 2 && best.rank > 2 : best.rank > (several ? 1 : 0))) {
    const { product } = best
    const chosen = variants(product).find(isAtPage)
    const twins = [...variants(product), ...same]
    return {
      type: 'product',
      product: chosen
        ? readProduct(chosen, source.url, [product], [chosen])
        : readProduct(
            product,
            source.url,
            [...twins, ...things(product, 'isvariantof')],
            [product, ...twins],
          ),
    }
  }
  if (types.includes('searchresults')) return { type: 'search' }
  if (isArticle) return { type: 'other' }
  return several || listed[1] || /collection|itemlist|catalog/.test(types) ? { type: 'listing' } : {}
}
