/** A product as a card: picture, name, price, why, and what one can do with it. The whole card is its link. */
import type { ComponentChildren } from 'preact'
import { fill } from '../lib/fill'
import { isAvailable, type Product } from '../page'
import type { Reason, Recommended } from '../recommenders/contract'
import { sayMoney, sayValue } from '../values'
import type { FullWords } from '../words'
import { type Adding, addAction } from './add-action'
import { Icon } from './icon'
import { sayField, sayWish } from './say-wish'

const ICONS = {
  match: 'M5 12.5l4.5 4.5L19 7.5',
  miss: 'M7 12h10',
  unknown: 'M12 17.5v.01M9 9a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 2.3',
} as const

interface Props extends Recommended {
  words: FullWords
  onOpen(product: Product): void
  /** Absent where the platform cannot. */
  onAdd: (() => void) | undefined
  adding: Adding | undefined
  /** Below all else. */
  extras?: ComponentChildren
}

export function ProductCard({ product, reasons, words, onOpen, onAdd, adding, extras }: Props) {
  const { locale } = words
  const buyable = isAvailable(product)
  const stock = buyable ? product.availability === 'PreOrder' && locale.preOrder : locale.soldOut
  return (
    <li class="product">
      {product.image && (
        <div class="picture">
          <img
            src={product.image}
            alt=""
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            onError={e => e.currentTarget.remove()}
          />
        </div>
      )}
      <div class="about">
        {product.url ? (
          <a href={product.url} onClick={() => onOpen(product)}>
            {product.title}
          </a>
        ) : (
          <b>{product.title}</b>
        )}
        {product.price !== null && (
          <span class="price">{sayMoney(words, product.price, product.currency)}</span>
        )}
        {stock && <span class="stock">{stock}</span>}
        <ul class="reasons">
          {reasons.map(reason => (
            <ReasonLine reason={reason} product={product} words={words} />
          ))}
        </ul>
        {onAdd && buyable && (
          <AddButton product={product} words={words} onOpen={onOpen} onAdd={onAdd} adding={adding} />
        )}
        {extras}
      </div>
    </li>
  )
}

function ReasonLine({ reason, product, words }: { reason: Reason; product: Product; words: FullWords }) {
  const { locale } = words
  const { kind, wish, have } = reason
  return (
    <li class={kind}>
      <Icon d={ICONS[kind]} />
      <span>
        {kind !== 'unknown' && (
          <span class="quiet">{kind === 'match' ? locale.matches : locale.misses}: </span>
        )}
        {`${sayField(words, wish.field)}: `}
        <bdi>{sayHave(reason, product, words)}</bdi>
        {kind === 'miss' && !isList(have) && ` (${sayWish(words, wish, true)})`}
      </span>
    </li>
  )
}

const isList = (have: Reason['have']): have is readonly string[] => typeof have === 'object'

/** What the product has; of a list of words only what was wished for. */
function sayHave({ kind, wish, have }: Reason, product: Product, words: FullWords): string {
  if (have === undefined) return words.locale.unknown
  // what it costs stands above
  if (kind === 'match' && wish.field === 'price') return sayWish(words, wish, true)
  if (!isList(have)) return sayValue(words, wish.field, have, product.currency)
  if (kind === 'miss') return fill(words.locale.without, { value: sayWish(words, wish, true) })
  const wished = [wish.is, ...(wish.in ?? [])].map(word => String(word).toLowerCase())
  return sayValue(
    words,
    wish.field,
    have.filter(word => wished.includes(word.toLowerCase())),
  )
}

function AddButton({
  product,
  words: { locale },
  onOpen,
  onAdd,
  adding,
}: Pick<Props, 'product' | 'words' | 'onOpen' | 'adding'> & { onAdd(): void }) {
  const { label, disabled, failed, said, href } = addAction(product, adding, locale)
  const name = `${label}: ${product.title}`
  return (
    <div class="actions">
      {href ? (
        <a class="buy" href={href} aria-label={name} onClick={() => onOpen(product)}>
          {label}
        </a>
      ) : (
        <button type="button" class="buy" aria-disabled={disabled} aria-label={name} onClick={onAdd}>
          {label}
        </button>
      )}
      <p role="status" class={failed ? 'stock' : 'quiet'}>
        {said}
      </p>
    </div>
  )
}
