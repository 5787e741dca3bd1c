/** A platform reads the shop's page and, where it can, writes the shop's cart. */
import type { Cart, CartItem, PageFacts, PageType, Product } from '../page'

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
  /**
   * Puts the lines of a saved cart in, one after the other; `replace` empties it first. One that the shop refuses does
   * not keep the rest out. Rejects only if nothing could be done. Absent: this platform cannot.
   */
  restoreCart?(
    items: readonly Pick<CartItem, 'id' | 'quantity'>[],
    how: 'merge' | 'replace',
  ): Promise<Restored>
  /** Can it replace? Where it cannot, only `merge` may be asked for. */
  replaces?: boolean
  /**
   * An address of the shop that fills the cart for whoever opens it, elsewhere too: "/buy/{items}", with a place for
   * the lines as `encodeItems` writes them. As the shop wrote it: `basketLink` fills and judges it.
   */
  cartLink?: string | undefined
}

/** What became of a saved cart. */
export interface Restored {
  cart: Cart | null
  /** The lines that the shop did not take, with its own words if it had any. */
  refused: { id: string; why: string | null }[]
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
