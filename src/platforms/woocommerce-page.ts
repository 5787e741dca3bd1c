/** What a page of a WooCommerce shop says in WooCommerce's own way: its classes, its add-to-cart form, its address. */
import { parseJson } from '../lib/parse-json'
import type { PageType, Product, Variant } from '../page'
import type { Reading } from './contract'
import { readCurrency, readPrice } from './price'
import { clean } from './readers/thing'

/** Classes of the body, the surest first. https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/includes/wc-template-functions.php */
const TYPES: readonly (readonly [PageType, RegExp])[] = [
  ['order', /^woocommerce-order-received$/],
  ['checkout', /^woocommerce-checkout$/],
  ['cart', /^woocommerce-cart$/],
  ['product', /^single-product$/],
  ['search', /^search(-results|-no-results)?$/],
  ['home', /^home$/],
  ['listing', /^(post-type-archive-product|tax-(product_|pa_).*)$/],
]
/** A longer list of variations is not read. */
const MAX_TEXT = 1 << 20
const MAX_VARIATIONS = 200

const idOf = (value: unknown): string => /^[1-9]\d{0,14}$/.exec(String(value ?? ''))?.[0] ?? ''

/** Reads it; never throws. `parents` learns which product the variations are of. */
export function readWooPage(
  document: Document,
  url: string,
  parents: Map<string, string> = new Map(),
): Reading {
  const classes = [...document.body.classList]
  const type = TYPES.find(([, word]) => classes.some(one => word.test(one)))?.[0]
  if (type === 'order') {
    const { pathname, searchParams } = new URL(url)
    const id = /\/order-received\/(\d+)/.exec(pathname)?.[1] ?? searchParams.get('order-received')
    const total = document.querySelector('.woocommerce-order-overview__total .amount')?.textContent ?? null
    const currency = readCurrency(total)
    return {
      type,
      order: { id: idOf(id) || null, total: readPrice(total, currency), currency, items: [] },
    }
  }
  return {
    ...(type && { type }),
    ...(type === 'product' && { product: readForm(document, classes, parents) }),
  }
}

/** The product of the page's form, with the price of the variation that is chosen. */
function readForm(
  document: Document,
  classes: readonly string[],
  parents: Map<string, string>,
): Partial<Product> {
  const form = document.querySelector<HTMLElement>('form.cart[data-product_id],div.product form.cart')
  const button = document.querySelector('.single_add_to_cart_button[value]')
  const id =
    idOf(form?.dataset.product_id) ||
    idOf(classes.find(one => /^postid-\d+$/.test(one))?.slice(7)) ||
    idOf(button?.getAttribute('value'))
  const isVariable = form?.matches('.variations_form,[data-product_variations]')
  if (!form || !isVariable)
    return { id, ...(form?.matches('.grouped_form,.bundle_form') && { choices: true }) }
  const before = new Map<string, number>()
  const variants = readVariations(form.dataset.product_variations, before)
  for (const variant of variants) parents.set(variant.id, id)
  const chosen = idOf(form.querySelector<HTMLInputElement>('input.variation_id')?.value)
  const variant = variants.find(one => one.id === chosen)
  const was = before.get(chosen)
  return {
    id,
    choices: true,
    ...(variants[0] && { variants }),
    ...(variant && { price: variant.price, ...(was && { was }), availability: variant.availability }),
  }
}

/** The variations that the form carries; shops with more than thirty of a product ask for them one by one, and it has none. `before` learns what each was without a reduction. */
function readVariations(text = '', before: Map<string, number>): Variant[] {
  let all: unknown
  try {
    all = text.length < MAX_TEXT && parseJson(text)
  } catch {}
  return (Array.isArray(all) ? all.slice(0, MAX_VARIATIONS) : []).flatMap((one): Variant[] => {
    const { variation_id, display_price: price, is_in_stock, sku, attributes } = Object(one)
    const { display_regular_price: was } = Object(one)
    const id = idOf(variation_id)
    if (typeof was === 'number' && was > price) before.set(id, was)
    const options = Object.fromEntries(
      Object.entries(Object(attributes)).flatMap(([name, value]) => {
        const said = clean(value)
        return said && name !== '__proto__' ? [[name, said]] : []
      }),
    )
    return id
      ? [
          {
            id,
            title: Object.values(options).join(', ') || null,
            price: typeof price === 'number' && price > 0 && price < 1e9 ? price : null,
            availability: is_in_stock === false ? 'OutOfStock' : is_in_stock === true ? 'InStock' : null,
            sku: typeof sku === 'string' ? clean(sku) || null : null,
            options,
          },
        ]
      : []
  })
}
