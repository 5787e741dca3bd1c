/** What `tendero read` says to people: what was found, who said it, how sure it is, and what to do about what is missing. */
import type { Cart, CartItem, PageFacts, Product, SourceName, Sources } from '../page'

type Shown = Omit<Product, 'fields'>
export interface ShownPage {
  type: PageFacts['type']
  product: Shown | null
  cart: Cart | null
  sources: Sources
}

const FROM: Record<SourceName, string> = {
  manifest: 'the manifest',
  platform: 'the shop’s platform',
  'json-ld': 'JSON-LD',
  microdata: 'microdata',
  rdfa: 'RDFa',
  meta: 'meta tags',
  'data-layer': 'the data layer',
  pixel: 'a pixel',
  page: 'what the page shows',
  address: 'the address',
}

const line = (name: string, value: unknown, from = '') =>
  `${`${name.padEnd(16)}${value ?? '-'}`.padEnd(from ? 48 : 0)}${from && `  ${from}`}`

/** Fields that a manifest's selectors can find. */
const SELECTABLE = /^(id|title|price|currency|availability|brand|sku|gtin|image)$/
/** Without these a visitor is helped less; the others are nice to have. */
const NEEDED = ['price', 'currency', 'image', 'availability'] as const

const said = (sources: Sources, name: string): string => {
  const source = sources[name as 'id']
  return source ? `${FROM[source.from]}, ${Math.round(source.confidence * 100)} % sure` : ''
}

const sayItem = (item: CartItem) =>
  line('', `${item.quantity} x ${item.title ?? item.id}, ${item.price ?? '-'}`)

const whatToDo = ({ type, product, sources }: ShownPage): string[] => {
  if (type === 'product' && !product)
    return ['product: it has no name; add a selector: shop.platform.selectors.title']
  if (!product)
    return (sources.type?.confidence ?? 0) < 0.5
      ? [
          `type: nothing says what this page is; if it is more than "${type}", list its address: shop.platform.pages`,
        ]
      : []
  const missing = NEEDED.filter(name => product[name] === null)
  const unsure = NEEDED.filter(name => product[name] !== null && (sources[name]?.confidence ?? 1) < 0.6)
  const selector = (name: string) =>
    SELECTABLE.test(name) ? `add a selector: shop.platform.selectors.${name}` : ''
  return [
    ...missing.map(name => `${name}: not found; ${selector(name)}`),
    ...unsure.map(name => `${name}: not sure; if it is wrong, ${selector(name)}`),
  ]
}

/** The lines of a report; "-" is what is not known. `platform` is its name and what follows from it. */
export function sayPage(page: ShownPage, [platform, follows]: readonly [string, string]): string {
  const { type, product, cart, sources } = page
  const advice = whatToDo(page)
  return [
    line('platform', platform),
    `  ${follows}`,
    line('type', type, said(sources, 'type')),
    ...(product
      ? Object.entries(product).map(([name, value]) =>
          line(`  ${name}`, value, value === null ? '' : said(sources, name)),
        )
      : [line('product', null)]),
    ...(cart
      ? [
          line(
            'cart',
            `${cart.count} pieces, total ${cart.total ?? '-'} ${cart.currency ?? ''}`.trim(),
            said(sources, 'cart'),
          ),
          ...cart.items.map(sayItem),
        ]
      : [line('cart', null)]),
    ...(advice.length ? ['', 'To do:', ...advice.map(one => `  ${one}`)] : []),
  ].join('\n')
}
