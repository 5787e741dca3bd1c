/**
 * Omnisend, by its script on the page. https://api-docs.omnisend.com/docs/started-checkout
 * Its double opt-in is for its own forms. https://support.omnisend.com/en/articles/1061881-double-opt-in
 */

import { call, scriptOf } from '../lib/shop-script'
import type { DeliverTo, HandOver } from './contract'
import type { RecoverySinkOf } from './schema'

export const omnisend: DeliverTo<RecoverySinkOf<'omnisend'>> =
  (_, { window, shop }) =>
  async message => {
    // The shop's own "placed order" takes the buyer out of the automation.
    if (message.event === 'cart.recovered') return 'delivered'
    const script = scriptOf(window, 'omnisend')
    // Events of contacts that are not identified are dropped: without this function the script is not here, or not yet.
    if (!call(script, 'identifyContact', { email: message.email })) return 'retry'
    const event = {
      origin: 'api',
      eventID: message.id,
      eventVersion: '',
      eventTime: new Date(message.at).toISOString(),
      properties: message.cart ? basket(message, message.cart, shop.currency) : signUp(message),
    }
    const name = message.cart ? 'started checkout' : 'signed up in shop'
    return call(script, 'push', ['track', name, event]) ? 'delivered' : 'retry'
  }

const basket = (
  { id, consent }: HandOver,
  { items, total, currency, restore }: NonNullable<HandOver['cart']>,
  ours: string | undefined,
) => ({
  abandonedCheckoutURL: restore,
  cartID: id,
  value: total,
  currency: currency ?? ours,
  lineItems: items.map(({ id, title, quantity, price, url, image }) => ({
    productID: id,
    productTitle: title ?? id,
    productQuantity: quantity,
    productPrice: price,
    productURL: url,
    productImageURL: image,
  })),
  ...evidence(consent),
})

const signUp = ({ topic, birthday, message, optIn, products, consent, language, page }: HandOver) => ({
  topic,
  birthday,
  message,
  optIn,
  products,
  ...evidence(consent),
  language,
  page,
})

/** What was agreed to: an event's properties are flat. */
const evidence = ({ text, version, at }: HandOver['consent']) => ({
  consent: text,
  consentVersion: version,
  consentAt: new Date(at).toISOString(),
})
