/**
 * Klaviyo: its script if the shop has it on the page, else its client API, which needs no secret.
 * https://developers.klaviyo.com/en/reference/create_client_event
 * https://developers.klaviyo.com/en/reference/create_client_subscription
 */

import { call, scriptOf } from '../lib/shop-script'
import type { DeliverTo, Delivery, HandOver, RecoverySetting } from './contract'
import { post } from './post'
import type { RecoverySinkOf } from './schema'

const API = 'https://a.klaviyo.com/client/'
const REVISION = '2026-07-15'
/** The stub that stands in for a script that was blocked never answers. */
const PATIENCE = 5000

export const klaviyo: DeliverTo<RecoverySinkOf<'klaviyo'>> = (options, setting) => async message => {
  // The address was not kept. Klaviyo's own order events take the buyer out of the flow.
  if (message.event === 'cart.recovered') return 'delivered'
  const { company, metric, list } = options
  const ask = (what: string, data: object) =>
    post(
      setting,
      `${API}${what}?company_id=${company}`,
      { data },
      {
        'content-type': 'application/vnd.api+json',
        revision: REVISION,
      },
    )
  // who asks for a note about one product has not asked for the newsletter
  if (list && message.topic === 'newsletter') return ask('subscriptions', subscription(message, list))
  const name = message.cart ? metric : 'Signed up in shop'
  const properties = message.cart ? basket(message) : signUp(message)
  if (await byScript(setting, name, { ...properties, $event_id: message.id }, message)) return 'delivered'
  const { total, currency } = message.cart ?? {}
  return ask('events', {
    type: 'event',
    attributes: {
      properties,
      metric: { data: { type: 'metric', attributes: { name } } },
      profile: profile(message),
      time: new Date(message.at).toISOString(),
      // Klaviyo drops doubles by it
      unique_id: message.id,
      ...(total != null && { value: total, ...(currency && { value_currency: currency }) }),
    },
  }) satisfies Promise<Delivery>
}

/** True: the script has taken both calls. */
async function byScript(
  { window }: RecoverySetting,
  name: string,
  properties: object,
  { email, language }: HandOver,
): Promise<boolean> {
  const script = scriptOf(window, 'klaviyo')
  const known = call(script, 'identify', { email, locale: language })
  const told = known && call(script, 'track', name, properties)
  if (!told) return false
  const never = new Promise<false>(give => window.setTimeout(give, PATIENCE, false))
  const done = Promise.all([known.gave, told.gave]).then(() => true)
  return Promise.race([done, never]).catch(() => false)
}

const profile = ({ email, language }: HandOver, more = {}) => ({
  data: { type: 'profile', attributes: { email, locale: language, ...more } },
})

/** Whether the visitor is asked once more by mail is a setting of the list; the source stands on the record of his consent. */
const subscription = (message: HandOver, list: string) => ({
  type: 'subscription',
  attributes: {
    custom_source: ['Tendero', message.consent.campaign, message.consent.version].filter(Boolean).join(': '),
    profile: profile(message, { subscriptions: { email: { marketing: { consent: 'SUBSCRIBED' } } } }),
  },
  relationships: { list: { data: { type: 'list', id: list } } },
})

/** What was agreed to, as evidence. */
const evidence = ({ consent: { text, version, privacy, at, campaign }, page }: HandOver) => ({
  ConsentText: text,
  ...(version && { ConsentVersion: version }),
  ConsentAt: new Date(at).toISOString(),
  Privacy: privacy,
  Campaign: campaign,
  Page: page,
})

const recommended = ({ products }: HandOver) =>
  products.map(({ id, title, url, image, price }) => ({
    ProductID: id,
    ProductName: title,
    ProductURL: url,
    ImageURL: image,
    ItemPrice: price,
  }))

const signUp = (message: HandOver) => ({
  Topic: message.topic,
  ...(message.birthday && { Birthday: message.birthday }),
  ...(message.message && { Message: message.message }),
  ...(message.optIn && { OptIn: message.optIn }),
  Items: recommended(message),
  ...evidence(message),
})

const basket = (message: HandOver) => {
  const { items, total, restore } = message.cart!
  return {
    $value: total,
    ItemNames: items.map(({ title, id }) => title ?? id),
    CheckoutURL: restore,
    Items: items.map(({ id, title, quantity, price, url, image }) => ({
      ProductID: id,
      ProductName: title ?? id,
      Quantity: quantity,
      ItemPrice: price,
      RowTotal: price === null ? null : Math.round(price * quantity * 100) / 100,
      ProductURL: url ?? null,
      ImageURL: image ?? null,
    })),
    Recommended: recommended(message),
    ...evidence(message),
  }
}
