/** The visitor has his basket sent to him. */
import { fill } from '../lib/fill'
import type { Cart } from '../page'
import { sayMoney } from '../values'
import { type ConsentForm, ConsentFormView, consentCss, consentForm } from './consent-form'
import type { BlockKind, BlockSetting } from './contract'
import type { BlockOf } from './schema'

export const saveCart: BlockKind<BlockOf<'save-cart'>, ConsentForm> = {
  css: consentCss,
  prepare: (block, setting) => (setting.facts().cart?.items[0] ? consentForm(block, setting) : null),
  View({ block, state, setting }) {
    const { cart } = setting.facts()
    return (
      <ConsentFormView
        block={block}
        topic="cart"
        state={state}
        setting={setting}
        button={setting.told.handOver.sendCart}
        folds
        onKept={handover => setting.publish({ name: 'save_cart', promotion_id: setting.campaign, handover })}
      >
        {cart && <p class="small">{contents(cart, setting)}</p>}
      </ConsentFormView>
    )
  },
}

/** "3 products, 89 €". */
function contents({ count, total, currency }: Cart, { told, words }: BlockSetting): string {
  const { pieces } = told.handOver
  const said = fill(pieces[pluralOf(words.tag, count)] ?? pieces.other, { n: count })
  return total === null ? said : `${said}, ${sayMoney(words, total, currency)}`
}

function pluralOf(tag: string, n: number): Intl.LDMLPluralRule {
  try {
    return new Intl.PluralRules(tag).select(n)
  } catch {
    return 'other' // an unknown language tag
  }
}
