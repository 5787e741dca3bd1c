/** What a card of a result that stands alone offers beside buying: its like, another one in its place, what to take where it is sold out. */
import { backOn } from '../guide/back-on'
import type { Critique } from '../guide/critique'
import { fill } from '../lib/fill'
import type { AfterLocale } from '../locales/after-contract'
import type { Product } from '../page'
import { sayDay } from '../say-day'
import { sayMoney } from '../values'
import type { FullWords } from '../words'
import { CritiqueChips } from './critique-chips'

interface Props {
  product: Product
  words: FullWords
  told: AfterLocale
  now: number
  /** What can be bought instead. */
  instead: readonly Product[]
  onOpen(product: Product): void
  /** Steps away from this product; undefined while they are not asked for. */
  critiques: readonly Critique[] | undefined
  /** Absent where there is no catalogue. */
  onMenu: (() => void) | undefined
  onAlike(critique?: Critique): void
  /** Absent for the only one that is left. */
  onDismiss: ((event: Event) => void) | undefined
}

export function CardExtras(props: Props) {
  const { product, words, told, now, instead, onOpen, critiques, onMenu, onAlike, onDismiss } = props
  const back = backOn(product, now)
  const { title } = product
  return (
    <div class="extras">
      {back !== null && <p class="back-on">{fill(told.backOn, { date: sayDay(words.tag, back) })}</p>}
      {instead[0] && (
        <p class="instead">
          {told.instead}{' '}
          {instead.map(other => (
            <span key={other.id}>
              {other.url ? (
                <a href={other.url} onClick={() => onOpen(other)}>
                  {other.title}
                </a>
              ) : (
                other.title
              )}
              {other.price !== null && ` ${sayMoney(words, other.price, other.currency)}`}
            </span>
          ))}
        </p>
      )}
      <div class="beside">
        {onMenu && (
          <button
            type="button"
            class="link"
            aria-expanded={!!critiques}
            aria-label={`${told.likeBut} ${title}`}
            onClick={onMenu}
          >
            {told.likeBut}
          </button>
        )}
        {onDismiss && (
          <button type="button" class="link" aria-label={`${told.dismiss}: ${title}`} onClick={onDismiss}>
            {told.dismiss}
          </button>
        )}
      </div>
      {critiques && (
        <CritiqueChips
          critiques={critiques}
          words={words}
          told={told}
          onAlike={() => onAlike()}
          onTake={onAlike}
        />
      )}
    </div>
  )
}
