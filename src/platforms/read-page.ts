/** What page of the shop this is, which product and cart it shows: all that the page says, weighed and merged. */
import { createBreath } from '../lib/breathe'
import type { PageFacts, PageType, Product, SourceName, Sources } from '../page'
import type { PageSource, Reading } from './contract'
import type { Visible } from './read-visible'
import { readAddress } from './readers/address'
import { choosePrice, priceWas } from './readers/choose-price'
import { chooseType, type Finding } from './readers/choose-type'
import { readDataLayer } from './readers/data-layer'
import { idOfAddress } from './readers/id-of-address'
import { isConfirmed } from './readers/is-confirmed'
import { readJsonLd } from './readers/json-ld'
import { mergeCart, mergeOrder } from './readers/merge-order'
import { readMicrodata, readRdfa } from './readers/microdata'
import { readOpenGraph } from './readers/open-graph'
import { identify, type PageIdentity } from './readers/page-identity'
import { readSelectors } from './readers/selectors'
import type { Platform } from './schema'

/** How far each source is trusted where nothing else is known. */
const TRUST: Record<SourceName, number> = {
  manifest: 1,
  platform: 0.98,
  'json-ld': 0.9,
  microdata: 0.85,
  rdfa: 0.75,
  meta: 0.75,
  'data-layer': 0.8,
  pixel: 0.7,
  page: 0.6,
  address: 0.3,
}
/** The kinds of page that have no product, whatever they show. */
const SETTLED = /home|cart|checkout|order|search/

/**
 * Reads the page, whose kind is `named` where the manifest's own patterns tell it. `own` is what a platform's adapter knows,
 * `currency` (ISO 4217) what the shop's prices are in where the page does not say. Never rejects: a source that fails says
 * nothing. What the page shows is looked at only where its data leaves something open. `source.url` must be absolute.
 */
export async function readPage(
  source: PageSource,
  options: Pick<Platform, 'selectors'>,
  named: PageType | undefined,
  own: Reading = {},
  currency: string | null = null,
  breathe = createBreath(() => performance.now()),
): Promise<PageFacts> {
  const page = identify(source)
  const attempt = async (read: (source: PageSource, page: PageIdentity) => Reading): Promise<Reading> => {
    try {
      const rest = breathe()
      if (rest) await rest
      return read(source, page)
    } catch {
      return {}
    }
  }
  const trusted = (from: SourceName) => ({ from, confidence: TRUST[from] })
  const finding = (from: SourceName, reading: Reading): Finding => ({ ...trusted(from), reading })
  const manifest = finding('manifest', await attempt(source => readSelectors(source, options.selectors)))
  const layer = finding('data-layer', await attempt(readDataLayer))
  const structured = [
    finding('json-ld', await attempt(readJsonLd)),
    finding('microdata', await attempt(readMicrodata)),
  ]
  if (!structured.some(({ reading }) => reading.product))
    structured.push(finding('rdfa', await attempt(readRdfa)))
  const sure = structured.filter(
    ({ reading: { product } }) => page.isAt(product?.url) || page.isNamed(product?.title),
  )
  const findings = [
    manifest,
    finding('platform', own),
    ...(sure[0] ? sure : structured),
    finding('meta', await attempt(readOpenGraph)),
    layer,
  ]
  if (source.pixels?.[0])
    try {
      findings.push(finding('pixel', await attempt((await import('./readers/pixels')).readPixels)))
    } catch {}
  const address = (await attempt(readAddress)).type
  let kind = chooseType(findings, named, address, sure[0])
  let seen: Visible | undefined
  if (
    (kind.type === 'product' && !isConfirmed(findings)) ||
    (!named && !SETTLED.test(kind.type) && kind.confidence < 0.7)
  ) {
    try {
      const { readVisible } = await import('./read-visible')
      const known = findings.flatMap(({ reading: { product } }) => product ?? [])
      seen = await readVisible(source, page, own.currency ?? currency, breathe, {
        prices: known.flatMap(({ price }) => price ?? []),
        all: known.some(one => one.sku) && known.some(one => one.availability),
        type: kind.confidence > 0.8,
      })
      findings.push(finding('page', seen))
      if (seen.type && seen.typeConfidence > kind.confidence)
        kind = { type: seen.type, from: 'page', confidence: seen.typeConfidence }
    } catch {}
  }
  const { type } = kind

  const product: Product = {
    id: '',
    title: '',
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
  const sources: Sources = { type: { from: kind.from, confidence: kind.confidence } }
  for (const { from, confidence, reading } of findings)
    for (const [name, value] of Object.entries(reading.product ?? {}))
      if (value && name !== 'was' && !sources[name as 'id']) {
        Object.assign(product, { [name]: value })
        sources[name as 'id'] = { from, confidence }
      }

  const said = findings.flatMap(({ from, confidence, reading: { product } }) =>
    product?.price && from !== 'page'
      ? [{ amount: product.price, currency: product.currency ?? null, from, confidence }]
      : [],
  )
  const shown = seen?.price && {
    ...seen.price,
    currency: seen.product?.currency ?? null,
    from: 'page' as const,
  }
  const price = choosePrice(said, shown ?? null, seen?.beside, seen?.gone)
  product.price = price?.amount ?? null
  delete sources.price
  if (price) {
    sources.price = { from: price.from, confidence: price.confidence }
    if (price.currency) {
      product.currency = price.currency
      sources.currency = { from: price.from, confidence: price.confidence }
    }
  }
  if (!product.currency && (own.currency || (price && currency))) {
    product.currency = own.currency ?? currency
    sources.currency = { from: own.currency ? 'platform' : 'manifest', confidence: 0.5 }
  }

  const was = priceWas(findings, product.price)
  if (was) product.was = was
  const path = source.url.replace(/#.*/, '')
  if (!product.title) {
    product.title = page.names[0] ?? ''
    sources.title = { from: 'meta', confidence: 0.5 }
  }
  product.url = page.canonical ?? product.url ?? path
  // As the shop's analytics call it, since carts and feeds mostly do too; else productID, SKU, or the address.
  const called = findings.find(one => /manifest|platform|layer/.test(one.from) && one.reading.product?.id)
  if (called) {
    product.id = called.reading.product!.id!
    sources.id = { from: called.from, confidence: called.confidence }
  }
  if (!product.id) {
    product.id = product.sku ?? idOfAddress(product.url)
    sources.id = product.sku ? sources.sku! : { from: 'address', confidence: TRUST.address }
  }

  const merged = mergeOrder(findings)
  const order =
    merged?.order ?? (type === 'order' ? { id: null, total: null, currency: null, items: [] } : null)
  if (order) sources.order = { from: merged?.of.from ?? kind.from, confidence: merged?.of.confidence ?? 0.5 }
  const badge = manifest.reading.cart
  const filled = mergeCart(own.cart, layer.reading.cart)
  const cart = order
    ? null
    : filled && badge && !own.cart
      ? { ...filled, count: badge.count }
      : (filled ?? badge ?? null)
  if (cart) {
    const from = own.cart ? 'platform' : filled ? 'data-layer' : 'manifest'
    sources.cart = trusted(from)
  }
  const isProduct = type === 'product' && product.title !== ''
  return {
    type,
    product: isProduct ? product : null,
    cart,
    order,
    sources: isProduct ? sources : onlyOfPage(sources),
  }
}

/** Without what is said of a product. */
const onlyOfPage = ({ type, cart, order }: Sources): Sources => ({
  ...(type && { type }),
  ...(cart && { cart }),
  ...(order && { order }),
})
