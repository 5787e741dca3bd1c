/** What Magento's own marks say of the page: the class of its body, the form of its product, the prices beside it. */
import type { PageType, Product, Variant } from '../page'
import type { Reading } from './contract'
import { readCurrency, readPrice } from './price'
import { clean } from './readers/thing'

/** Which action of Magento made the page, as a class of its body. */
const ACTIONS: readonly (readonly [PageType, string])[] = [
  ['home', 'cms-index-index'],
  ['product', 'catalog-product-view'],
  ['listing', 'catalog-category-view'],
  ['search', 'catalogsearch-result-index'],
  ['cart', 'checkout-cart-index'],
  ['checkout', 'checkout-index-index'],
  ['order', 'checkout-onepage-success'],
]
const MAX_VARIANTS = 500
const MAX_TEXT = 1 << 20

interface Globals {
  CURRENT_CURRENCY_CODE?: unknown
}

/** ISO 4217: Hyvä's global, the switcher, the mark-up of a product. */
export const currencyOf = ({ document, CURRENT_CURRENCY_CODE }: Window & Globals): string | null =>
  [
    CURRENT_CURRENCY_CODE,
    /language-(\w+)/.exec(
      document.querySelector('#switcher-currency-trigger [class*=language-]')?.className ?? '',
    )?.[1],
    document
      .querySelector('meta[property="product:price:currency"],meta[itemprop=priceCurrency]')
      ?.getAttribute('content'),
  ]
    .map(said => (typeof said === 'string' ? readCurrency(said) : null))
    .find(Boolean) ?? null

/** Never throws for what the page holds. */
export function readMagento2(window: Window): Reading {
  const { document } = window
  const { classList } = document.body
  const type = ACTIONS.find(([, name]) => classList.contains(name))?.[0]
  const currency = currencyOf(window)
  return {
    ...(type && { type }),
    currency,
    ...(type === 'product' && { product: readProduct(document, currency) }),
    ...(type === 'order' && {
      order: {
        id: /\d[\w-]*/.exec(document.querySelector('.checkout-success')?.textContent ?? '')?.[0] ?? null,
        total: null,
        currency,
        items: [],
      },
    }),
  }
}

function readProduct(document: Document, currency: string | null): Partial<Product> {
  const form = document.querySelector('#product_addtocart_form')
  const id = form?.querySelector<HTMLInputElement>('[name=product]')?.value ?? ''
  if (!/^\d+$/.test(id)) return {}
  const choices = [...(form?.querySelectorAll<HTMLInputElement>('[name^="super_attribute["]') ?? [])]
  const variants = variantsOf(document, id)
  const chosen =
    choices[0] && `${id}-${choices.map(({ name, value }) => `${/\d+/.exec(name)}.${value}`).join('-')}`
  const one = variants?.find(variant => variant.id === chosen)
  const box = document.querySelector(
    `.product-info-main [data-product-id="${id}"] [data-price-type=finalPrice][data-price-amount]`,
  )
  const shown = readPrice(box?.getAttribute('data-price-amount') ?? null, currency)
  const same = variants?.every(({ price }) => price === shown)
  return {
    id,
    sku: clean(form!.getAttribute('data-product-sku')) || null,
    // of several prices the page shows the lowest until one is chosen, and does not write the other down
    price: one ? one.price : choices[0] && !same ? null : shown,
    currency,
    ...(variants && { variants }),
    ...((choices[0] || form?.querySelector('[name^="bundle_option["],[name^="super_group["]')) && {
      choices: true,
    }),
  }
}

/** The forms of the product as Luma's scripts are told of them. */
function variantsOf(document: Document, id: string): Variant[] | undefined {
  for (const { textContent: text } of document.querySelectorAll('[type="text/x-magento-init"]')) {
    try {
      if (text!.length > MAX_TEXT || !/"(json|sp)Config"/.test(text!)) continue
      const widgets = Object.values(JSON.parse(text!)).flatMap(one => Object.values(one as object))
      const config = widgets.map(({ jsonConfig, spConfig }) => jsonConfig ?? spConfig).find(Boolean)
      if (`${config.productId}` === id) return readVariants(config, id)
    } catch {
      // cut off, or written by hand
    }
  }
  return undefined
}

/** As ConfigurableProduct's block writes it: what each child is of, and what it costs. Throws if it is anything else. */
interface Config {
  attributes: Record<string, { label: string; options: { id: string; label: string }[] }>
  index: Record<string, Record<string, string>>
  optionPrices: Record<string, { finalPrice: { amount: number } }>
}

function readVariants({ attributes, index, optionPrices }: Config, id: string): Variant[] {
  const names = new Map<string, [string, string]>()
  for (const [key, { label, options }] of Object.entries(attributes))
    for (const option of options) names.set(`${key}.${option.id}`, [clean(label), clean(option.label)])
  return Object.entries(index)
    .slice(0, MAX_VARIANTS)
    .map(([child, chosen]): Variant => {
      const keys = Object.entries(chosen).map(one => one.join('.'))
      const options = keys.map(key => names.get(key)!)
      return {
        id: [id, ...keys].join('-'),
        title: options.map(([, word]) => word).join(' / '),
        price: Number(optionPrices[child]!.finalPrice.amount) || null,
        availability: null,
        options: Object.fromEntries(options),
      }
    })
}
