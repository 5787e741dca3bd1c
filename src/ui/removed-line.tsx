/** In place of a card that the visitor does not want: that it is gone, and how to have it back. */
import type { AfterLocale } from '../locales/after-contract'
import type { Product } from '../page'

interface Props {
  told: AfterLocale
  product: Product
  onUndo(): void
}

export const RemovedLine = ({ told, product, onUndo }: Props) => (
  <li class="removed">
    {told.dismissed}
    <button type="button" class="link" aria-label={`${told.undo}: ${product.title}`} onClick={onUndo}>
      {told.undo}
    </button>
  </li>
)
