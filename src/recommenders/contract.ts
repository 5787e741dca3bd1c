/** A recommender answers a query with shelves of products. */
import type { TenderoEvent } from '../events'
import type { Table } from '../guide/table'
import type { CartItem, Product } from '../page'
import type { Answers, AskedWish } from '../questions/contract'
import type { Wish } from '../questions/wish-schema'
import type { RecommenderType } from './schema'

export interface Query {
  /** Where the products will stand: `guide:ID`, or `message:CAMPAIGN`. */
  placement: string
  /** '' outside a guide. */
  guide: string
  answers: Answers
  wishes: readonly AskedWish[]
  /** What every product must have to be one of the guide's at all. */
  among: readonly Wish[]
  /** The product of the page, by id. */
  product: string | null
  cart: readonly Pick<CartItem, 'id' | 'quantity'>[]
  /** Ids lately looked at, newest first; empty without consent. */
  viewed: readonly string[]
  /** Ids bought, and ids of which he said that he does not want them; newest first. Empty without consent, but for those of this dialogue. */
  bought: readonly string[]
  dismissed: readonly string[]
  /**
   * What visitors of his segments are likely to want: it shifts what is ranked in the browser a little, is no reason and
   * leaves nothing out. Goes to nobody.
   */
  lean?: readonly Wish[]
  /** Ids of the segments that he is in; empty without consent to memory, or with Global Privacy Control. */
  segments?: readonly string[]
  /** Only what goes with the cart, or with the product; a recommender that cannot tell answers as without it. */
  like?: 'cart' | 'product' | undefined
  limit: number
  locale: string
  currency: string | null
  /** Random, the same on each visit; null without consent to memory, or with Global Privacy Control. */
  visitor: string | null
}

/** Why a product is shown: one wish, and whether it has it. `have` is what it has instead; undefined if unknown. */
export interface Reason {
  kind: 'match' | 'miss' | 'unknown'
  wish: AskedWish
  have?: import('../page').FieldValue | undefined
}

export interface Recommended {
  product: Product
  reasons: readonly Reason[]
}

/** `match`: all musts hold. `close`: it took letting go of `relaxed`, the smallest set that gives any product. */
export interface Shelf {
  kind: 'match' | 'close'
  relaxed: readonly AskedWish[]
  products: readonly Recommended[]
}

export interface Recommendation {
  shelves: readonly Shelf[]
  /** How many products of the catalogue meet all musts, where that is known. */
  matches: number | null
}

export interface Recommender {
  type: RecommenderType
  /** Is this a question for it? Left out: each is. */
  answers?(query: Query): boolean
  /** Rejects when it cannot answer; the next one of the list is asked then. Must obey the signal. */
  recommend(query: Query, signal: AbortSignal): Promise<Recommendation>
  /**
   * What visitors saw, opened, put in the cart and bought, for engines that learn from it. Called with consent to
   * analytics only, never with Global Privacy Control. `visitor` is null without consent to memory. Never throws, blocks
   * or keeps anything.
   */
  take?(event: TenderoEvent, visitor: string | null): void
}

/** Says that something was refused or failed; becomes a `problem` event. */
export type SayProblem = (code: string, message: string) => void

/** What reading a catalogue takes. */
export type CatalogSetting = Pick<RecommenderSetting, 'base' | 'currency' | 'fetch' | 'problem'>

/** What a recommender is handed of the world. */
export interface RecommenderSetting {
  /** Where relative addresses start: the address of the page. */
  base: string
  /** The shop's, for prices that do not say theirs. */
  currency: string | null
  locale: string
  fetch: typeof fetch
  /** The products of a guide; loaded once, however many ask. Rejects if there is no catalogue or it cannot be read. */
  catalog(guide: string): Promise<Table>
  /**
   * Whole products for ids, from the shop's system, else from the catalogue; in the order of the ids, without those that
   * nobody knows. Rejects if nobody can be asked.
   */
  hydrate(ids: readonly string[], signal: AbortSignal): Promise<Product[]>
  /** The page's own: for engines that need something of it, such as the address of the shop's system. */
  window: Window & typeof globalThis
  problem: SayProblem
}
