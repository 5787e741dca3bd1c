/** A platform reads the shop's page and, where it can, writes the shop's cart. */
import type { Cart, PageFacts, PageType, Product } from '../page'

export interface Platform {
  /** The kind of page where the manifest's own patterns tell it, else null. Costs next to nothing. */
  glance(): PageType | null
  /** The kind of page where the habits of shops make its address sure, else null. Never rejects; its code is fetched. */
  guess(): Promise<PageType | null>
  /** What the page says now. Never rejects, asks no server, takes bounded time; its code is fetched when first called. */
  read(): Promise<PageFacts>
  /** The cart as the shop's server knows it; null if it cannot be asked. Rejects if asking failed. */
  readCart?(): Promise<Cart | null>
  /** Puts it in the cart and gives the cart. Rejects with a reason. Absent: this platform cannot. */
  addToCart?(product: Product, quantity: number): Promise<Cart>
}

/** What a reader is handed: the page and how the shop's manifest wants it read. */
export interface PageSource {
  document: Document
  /** Address of the page, absolute. */
  url: string
  /** Entries of the data layer so far. */
  dataLayer: readonly unknown[]
}

/** What one source of the page says, as far as it goes. Fields it does not know are left out, `null` or ''. */
export interface Reading {
  type?: PageFacts['type']
  product?: Partial<Omit<Product, 'fields'>> | null
  cart?: Cart
  order?: PageFacts['order']
}
