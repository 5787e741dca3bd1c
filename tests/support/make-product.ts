/** Products and wishes for tests, with everything unknown but what the test says. */
import type { Product } from '../../src/page'
import type { AskedWish } from '../../src/questions/contract'

let made = 0

export const makeProduct = (
  fields: Product['fields'] = {},
  core: Partial<Omit<Product, 'fields'>> = {},
): Product => ({
  id: `p${++made}`,
  title: 'A thing',
  url: null,
  image: null,
  price: null,
  currency: null,
  availability: null,
  brand: null,
  sku: null,
  gtin: null,
  ...core,
  fields,
})

export const wish = (field: string, rest: Partial<AskedWish>): AskedWish => ({
  question: field,
  field,
  weight: 1,
  must: false,
  ...rest,
})

export const must = (field: string, rest: Partial<AskedWish>): AskedWish =>
  wish(field, { must: true, ...rest })
