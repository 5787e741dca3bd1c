/** One line of a basket that may be put back: what it is, and what has changed since. */
import { type CartChange, canBeHad } from '../cart-changes'
import { fill } from '../lib/fill'
import type { MessageSetting } from '../surfaces/contract'
import { sayMoney } from '../values'
import { lineName } from './line-name'

export function BasketLine({
  line,
  currency,
  setting: { words, told, address },
}: {
  line: CartChange
  currency: string | null
  setting: Pick<MessageSetting, 'words' | 'told' | 'address'>
}) {
  const { item, change, was, now } = line
  const { basket } = told
  const title = <bdi>{lineName(item)}</bdi>
  // what was remembered is no more to be trusted than what the shop sends
  const [url, image] = [item.url, item.image].map(one => (one ? address(one) : null))
  const price = now ?? was
  return (
    <li class={change}>
      {image && (
        <img
          src={image}
          alt=""
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onError={e => e.currentTarget.remove()}
        />
      )}
      <span class="basket-what">
        {url ? <a href={url}>{title}</a> : <b>{title}</b>}
        {!canBeHad(line) ? (
          <span class="basket-change">{change === 'gone' ? basket.gone : basket.soldOut}</span>
        ) : (
          (change === 'dearer' || change === 'cheaper') && (
            <span class="basket-change">
              {fill(basket[change], { amount: sayMoney(words, Math.abs(now! - was!), currency) })}
            </span>
          )
        )}
      </span>
      {canBeHad(line) && (
        <span class="basket-price">
          {item.quantity > 1 && `${item.quantity} × `}
          {price === null ? '' : sayMoney(words, price, currency)}
        </span>
      )}
    </li>
  )
}
