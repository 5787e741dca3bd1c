/** A shelf below the result: what a little more money gives, what goes with it. Its products are no matches, and it says so by standing apart. */
import type { Offered } from '../after'
import { fill } from '../lib/fill'
import type { AfterLocale } from '../locales/after-contract'
import { isAvailable, type Product } from '../page'
import { sayMoney } from '../values'
import type { FullWords } from '../words'
import { type Adding, addAction } from './add-action'
import { ProductRow } from './product-row'
import { lower, sayGain, sayList } from './say-critique'

interface Props {
  heading: string
  offered: readonly Offered[]
  words: FullWords
  told: AfterLocale
  adding: Readonly<Record<string, Adding>>
  onOpen(product: Product): void
  /** What puts it in the cart; undefined where the platform cannot. */
  onAdd(product: Product): (() => void) | undefined
}

export function AlsoShelf({ heading, offered, words, told, adding, onOpen, onAdd }: Props) {
  const detail = ({ product, dearer, gains }: Offered) =>
    dearer !== undefined &&
    fill(told.dearer, {
      amount: sayMoney(words, Number(dearer.toPrecision(12)), product.currency),
      gains: sayList(
        words.tag,
        (gains ?? []).map((gain, n) => (n ? lower : String)(sayGain(words, told, gain))),
      ),
    })
  const action = (product: Product) => {
    const onClick = isAvailable(product) && onAdd(product)
    return onClick && { ...addAction(product, adding[product.id], words.locale), onClick }
  }
  return (
    <section class="shelf also">
      <h3>{heading}</h3>
      <ul class="product-rows">
        {offered.map(offer => (
          <ProductRow
            key={offer.product.id}
            product={offer.product}
            words={words}
            onOpen={() => onOpen(offer.product)}
            detail={detail(offer)}
            action={action(offer.product)}
          />
        ))}
      </ul>
    </section>
  )
}
