/**
 * Brevo, by its tracker on the page. https://developers.brevo.com/docs/track-custom-events-js
 * Double opt-in takes a secret key: only a server of the shop's can ask for it. https://developers.brevo.com/reference/create-doi-contact
 */

import { call, scriptOf } from '../lib/shop-script'
import type { DeliverTo, HandOver } from './contract'
import type { RecoverySinkOf } from './schema'

export const brevo: DeliverTo<RecoverySinkOf<'brevo'>> =
  (_, { window, shop }) =>
  async message => {
    // The tracker knows the visitor by its own cookie: his address, which was not kept, is not needed to take it back.
    const [name, properties, data] =
      message.event === 'cart.recovered'
        ? ['cart_deleted', {}, { items: [] }]
        : message.cart
          ? ['cart_updated', { email: message.email }, basket(message, message.cart, shop.currency)]
          : ['signed_up_in_shop', { email: message.email }, signUp(message)]
    const event = { id: `${name === 'signed_up_in_shop' ? 'sign-up' : 'cart'}:${message.id}`, data }
    const taken =
      call(scriptOf(window, 'Brevo'), 'push', ['track', name, properties, event]) ??
      // the tracker before it was called Brevo
      call(scriptOf(window, 'sendinblue'), 'track', name, properties, event)
    // not on this page, or not yet
    return taken ? 'delivered' : 'retry'
  }

const basket = (
  { consent, products }: HandOver,
  { items, total, currency, restore }: NonNullable<HandOver['cart']>,
  ours: string | undefined,
) => ({
  total,
  currency: currency ?? ours,
  url: restore,
  items: items.map(({ id, title, quantity, price, url, image }) => ({
    id,
    name: title ?? id,
    price,
    quantity,
    url,
    image,
  })),
  recommended: products,
  consent,
})

const signUp = ({ topic, birthday, message, optIn, products, consent, language, page }: HandOver) => ({
  topic,
  birthday,
  message,
  optIn,
  items: products,
  consent,
  language,
  url: page,
})
