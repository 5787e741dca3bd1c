/** Is what was read of a product page what people say of it? */
import type { Product } from '../../src/page'
import type { Captured } from './captured'

/** `none`: nothing was read although the page shows it; `null`: nobody says what is right. */
export type Verdict = 'right' | 'wrong' | 'none' | null

/** Which currencies a sign may stand for; other signs and words are looked up. */
const SIGNS: Record<string, RegExp> = {
  $: /D$|^(ARS|CLP|COP|MXN|UYU|DOP|CUP)$/,
  '£': /^GBP$/,
  '€': /^EUR$/,
  '₹': /^INR$/,
  '¥': /^(JPY|CNY)$/,
  kr: /^(SEK|NOK|DKK|ISK|CZK)$/,
  kč: /^CZK$/,
  lei: /^RON$/,
  kn: /^HRK$/,
  zł: /^PLN$/,
  ft: /^HUF$/,
  r$: /^BRL$/,
  'ر.س': /^SAR$/,
  원: /^KRW$/,
  '₺': /^TRY$/,
  tl: /^TRY$/,
  '₽': /^RUB$/,
  руб: /^RUB$/,
  грн: /^UAH$/,
  '₪': /^ILS$/,
  元: /^(CNY|TWD)$/,
  円: /^JPY$/,
  chf: /^CHF$/,
  rs: /^(INR|PKR|LKR|NPR)$/,
}

const isCurrency = (got: string, said: string): boolean => {
  const word = said.toLowerCase().replace(/[\s.~]+$|^\s+/g, '')
  return word === got.toLowerCase() || (SIGNS[word] ?? SIGNS[word.slice(-1)])?.test(got) === true
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s._/-]/g, '')
const verdict = (got: unknown, isRight: () => boolean): Verdict =>
  got === null || got === '' ? 'none' : isRight() ? 'right' : 'wrong'

/** The verdict on each field. A label that is in doubt ("24.99" for 24.990 pesos) may be right in either reading. */
export function judgeProduct({ expected = {}, labelSuspect }: Captured, product: Product | null) {
  const price = product?.price ?? null
  const said = (field: string) => expected[field]?.length
  const isAny = (field: string, isIt: (label: string) => boolean) => () => expected[field]!.some(isIt)
  // "2.449" pesos are two thousand: no price has mils
  const isInDoubt = (label: string) => labelSuspect !== undefined || /\.\d{3}$/.test(label)
  const isPrice = (label: string) =>
    price === +label || (isInDoubt(label) && Math.abs(price! - +label * 1000) < 0.5)
  const currency = product?.currency ?? null
  return {
    price: said('price') ? verdict(price, isAny('price', isPrice)) : null,
    currency: said('currency')
      ? verdict(
          currency,
          isAny('currency', label => isCurrency(currency!, label)),
        )
      : null,
    availability: said('availability')
      ? verdict(
          product?.availability ?? null,
          isAny(
            'availability',
            label => (label === 'InStock') === !/OutOf|Discont/.test(product!.availability!),
          ),
        )
      : null,
    sku: said('sku')
      ? verdict(
          product && (product.sku || product.id),
          isAny('sku', label =>
            [product!.sku, product!.id].some(own => own !== null && plain(own) === plain(label)),
          ),
        )
      : null,
    brand: said('brand')
      ? verdict(
          product?.brand ?? null,
          isAny('brand', label => plain(product!.brand!) === plain(label)),
        )
      : null,
    gtin: said('gtin')
      ? verdict(
          product?.gtin ?? null,
          isAny('gtin', label => +product!.gtin! === +label),
        )
      : null,
    name: verdict(product?.title ?? null, () => true),
  } satisfies Record<string, Verdict>
}
