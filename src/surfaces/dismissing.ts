/** "Not this one": a product goes at once, and comes back as easily. It is told only when the visitor has left it at that. */
import type { NewEvent } from '../events'
import type { Product } from '../page'
import { productItem } from '../page-events'

export interface Dismissing {
  /** The one that went last, and where it stood; undefined when that is settled. */
  last(): { product: Product; at: number } | undefined
  dismiss(product: Product, at: number): void
  /** He has it back: it was never dismissed. */
  undo(): void
  /** He goes on: it is told. */
  settle(): void
  end(): void
}

/** `tell` hears each dismissal once; also when the page is left. */
export function createDismissing(
  window: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  guide: string,
  tell: (event: NewEvent) => void,
): Dismissing {
  let last: { product: Product; at: number } | undefined
  const settle = () => {
    if (last)
      tell({
        name: 'dismiss_item',
        item_list_id: `tendero:${guide}`,
        items: [{ ...productItem(last.product), index: last.at }],
      })
    last = undefined
  }
  window.addEventListener('pagehide', settle)
  return {
    last: () => last,
    dismiss(product, at) {
      settle()
      last = { product, at }
    },
    undo() {
      last = undefined
    },
    settle,
    end() {
      settle()
      window.removeEventListener('pagehide', settle)
    },
  }
}
