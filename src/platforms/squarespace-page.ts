/** What a page of Squarespace says of itself: the classes of its body, the product in its static context. */
import type { PageType, Variant } from '../page'
import type { Reading } from './contract'
import { clean } from './readers/thing'
import { amountOf } from './system-lines'

interface Squarespace {
  Static?: { SQUARESPACE_CONTEXT?: { product?: { variants?: unknown } } }
}

/** What is paid for a form now, major units; money is `{ value: "9.00" }` in carts, `{ decimalValue }` in pages. */
export function saleOf(form: Record<string, unknown>): number | null {
  const { onSale, salePrice, salePriceMoney, price, priceMoney } = form
  const money = Object(onSale ? (salePriceMoney ?? salePrice) : (priceMoney ?? price))
  // without a decimal value this is in cents
  const amount = 'fractionalDigits' in money ? money.decimalValue : (money.decimalValue ?? money.value)
  return typeof amount === 'string' ? amountOf(amount) : null
}

/** Reads nothing but the page. */
export function readSquarespace(window: Window): Reading {
  const { document, location } = window
  const { classList, className } = document.body
  const code = /native-currency-code-(\w{3})\b/.exec(className)?.[1]?.toUpperCase()
  const told = (window as Squarespace).Static?.SQUARESPACE_CONTEXT?.product?.variants
  const forms = (Array.isArray(told) ? told.slice(0, 200) : []).map(Object)
  const id = clean(
    document
      .querySelector('.ProductItem[data-item-id],.sqs-add-to-cart-button[data-item-id]')
      ?.getAttribute('data-item-id'),
  )
  const path = location.pathname
  const type: PageType | undefined = /^\/cart\/?$/.test(path)
    ? 'cart'
    : /^\/checkout/.test(path)
      ? 'checkout'
      : forms[0]
        ? 'product'
        : classList.contains('collection-type-products')
          ? 'listing'
          : undefined
  const currency = code ?? null
  const reading: Reading = { ...(type && { type }), currency }
  if (type === 'product') {
    const [form] = forms
    const isOne = forms.length === 1
    const variants = forms.map(
      (one): Variant => ({
        id: id && one.sku ? `${id}-${clean(one.sku)}` : clean(one.id),
        title: Object.values(Object(one.attributes)).map(clean).join(' ') || null,
        price: saleOf(one),
        availability: stockOf(one.stock),
        sku: clean(one.sku) || null,
        options: Object.fromEntries(
          Object.entries(Object(one.attributes)).map(([name, value]) => [clean(name), clean(value)]),
        ),
      }),
    )
    reading.product = {
      ...(id && { id }),
      // several forms may cost differently, and the one that is chosen is not told
      ...(isOne && { sku: clean(form.sku) || null, price: saleOf(form), availability: stockOf(form.stock) }),
      currency: clean(Object(form.price).currencyCode) || currency,
      variants,
      ...(!isOne && { choices: true }),
    }
  }
  return reading
}

const stockOf = (told: unknown): Variant['availability'] => {
  const { unlimited, quantity } = Object(told)
  return unlimited || quantity > 0 ? 'InStock' : quantity === 0 ? 'OutOfStock' : null
}
