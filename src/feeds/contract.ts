/** A feed is a shop's products in the form that some tool writes them; a reader turns each into raw products under the usual names. */

/** What a feed is read from: the text of a file, and what it says if it is JSON. */
export interface Source {
  text: string
  /** Undefined if the text is no JSON. */
  json?: unknown
}

/** One product as the feed has it, under names that `recommenders/read-product` knows. */
export interface RawProduct {
  /** Line of the file, or number of the product in its list, counted from 1. */
  row: number
  item: unknown
}

/** A row that gives no product, and why, in words for the owner. */
export interface Left {
  row: number
  why: string
}

export type FeedType = 'json' | 'shopify' | 'woocommerce' | 'google-xml' | 'google-tsv' | 'csv'

export interface Feed {
  type: FeedType
  /** Is it this kind of feed? */
  detect(source: Source): boolean
  /** Its products; what is left out at once is told. Throws an Error in plain words where the feed is broken off. */
  read(source: Source, options: FeedOptions): Iterable<RawProduct | Left>
}

export interface FeedOptions {
  /** Milliseconds since 1970: is a sale on? */
  now: number
  /** Where the list lies in JSON, if the manifest says so ("data.items"). */
  items?: string | undefined
}
