/** What a text of a message may name, in braces: "{product.title}". This list is closed. */
export const PLACES = [
  'product.title',
  'product.price',
  'cart.total',
  'cart.count',
  'cart.missingForFreeShipping',
  'bought.title',
  'page.title',
  'guide.title',
  'shop.name',
  'visits',
] as const

export type Place = (typeof PLACES)[number]
