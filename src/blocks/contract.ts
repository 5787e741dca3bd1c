/** A content block says one thing inside a message. */
import type { VNode } from 'preact'
import type { Publish } from '../events'
import type { Text } from '../lib/text'
import type { MessageLocale } from '../locales/contract'
import type { Memory, RememberedOrder } from '../memory'
import type { Cart, Product } from '../page'
import type { Answers } from '../questions/contract'
import type { Wish } from '../questions/wish-schema'
import type { FullWords } from '../words'

/** What a block may look at. */
export interface MessageFacts {
  /** The product of the page, if it is one of a product. */
  product: Product | null
  /** As the page or the shop says it now, else as it was last seen. */
  cart: Cart | null
  /** null where nothing may be remembered. */
  memory: Memory | null
  /** His last one, of this page view at least; undefined where none is known. */
  order?: RememberedOrder | undefined
  /** The guide in which he answered last. */
  guide?: { id: string; title: Text } | undefined
  /** Title of the page. */
  title?: string
  /** ms since 1970, by the visitor's clock. */
  now: number
}

/** Which products to recommend. */
export interface Wanted {
  wishes?: readonly Wish[] | undefined
  /** Of this guide, with the visitor's answers so far. */
  guide?: string | undefined
  like?: 'product' | 'cart' | undefined
  show: number
}

/** What the visitor hands over, by his own click. */
export interface HandedOver {
  /** "cart", or the topic of a sign-up. */
  topic: string
  email: string
  /** The words that he ticked. */
  consent: string
  /** Which wording of them it is, for the shop's records. */
  version?: string | undefined
  privacy: string
  /** What he writes to the shop. */
  message?: string | undefined
  /** Of a newsletter: does the shop's mail tool ask once more before it writes? */
  optIn?: 'double' | 'single' | undefined
  /** "MM-DD". */
  birthday?: string | undefined
}

/** What a block may know and do. */
export interface BlockSetting {
  window: Window & typeof globalThis
  /** Id of the campaign that the message is of. */
  campaign: string
  words: FullWords
  /** The widget's own words for messages. */
  told: MessageLocale
  publish: Publish
  /** An author's text with its places filled, as plain text; null where something that it names is not known. */
  say(text: Text | undefined): string | null
  facts(): MessageFacts
  /** Now, in ms since 1970, by the clock of the shop's server; null where it does not tell. Asked once a page. */
  clock(): Promise<number | null>
  /** The visitor takes what is offered: to be called at once, the page may be gone a moment later. */
  taken(): void
  open(guide: string, answers: Answers): Promise<void>
  /** Best first, never the product of the page nor those in the cart; empty where nobody can say. Never rejects. */
  recommend(wanted: Wanted): Promise<readonly Product[]>
  /** These products as the shop sells them today, in the order of the ids; those it does not know are left out. Never rejects. */
  products(ids: readonly string[]): Promise<readonly Product[]>
  /** Absent where the platform cannot. Rejects with a reason in the shop's words. */
  addToCart?: ((product: Product) => Promise<void>) | undefined
  /** Can it be put in from here? Left out: every product can. */
  canAdd?: ((product: Product) => boolean) | undefined
  /** An http(s) address of the author's, absolute; null if it is none. */
  address(written: string): string | null
  /** Absent where there is nobody to hand over to, or marketing was refused. Resolves with its id as soon as it is kept for sending. */
  handOver?: ((what: HandedOver) => Promise<string>) | undefined
  /** The block's state has changed. */
  redraw(): void
  /** The block has nothing to say any more and leaves the message. */
  gone(): void
}

/**
 * One kind of block. `prepare` gives its state, an object that the view may change before it calls `redraw`;
 * null: it has nothing to say and is left out. Without `prepare` the state is {}.
 */
export interface BlockKind<B, S extends object = object> {
  /** Its style sheet. */
  css?: string
  prepare?(block: B, setting: BlockSetting): Promise<S | null> | S | null
  View(props: { block: B; state: S; setting: BlockSetting }): VNode | null
  /** The message leaves: timers end. */
  end?(state: S): void
}
