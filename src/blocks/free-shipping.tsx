/** How much is missing for free shipping, with a bar. */
import { fill } from '../lib/fill'
import { missingForFreeShipping } from '../missing-for-free-shipping'
import { sayMoney } from '../values'
import type { BlockKind, BlockSetting } from './contract'
import type { BlockOf } from './schema'

const missing = ({ facts, words }: BlockSetting) => missingForFreeShipping(facts().cart, words.shop)

export const freeShipping: BlockKind<BlockOf<'free-shipping'>> = {
  css: `.shipping i{display:block;height:.5em;margin-top:.4em;border:1px solid var(--edge);border-radius:1em;background:linear-gradient(var(--t-accent) 0 0) 0/calc(var(--share)*100%) 100% no-repeat var(--fill);min-width:min(9em,100%)}
:host([dir=rtl]) .shipping i{background-position-x:100%}
@media (forced-colors:active){.shipping i{forced-color-adjust:none;background-color:Canvas}}`,
  prepare: (_, setting) => (missing(setting) === null ? null : {}),
  View({ setting }) {
    const { words, told } = setting
    const left = missing(setting)
    if (left === null) return null
    const share = Math.min(1, 1 - left / words.shop.freeShippingFrom!)
    return (
      <div class="shipping">
        <p>{left > 0 ? fill(told.toFreeShipping, { missing: sayMoney(words, left) }) : told.freeShipping}</p>
        <i style={{ '--share': share }} />
      </div>
    )
  },
}
