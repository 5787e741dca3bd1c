/** What the visitor hands over by his click becomes a message for the shop's recovery sinks. */
import type { HandedOver } from './blocks/contract'
import type { NewHandOver } from './handovers'
import type { Cart, CartItem, Product } from './page'
import type { HandOver } from './recovery/contract'
import type { MessageSetting } from './surfaces/contract'

/** The message must go before the visitor does. */
const PATIENCE = 1500

export interface HandOverSetting {
  window: Window & typeof globalThis
  /** Id of the campaign that asked. */
  campaign: string
  /** BCP 47 tag of the language in which he was spoken to. */
  language: string
  now(): number
  /** As the shop knows it at the moment of the click. */
  cart(): Cart | null
  product(): Product | null
  /** Address that puts these lines in the cart, absolute. */
  restore(items: readonly CartItem[]): Promise<string> | string
  /** What may go with the basket, best first. */
  recommend(): Promise<readonly Product[]>
  /** Kept in this browser only, with consent to memory. */
  profile(part: { birthday: string }): void
  handOver(what: NewHandOver): Promise<string>
  /** False: there is nobody to hand over to, or marketing was refused. */
  possible(): boolean
}

const about = ({ id, title, url, image, price, currency }: Product): HandOver['products'][number] => ({
  id,
  title,
  url,
  image,
  price,
  currency,
})

/** The door of blocks to hand-overs; undefined while nothing may be handed over. */
export function createHandOver(setting: HandOverSetting): MessageSetting['handOver'] {
  if (!setting.possible()) return undefined
  return async what => {
    const { consent: text, version, privacy, birthday, message, optIn } = what
    const { origin, pathname } = setting.window.location
    const id = await setting.handOver({
      event: what.topic === 'cart' ? 'cart.recovery_requested' : 'sign_up',
      email: what.email,
      language: setting.language,
      consent: { text, ...(version && { version }), privacy, at: setting.now(), campaign: setting.campaign },
      topic: what.topic,
      // without query and fragment: they may carry a token, or another's address
      page: origin + pathname,
      ...(await contents(what, setting)),
      ...(birthday && { birthday }),
      ...(message && { message }),
      ...(optIn && { optIn }),
    })
    if (birthday) setting.profile({ birthday })
    return id
  }
}

/** The basket and what goes with it, or the product of the page for those topics that are about one. */
async function contents(
  { topic }: HandedOver,
  { window, cart, product, restore, recommend }: HandOverSetting,
): Promise<Pick<HandOver, 'cart' | 'products'>> {
  if (topic !== 'cart') {
    const it = /^(back-in-stock|price-drop)$/.test(topic) && product()
    return { cart: null, products: it ? [about(it)] : [] }
  }
  const { items = [], total = null, currency = null } = cart() ?? {}
  if (!items[0]) throw new Error('the basket is empty')
  const late = new Promise<readonly Product[]>(give => window.setTimeout(give, PATIENCE, []))
  const with3 = await Promise.race([recommend(), late]).catch(() => [])
  return {
    cart: { items, total, currency, restore: await restore(items) },
    products: with3.slice(0, 3).map(about),
  }
}
