/** A product as a row of a message: picture, name, price, and at most one thing to do with it. The whole row is its link. */
import { isAvailable, type Product } from '../page'
import { sayMoney } from '../values'
import type { FullWords } from '../words'
import css from './product-row.css?inline'

/** The sheet of the rows, and of the list (`product-rows`) that they stand in. */
export const productRowCss: string = css

interface Props {
  product: Pick<Product, 'title' | 'url' | 'image' | 'price' | 'currency' | 'availability'>
  words: FullWords
  onOpen(): void
  /** Below the price: how many, say. */
  detail?: string | false | undefined
  /** What is wrong with it, instead of the widget's own word for what is sold out. */
  note?: string | false | undefined
  /** `said` is heard; it is seen too if it `failed`. */
  action?:
    | {
        label: string
        onClick(): void
        disabled?: boolean
        said?: string | undefined
        failed?: boolean
        /** Then it is a link. */
        href?: string | null
      }
    | false
    | undefined
}

/** One `<li>`. */
export function ProductRow({ product, words, onOpen, detail, note, action }: Props) {
  const { title, url, image, price, currency } = product
  // in a page of the other direction, each keeps its own
  const name = <bdi>{title}</bdi>
  const stock = note || (!isAvailable(product) && words.locale.soldOut)
  return (
    <li class="product-row">
      {image && (
        <img
          key={image}
          src={image}
          alt=""
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onError={e => e.currentTarget.remove()}
        />
      )}
      <div>
        {url ? (
          <a href={url} onClick={onOpen}>
            {name}
          </a>
        ) : (
          <b>{name}</b>
        )}
        {price !== null && (
          <strong>
            <bdi>{sayMoney(words, price, currency)}</bdi>
          </strong>
        )}
        {detail && (
          <small>
            <bdi>{detail}</bdi>
          </small>
        )}
        {stock && <em>{stock}</em>}
        {action && (
          <>
            {action.href ? (
              <a class="second" href={action.href} aria-label={`${action.label}: ${title}`} onClick={onOpen}>
                {action.label}
              </a>
            ) : (
              <button
                type="button"
                class="second"
                aria-disabled={action.disabled}
                aria-label={`${action.label}: ${title}`}
                onClick={action.onClick}
              >
                {action.label}
              </button>
            )}
            <p role="status" class={action.failed ? '' : 'quiet'}>
              {action.said}
            </p>
          </>
        )}
      </div>
    </li>
  )
}
