/** A basket that may be put back: its lines and what has changed, the ways back, and what became of it. */
import type { CartChanges } from '../cart-changes'
import type { Restoring } from '../restore-cart'
import type { MessageSetting } from '../surfaces/contract'
import { sayMoney } from '../values'
import { BasketLine } from './basket-line'
import { lineName } from './line-name'

export interface BasketState {
  /** `there`: all of it is in the cart. `lost`: nothing of it can be had. */
  step: 'offered' | 'working' | 'done' | 'there' | 'lost'
  said?: Restoring
}

interface Props {
  changes: CartChanges
  /** Lines that can be put back. */
  count: number
  state: BasketState
  cartPage: string | null
  setting: Pick<MessageSetting, 'words' | 'told' | 'address' | 'taken'>
  onRestore(how: 'merge' | 'replace'): void
  /** Absent where the cart is empty: there is nothing to keep. */
  onKeep: (() => void) | undefined
  /** Absent where the shop cannot. */
  onReplace: (() => void) | undefined
  decline: keyof MessageSetting['told']['decline']
  onDecline(): void
}

export function BasketView(props: Props) {
  const { changes, count, state, setting, onRestore, onKeep, onReplace, decline, onDecline } = props
  const { words, told } = setting
  const { basket } = told
  const { lines, now, currency } = changes
  const { step, said } = state
  const open = step === 'offered' || step === 'working'
  const byHand = said?.way === 'products'
  return (
    <div class="basket">
      {(open || byHand || step === 'lost') && (
        <ul class="basket-lines">
          {lines.map(line => (
            <BasketLine line={line} currency={currency} setting={setting} />
          ))}
        </ul>
      )}
      {open && count < lines.length && <p class="hint">{basket.rest}</p>}
      {open && (
        <div class={onKeep ? '' : 'basket-acts'}>
          {now !== null && (
            <p class="basket-total">
              <span>{basket.total}</span> <b>{sayMoney(words, now, currency)}</b>
            </p>
          )}
          {!onKeep && (
            <div class="buttons">
              <button
                type="button"
                class="primary"
                aria-disabled={step === 'working'}
                onClick={() => onRestore('merge')}
              >
                {basket.putBack}
              </button>
              <button type="button" class="second" onClick={onDecline}>
                {told.decline[decline]}
              </button>
            </div>
          )}
        </div>
      )}
      {open && onKeep && (
        <fieldset class="ways">
          <legend>{basket.which}</legend>
          <Way title={basket.merge} hint={basket.merges} step={step} onClick={() => onRestore('merge')} />
          {onReplace && <Way title={basket.replace} hint={basket.replaces} step={step} onClick={onReplace} />}
          <Way title={basket.keep} hint={basket.keeps} step={step} onClick={onKeep} />
        </fieldset>
      )}
      <Said {...props} />
    </div>
  )
}

function Way({
  title,
  hint,
  step,
  onClick,
}: {
  title: string
  hint: string
  step: BasketState['step']
  onClick(): void
}) {
  return (
    <button type="button" class="second" aria-disabled={step === 'working'} onClick={onClick}>
      {title}
      <small>{hint}</small>
    </button>
  )
}

/** What became of it; empty until there is something to say, so that screen readers hear it come. */
function Said({ changes, count, state: { step, said }, cartPage, setting }: Props) {
  const { basket } = setting.told
  const refused = said?.way === 'cart' ? said.refused : []
  const text =
    step === 'working'
      ? basket.working
      : step === 'there'
        ? basket.alreadyThere
        : said?.way === 'products'
          ? basket.openEach
          : said && (refused.length < count ? basket.done : basket.failed)
  // the pressed button is gone: its place in the order of the keyboard is here
  const focus = (element: HTMLElement | null) => {
    const root = element?.getRootNode() as Document | ShadowRoot | undefined
    if (step === 'done' && !root?.activeElement) element?.focus()
  }
  return (
    <>
      <div role="status" class="basket-said" tabIndex={-1} ref={focus}>
        {text && <p>{text}</p>}
        {refused.length > 0 && (
          <>
            <p>{basket.refused}</p>
            <ul>
              {refused.map(({ id, why }) => (
                <li>
                  <b>
                    <bdi>{lineName(changes.lines.find(({ item }) => item.id === id)?.item ?? { id })}</bdi>
                  </b>
                  {why && ': '}
                  <bdi>{why}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {cartPage && (step === 'there' || (said?.way === 'cart' && refused.length < count)) && (
        <div class="buttons">
          <a class="primary" href={cartPage}>
            {basket.seeBasket}
          </a>
        </div>
      )}
    </>
  )
}
