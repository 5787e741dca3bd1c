/** What is in the cart, with its total. */
import type { Product } from '../page'
import { productOf } from '../product-of'
import { ProductRow, productRowCss } from '../ui/product-row'
import { sayMoney } from '../values'
import css from './cart.css?inline'
import type { BlockKind } from './contract'
import type { BlockOf } from './schema'

/** What the catalogue knows of the lines, by id. */
interface State {
  known: ReadonlyMap<string, Product>
}

/** The lines as the cart is now; pictures and names that it does not tell are the catalogue's. Left out while it is empty or unknown. */
export const cart: BlockKind<BlockOf<'cart'>, State> = {
  css: productRowCss + css,
  async prepare(_, { facts, products }) {
    const lines = facts().cart?.items ?? []
    const bare = lines.filter(({ title, url, image }) => !(title && url && image))
    const found = bare[0] ? await products(bare.map(productOf)) : []
    return lines[0] ? { known: new Map(found.map(product => [product.id, product])) } : null
  },
  View({ block, state: { known }, setting }) {
    const { words, told } = setting
    const now = setting.facts().cart
    if (!now?.items[0]) return null
    const { items, total, currency } = now
    const title = block.title === undefined ? told.cartHeading : setting.say(block.title)
    return (
      <>
        {title && <h3>{title}</h3>}
        <ul class="product-rows cart-lines">
          {items.map((item, i) => {
            const { id, quantity, price, ...line } = item
            const product = known.get(productOf(item))
            const each = price === null ? '' : sayMoney(words, price, currency)
            return (
              <ProductRow
                key={i} // variants may share an id
                product={{
                  title: line.title ?? product?.title ?? id,
                  url: line.url ?? product?.url ?? null,
                  image: line.image ?? product?.image ?? null,
                  price: price === null ? null : price * quantity,
                  currency,
                  availability: product?.availability ?? null,
                }}
                words={words}
                detail={quantity !== 1 && `${quantity} × ${each}`.trim()}
                onOpen={setting.taken}
              />
            )
          })}
        </ul>
        {/* only what the shop says: the sum of the lines knows no discount and no shipping */}
        {total !== null && (
          <p class="cart-total">
            {told.cartTotal}{' '}
            <strong>
              <bdi>{sayMoney(words, total, currency)}</bdi>
            </strong>
          </p>
        )}
      </>
    )
  },
}
