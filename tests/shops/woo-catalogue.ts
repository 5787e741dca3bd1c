/** What the Store API of a made-up WooCommerce shop says of its products. */
import { type Answer, refuse } from './woo-add'
import { attributes, categories, storeProduct, type WooMoney, type WooProduct } from './woo-products'

export interface WooShelf {
  products: readonly WooProduct[]
  origin: string
  currency: WooMoney
}

/** The routes below `/products`; undefined: none of them. */
export function wooCatalogue(route: string, query: URLSearchParams, shelf: WooShelf): Answer | undefined {
  const { products, origin, currency } = shelf
  const list = () => products.map(one => storeProduct(one, origin, currency))
  if (route === '/products/attributes')
    return {
      body: attributes.map(({ id, name, taxonomy }) => ({
        id,
        name,
        taxonomy,
        type: 'select',
        order: 'menu_order',
        has_archives: false,
      })),
    }
  const terms = /^\/products\/attributes\/(\d+)\/terms$/.exec(route)
  if (terms)
    return {
      body:
        attributes
          .find(({ id }) => id === Number(terms[1]))
          ?.terms.map((term, n) => ({ id: n + 1, ...term, count: 1 })) ?? [],
    }
  if (route === '/products/categories')
    return { body: categories.map((one, n) => ({ id: n + 1, ...one, parent: 0, count: 3 })) }
  if (route === '/products/brands')
    return { body: [{ id: 9, name: 'Noche', slug: 'noche', parent: 0, count: 1 }] }
  const one = /^\/products\/(\d+)$/.exec(route)
  if (one) {
    const found = list().find(({ id }) => id === Number(one[1]))
    return found ? { body: found } : refuse(404, 'woocommerce_rest_product_invalid_id', 'Invalid product ID.')
  }
  return route === '/products' ? productList(query, shelf) : undefined
}

/** As ProductQuery narrows; a taxonomy that the shop does not have narrows nothing. */
function productList(query: URLSearchParams, { products, origin, currency }: WooShelf): Answer {
  const of = (name: string) => query.get(name)
  const [include, sku, category, brand] = [
    of('include')?.split(','),
    of('sku'),
    of('category')?.split(','),
    of('brand')?.split(','),
  ]
  const stock = query.getAll('stock_status[]')
  const related = products.find(({ id }) => String(id) === of('related'))
  if (of('related') && !related)
    return refuse(
      404,
      'woocommerce_rest_product_not_found',
      'The related product ID is invalid or the product is not visible.',
    )
  if (Number(of('per_page')) > 100) return refuse(400, 'rest_invalid_param', 'Invalid parameter(s): per_page')
  const low = (p: WooProduct) => Number(p.price) / 100
  const high = (p: WooProduct) => Math.max(p.price, ...(p.variations ?? []).map(v => v.price)) / 100
  const limits = [...query].flatMap(([name, taxonomy]) => {
    const n = /^attributes\[(\d+)\]\[attribute\]$/.exec(name)?.[1]
    const slugs = query
      .getAll(`attributes[${n}][slug][]`)
      .concat(of(`attributes[${n}][slug]`)?.split(',') ?? [])
    return n && attributes.some(one => one.taxonomy === taxonomy) ? [{ taxonomy, slugs }] : []
  })
  const inMinor = (name: string) => (of(name) ? Number(of(name)) / 10 ** currency.unit : undefined)
  const found = products.filter(
    p =>
      (!include || include.includes(String(p.id))) &&
      (!sku || p.sku === sku) &&
      (!category || category.includes(p.category)) &&
      (!brand || brand.includes(String(p.brand).toLowerCase())) &&
      (!stock[0] || stock.includes(p.stock === 0 ? 'outofstock' : 'instock')) &&
      (!related || (p !== related && p.category === related.category)) &&
      low(p) <= (inMinor('max_price') ?? 1e9) &&
      high(p) >= (inMinor('min_price') ?? 0) &&
      limits.every(({ taxonomy, slugs }) => slugs.some(slug => p.terms[taxonomy]?.includes(slug))),
  )
  if (of('orderby') === 'include')
    found.sort((a, b) => include!.indexOf(String(a.id)) - include!.indexOf(String(b.id)))
  if (of('orderby') === 'popularity') found.sort((a, b) => b.sold - a.sold)
  const fields = of('_fields')?.split(',')
  const all = found.slice(0, Number(of('per_page') ?? 10)).map(one => storeProduct(one, origin, currency))
  return {
    headers: { 'x-wp-total': String(found.length) },
    body: fields
      ? all.map(one => Object.fromEntries(Object.entries(one).filter(([name]) => fields.includes(name))))
      : all,
  }
}
