/** The price in equal parts, and always who lends and what it costs. */
import { fill } from '../lib/fill'
import { sayMoney } from '../values'
import type { BlockKind, BlockSetting } from './contract'
import css from './payment-plan.css?inline'
import type { BlockOf } from './schema'

type Plan = BlockOf<'payment-plan'>

/** Left out where the amount or its currency is not known, or the terms cannot be said. */
export const paymentPlan: BlockKind<Plan> = {
  css,
  prepare: (block, setting) => (sayParts(block, setting) ? {} : null),
  View({ block, setting }) {
    const parts = sayParts(block, setting)
    const terms = setting.say(block.terms)
    const href = block.href && setting.address(block.href)
    if (!parts) return null
    return (
      <>
        <p>
          <strong>
            <bdi>{parts}</bdi>
          </strong>
        </p>
        <p class="terms">
          <bdi>{href ? <a href={href}>{terms}</a> : terms}</bdi>
        </p>
      </>
    )
  },
}

/** All parts are equal, in whole cents; what does not divide is paid with the first, so that they add up. */
function sayParts({ of, parts: n, atLeast = 0, terms }: Plan, setting: BlockSetting): string | null {
  const { words, told, say } = setting
  const { product, cart } = setting.facts()
  const shop = words.shop.currency
  const amount = of === 'cart' ? cart?.total : product?.price
  const currency = (of === 'cart' ? cart?.currency : product?.currency) ?? shop
  // terms and bounds are in the shop's currency
  if (
    !amount ||
    !(amount > 0 && amount >= atLeast) ||
    !currency ||
    (shop && shop !== currency) ||
    !say(terms)
  )
    return null
  const unit = unitOf(currency)
  const whole = Math.round(amount * unit)
  const part = Math.floor(whole / n)
  const money = (units: number) => sayMoney(words, units / unit, currency)
  const parts =
    whole === part * n
      ? `${n}\u00a0×\u00a0${money(part)}`
      : fill(told.unevenParts, { first: money(whole - part * (n - 1)), n: n - 1, part: money(part) })
  return part ? fill(told.payInParts, { n, parts }) : null
}

/** How many of its smallest pieces are one: 100 of EUR, 1 of JPY. What is no currency has cents. */
function unitOf(currency: string): number {
  try {
    const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions()
    return 10 ** maximumFractionDigits
  } catch {
    return 100
  }
}
