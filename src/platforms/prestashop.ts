/** SHOP: PrestaShop 1.7 and later, whatever the theme. */
import { lazily } from '../lib/lazily'
import type { ShopSystem, SystemHost } from './contract'
import { cartOf } from './prestashop-cart'
import { currencyOf, readPrestaShop } from './prestashop-page'
import { createSession } from './prestashop-session'

/** Events: https://devdocs.prestashop-project.org/9/themes/reference/javascript-events/ */
export function createPrestaShop(host: SystemHost): ShopSystem {
  const { window } = host
  const session = createSession(host)
  const { shop } = session
  const writing = lazily(async () => (await import('./prestashop-writing')).createWriting(session))
  /** The event that is on its way is ours. */
  let isOurs = false
  return {
    read() {
      const reading = readPrestaShop(window)
      try {
        const { cart } = shop()
        if (cart) return { ...reading, cart: cartOf(cart, currencyOf(window), window.location.href) }
      } catch {
        // another shape than we know
      }
      return reading
    },
    currency: () => currencyOf(window),
    readCart: session.read,
    lineOf: async product => (await writing()).lineOf(product),
    add: async (line, quantity) => (await writing()).add(line, quantity),
    set: async (line, quantity) => (await writing()).set(line, quantity),
    async refresh() {
      const { refresh } = await writing()
      isOurs = true
      try {
        refresh()
      } finally {
        isOurs = false
      }
    },
    watch(heard) {
      const onCart = (event: unknown) => {
        if (isOurs) return
        const { resp, reason } = Object(event)
        const presented = Object(resp).cart ?? Object(reason).cart
        const before = session.seen
        try {
          session.take(presented)
        } catch {
          // it says that something has changed, and not what
          session.forget()
          session.seen = undefined
        }
        if (session.seen === undefined || session.seen !== before) heard()
      }
      // "updatedCart" only comes after it, when a page has drawn itself anew
      const listen = () => void shop().on?.('updateCart', onCart)
      // the theme's core makes it, at the end of the page
      if (shop().on || window.document.readyState === 'complete') listen()
      else window.addEventListener('load', listen, { once: true })
      return () => {
        window.removeEventListener('load', listen)
        shop().off?.('updateCart', onCart)
      }
    },
  }
}
