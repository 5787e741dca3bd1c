/** What the visitor looked at last. */
import { productRowCss } from '../ui/product-row'
import { type Offered, offered, ProductRows } from '../ui/product-rows'
import { viewedProducts } from '../viewed-products'
import { alreadyHere } from './already-here'
import type { BlockKind } from './contract'
import type { BlockOf } from './schema'

/** Asked of the catalogue at once: some may be sold no more. */
const ENOUGH = 24

/** Newest first, as the shop sells them today. Left out where nothing is remembered. */
export const recentlyViewed: BlockKind<BlockOf<'recently-viewed'>, Offered> = {
  css: productRowCss,
  async prepare({ show }, { facts, products }) {
    const now = facts()
    const here = alreadyHere(now)
    const ids = now.memory ? viewedProducts(now.memory).filter(id => !here.has(id)) : []
    return offered(ids[0] ? (await products(ids.slice(0, ENOUGH))).slice(0, show) : [])
  },
  View: ({ block: { title }, state, setting }) => (
    <ProductRows
      title={title === undefined ? setting.told.recentlyViewed : setting.say(title)}
      state={state}
      setting={setting}
    />
  ),
}
