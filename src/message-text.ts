/** An author's text of a message with its places filled: always as text, in the visitor's language. */
import type { MessageFacts } from './blocks/contract'
import type { Text } from './lib/text'
import { missingForFreeShipping } from './missing-for-free-shipping'
import type { Place } from './places'
import { sayMoney, sayNumber } from './values'
import type { Words } from './words'

/** What each place stands for; null where it is not known. */
const SAID: Readonly<Record<Place, (facts: MessageFacts, words: Words) => string | null | undefined>> = {
  'product.title': ({ product }) => product?.title,
  'product.price': ({ product }, words) => money(words, product?.price, product?.currency),
  'cart.total': ({ cart }, words) => money(words, cart?.total, cart?.currency),
  'cart.count': ({ cart }, { tag }) => cart && sayNumber(tag, cart.count),
  'cart.missingForFreeShipping'({ cart }, words) {
    const missing = missingForFreeShipping(cart, words.shop)
    return missing && missing > 0 ? sayMoney(words, missing) : null
  },
  'bought.title': ({ order }) => order?.titles[0],
  'page.title': ({ title = '' }, { shop: { name = '' } }) =>
    title.toLowerCase().endsWith(name.toLowerCase())
      ? title.slice(0, title.length - name.length).replace(/[\s|·•:,–—-]+$/, '')
      : title,
  'guide.title': ({ guide }, words) => words.text(guide?.title),
  'shop.name': (_, { shop }) => shop.name,
  visits: ({ memory }, { tag }) => memory && sayNumber(tag, memory.visits.count),
}

const money = (words: Words, amount: number | null | undefined, currency: string | null | undefined) =>
  amount == null ? null : sayMoney(words, amount, currency)

/**
 * The text in the visitor's language; null if it is empty or names something that is not known. Each value stands in
 * Unicode isolates (UAX #9, 2.7), so that a Latin title does not turn a line of Arabic round; its own marks are taken out.
 */
export function messageText(text: Text | undefined, facts: MessageFacts, words: Words): string | null {
  let isKnown = true
  const said = words.text(text).replace(/\{([\w.]+)\}/g, (_, place: string) => {
    const value = Object.hasOwn(SAID, place) && SAID[place as Place](facts, words)
    isKnown &&= Boolean(value)
    return `\u2068${String(value).replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`
  })
  return isKnown && said ? said : null
}
