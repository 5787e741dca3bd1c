/** Recommended products. */
import { productRowCss } from '../ui/product-row'
import { type Offered, offered, ProductRows } from '../ui/product-rows'
import type { BlockKind } from './contract'
import type { BlockOf } from './schema'

/** What the recommenders have for the wish; left out where they have nothing. */
export const products: BlockKind<BlockOf<'products'>, Offered> = {
  css: productRowCss,
  prepare: async ({ wish, guide, like, show }, setting) =>
    offered(await setting.recommend({ wishes: wish, guide, like, show })),
  View: ({ block, ...props }) => <ProductRows {...props} title={props.setting.say(block.title)} />,
}
