/** SAY: the kinds of content block, each fetched when a message has one; a new one is its file, its entry in schema.ts and its line here. */
import type { BlockKind } from './contract'
import type { Block, BlockOf, BlockType } from './schema'

const KINDS: { readonly [T in BlockType]: () => Promise<BlockKind<BlockOf<T>>> } = {
  text: () => import('./text').then(m => m.text),
  picture: () => import('./picture').then(m => m.picture),
  offer: () => import('./offer').then(m => m.offer),
  countdown: () => import('./countdown').then(m => m.countdown),
  'free-shipping': () => import('./free-shipping').then(m => m.freeShipping),
  products: () => import('./products').then(m => m.products),
  'recently-viewed': () => import('./recently-viewed').then(m => m.recentlyViewed),
  reorder: () => import('./reorder').then(m => m.reorder),
  cart: () => import('./cart').then(m => m.cart),
  question: () => import('./question').then(m => m.question),
  'sign-up': () => import('./sign-up').then(m => m.signUp),
  'save-cart': () => import('./save-cart').then(m => m.saveCart),
  contact: () => import('./contact').then(m => m.contact),
  share: () => import('./share').then(m => m.share),
  'payment-plan': () => import('./payment-plan').then(m => m.paymentPlan),
  story: () => import('./story').then(m => m.story),
}

/** Fetches the code of a block; rejects for a kind that this release does not know. */
export const loadBlock = async (block: Block): Promise<BlockKind<Block>> =>
  (await KINDS[block.type]()) as BlockKind<Block>
