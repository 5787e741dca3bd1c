/** What page of the shop this is, which product and cart it shows: all that the page says, weighed and merged. */
import type { PageFacts, PageType, Product } from '../page'
import type { PageSource, Reading } from './contract'
import { readAddress } from './readers/address'
import { readDataLayer } from './readers/data-layer'
import { readJsonLd } from './readers/json-ld'
import { readMicrodata } from './readers/microdata'
import { readOpenGraph } from './readers/open-graph'
import { identify } from './readers/page-identity'
import { readSelectors } from './readers/selectors'
import type { PlatformOf } from './schema'

/**
 * Reads the page, whose kind is `named` where the manifest's own patterns tell it. Never throws: a source that fails says
 * nothing. `source.url` must be an absolute address.
 */
export function readPage(
  source: PageSource,
  options: PlatformOf<'generic'>,
  named: PageType | undefined,
): PageFacts {
  const attempt = (read: (source: PageSource) => Reading): Reading => {
    try {
      return read(source)
    } catch {
      return {}
    }
  }
  const page = identify(source)
  const selected = attempt(source => readSelectors(source, options.selectors))
  const layer = attempt(readDataLayer)
  const structured = [attempt(readJsonLd), attempt(readMicrodata)]
  const sure = structured.filter(({ product }) => page.isAt(product?.url) || page.isNamed(product?.title))
  const readings = [selected, ...(sure[0] ? sure : structured), attempt(readOpenGraph), layer]
  const said = readings.map(reading => reading.type)
  const address = attempt(readAddress).type
  // Of what a path says only the weakest gives way to the page's own words.
  const isPlain = !address || /product|listing/.test(address)
  const type: PageType =
    named ??
    said.find(one => one === 'order') ??
    (address === 'home' ? address : sure[0] && 'product') ??
    (isPlain ? (said.slice(1).find(Boolean) ?? selected.type) : address) ??
    address ??
    'other'

  const product: Product = {
    id: '',
    title: page.names[0] ?? '',
    url: null,
    image: null,
    price: null,
    currency: null,
    availability: null,
    brand: null,
    sku: null,
    gtin: null,
    fields: {},
  }
  for (const reading of [...readings].reverse())
    Object.assign(
      product,
      Object.fromEntries(Object.entries(reading.product ?? {}).filter(([, value]) => value)),
    )
  product.url = page.canonical ?? product.url ?? source.url.replace(/#.*/, '')
  // As the shop's analytics call it, since carts and feeds mostly do too; else productID, SKU, or the address.
  product.id =
    selected.product?.id ||
    layer.product?.id ||
    product.id ||
    product.url.replace(/[?#].*|\/$/g, '').replace(/.*\/|\.\w+$/g, '')

  const order =
    readings.map(reading => reading.order).find(Boolean) ??
    (type === 'order' ? { id: null, total: null, currency: null, items: [] } : null)
  const { cart } = selected
  return {
    type,
    product: type === 'product' && product.title ? product : null,
    cart: order
      ? null
      : layer.cart && cart
        ? { ...layer.cart, count: cart.count }
        : (cart ?? layer.cart ?? null),
    order,
  }
}
