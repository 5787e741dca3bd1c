/** What stands below a result: comparing, its link, further shelves. */
import type { Offered } from '../after'
import type { AlsoShelf as Shelf } from '../guide/schema'
import type { AfterLocale } from '../locales/after-contract'
import type { Product } from '../page'
import type { FullWords } from '../words'
import type { Adding } from './add-action'
import { AlsoShelf } from './also-shelf'

interface Props {
  words: FullWords
  told: AfterLocale
  also: readonly { shelf: Shelf; offered: readonly Offered[] }[]
  adding: Readonly<Record<string, Adding>>
  /** The link, once it was asked for, and whether the browser has let it be copied. */
  shared: { address: string; copied: boolean } | undefined
  /** Left out where there is nothing to compare. */
  onCompare: (() => void) | undefined
  /** Left out where the author does not want it. */
  onShare: (() => void) | undefined
  onOpen(list: string, product: Product): void
  /** What puts it in the cart; undefined where the platform cannot. */
  onAdd(product: Product): (() => void) | undefined
}

export function Below(props: Props) {
  const { words, told, also, adding, shared, onCompare, onShare, onOpen, onAdd } = props
  return (
    <>
      <div class="made">
        {onCompare && (
          <button type="button" class="second" onClick={onCompare}>
            {told.compare}
          </button>
        )}
        {onShare && (
          <button type="button" class="link" onClick={onShare}>
            {told.copyLink}
          </button>
        )}
        {shared && !shared.copied && <input readOnly aria-label={told.copyLink} value={shared.address} />}
        <span role="status">{shared && (shared.copied ? told.copied : told.selected)}</span>
      </div>
      {also.map(({ shelf, offered }) => (
        <AlsoShelf
          key={shelf.type}
          heading={words.text(shelf.title) || told[shelf.type === 'step-up' ? 'stepUp' : 'accessories']}
          offered={offered}
          words={words}
          told={told}
          adding={adding}
          onOpen={product => onOpen(shelf.type, product)}
          onAdd={onAdd}
        />
      ))}
    </>
  )
}
