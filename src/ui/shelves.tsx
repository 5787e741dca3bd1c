/** The products: what meets all musts, and what comes close, with the wishes that it took letting go of. */
import { fill } from '../lib/fill'
import type { Product } from '../page'
import type { Recommendation } from '../recommenders/contract'
import type { FullWords } from '../words'
import { type Adding, ProductCard } from './product-card'
import { sayWish } from './say-wish'

interface Props {
  recommendation: Recommendation
  /** Heading of the full matches. */
  heading: string
  reasons: boolean
  words: FullWords
  onOpen(product: Product): void
  onAdd: ((product: Product) => void) | undefined
  adding: Readonly<Record<string, Adding>>
}

export const Shelves = ({ recommendation, heading, reasons, words, adding, ...actions }: Props) => (
  <>
    {recommendation.shelves.map(({ kind, relaxed, products }, i) => {
      const wishes = relaxed.map(w => `“${sayWish(words, w)}”`).join(', ')
      const close = i === 0 ? words.locale.nothingHasAll : words.locale.closeShelf
      return (
        <section class="shelf" key={kind}>
          <h3 tabIndex={-1}>{kind === 'match' ? heading : fill(close, { wishes })}</h3>
          <ul class="products">
            {products.map(shown => (
              <ProductCard
                key={shown.product.id}
                product={shown.product}
                reasons={reasons ? shown.reasons : []}
                words={words}
                adding={adding[shown.product.id]}
                {...actions}
              />
            ))}
          </ul>
        </section>
      )
    })}
  </>
)
