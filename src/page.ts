/** What is true on the page now: its kind, its product, the visitor's cart. */

/** What kind of page of the shop this is. `order` is the page that thanks for a purchase. */
export type PageType = 'home' | 'listing' | 'product' | 'cart' | 'checkout' | 'order' | 'search' | 'other'

/** schema.org ItemAvailability, folded to what a visitor must know. `null` where the page does not say. */
export type Availability =
  | 'InStock'
  | 'LimitedAvailability'
  | 'PreOrder'
  | 'BackOrder'
  | 'OutOfStock'
  | 'Discontinued'

/** A value of a product's field: a number in the field's unit, a word, several words, or yes / no. */
export type FieldValue = number | string | boolean | readonly string[]

/** A product as the visitor would know it. `null` means that nobody said. */
export interface Product {
  id: string
  title: string
  /** http(s) address of its page, absolute. */
  url: string | null
  /** http(s) address of its picture, absolute. */
  image: string | null
  /** In major units (12.5 is twelve euros fifty), with tax as the shop shows it. */
  price: number | null
  /** ISO 4217. */
  currency: string | null
  availability: Availability | null
  brand: string | null
  sku: string | null
  /** GTIN-8, -12, -13 or -14, digits only. */
  gtin: string | null
  /** Everything else that the catalogue or the endpoint says of it. */
  fields: Readonly<Record<string, FieldValue>>
}

export interface CartItem {
  id: string
  title: string | null
  quantity: number
  /** Of one piece, major units. */
  price: number | null
  /** http(s) addresses of its page and its picture, where they are known. */
  url?: string | null
  image?: string | null
}

export interface Cart {
  items: CartItem[]
  /** Pieces, not lines. */
  count: number
  /** Major units; `null` where the page does not say. */
  total: number | null
  currency: string | null
}

/** A finished purchase, as the thank-you page or the data layer says it. */
export interface Order {
  id: string | null
  total: number | null
  currency: string | null
  items: CartItem[]
}

/** All that is known of the page on which the visitor is. */
export interface PageFacts {
  type: PageType
  product: Product | null
  /** `null`: this page does not say; an empty cart has `count: 0`. */
  cart: Cart | null
  order: Order | null
}

/** Can it be bought today? Unknown counts as yes: most pages say only when it cannot. */
export const isAvailable = (product: Pick<Product, 'availability'>): boolean =>
  product.availability !== 'OutOfStock' && product.availability !== 'Discontinued'
