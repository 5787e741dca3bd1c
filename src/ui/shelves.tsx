/** The products: what meets all musts, and what comes close, with the wishes that it took letting go of. */
import type { ComponentChildren } from 'preact'
import { fill } from '../lib/fill'
import type { Product } from '../page'
import type { AskedWish } from '../questions/contract'
import type { Recommendation } from '../recommenders/contract'
import type { FullWords } from '../words'
import type { Adding } from './add-action'
import { ProductCard } from './product-card'
import { sayWish } from './say-wish'

interface Props {
  recommendation: Recommendation
  /** Heading of the full matches. */
  heading: string
  reasons: boolean
  words: FullWords
  onOpen(product: Product): void
  /** What puts it in the cart; undefined where the platform cannot. */
  onAdd(product: Product): (() => void) | undefined
  adding: Readonly<Record<string, Adding>>
  /** Lets go of one wish. */
  onDrop(wish: AskedWish): void
  /** Steps away from it all, below the first heading. */
  above?: ComponentChildren
  /** What more a card offers. */
  extras?: ((product: Product) => ComponentChildren) | undefined
  /** What stands before the n-th product. */
  before?: ((n: number) => ComponentChildren) | undefined
}

export function Shelves(props: Props) {
  const { recommendation, heading, reasons, words, adding, onDrop, above, extras, before, onAdd, ...rest } =
    props
  const { onOpen } = rest
  let n = 0
  return recommendation.shelves.map(({ kind, relaxed, products }, i) => {
    const wishes = relaxed.map(w => `“${sayWish(words, w)}”`).join(', ')
    // matches that stand last are there only to say that they are sold out
    const match = i ? words.locale.soldOut : heading
    const close = i === 0 ? words.locale.nothingHasAll : words.locale.closeShelf
    return (
      <section class="shelf" key={kind}>
        <h3 tabIndex={-1}>{kind === 'match' ? match : fill(close, { wishes })}</h3>
        {relaxed[0] && (
          <ul class="chips">
            {relaxed.map(wish => (
              <li>
                <button type="button" class="step" onClick={() => onDrop(wish)}>
                  {fill(words.locale.drop, { wish: sayWish(words, wish) })}
                </button>
              </li>
            ))}
          </ul>
        )}
        {i === 0 && above}
        <ul class="products">
          {products.map(({ product, reasons: why }) => [
            before?.(n++),
            <ProductCard
              key={product.id}
              product={product}
              reasons={reasons ? why : []}
              words={words}
              adding={adding[product.id]}
              extras={extras?.(product)}
              onOpen={onOpen}
              onAdd={onAdd(product)}
            />,
          ])}
          {i === recommendation.shelves.length - 1 && before?.(n)}
        </ul>
      </section>
    )
  })
}
