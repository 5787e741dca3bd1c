/** SHOP: Magento 2 and Adobe Commerce, with Luma's RequireJS or with Hyvä. */
import { lazily } from '../lib/lazily'
import type { ShopSystem, SystemHost } from './contract'
import { currencyOf, readMagento2 } from './magento2-page'
import { signature } from './magento2-section'
import { createSession, withCustomerData } from './magento2-session'
import { thingOf } from './readers/thing'

/**
 * How its pages keep the cart: https://developer.adobe.com/commerce/php/development/cache/page/private-content/ and
 * https://docs.hyva.io/hyva-themes/writing-code/working-with-sectiondata.html
 */
export function createMagento2(host: SystemHost): ShopSystem {
  const { window } = host
  const session = createSession(host)
  const { shop, fetch, root } = session
  const writing = lazily(async () => (await import('./magento2-writing')).createWriting(session))
  return {
    read: () => readMagento2(window),
    currency: () => currencyOf(window),
    readCart: session.read,
    lineOf: async product => (await writing()).lineOf(product),
    add: async (line, quantity) => (await writing()).add(line, quantity),
    set: async (line, quantity) => (await writing()).set(line, quantity),
    refresh: async cart => (await writing()).refresh(cart),
    watch(heard) {
      let stop = () => {}
      let isOver = false
      const hear = (section: unknown) => {
        const now = signature(thingOf(section))
        if (isOver || now === undefined || now === session.seen) return
        session.seen = now
        heard()
      }
      const onLoaded = (event: Event) => hear(Object(Object((event as CustomEvent).detail).data).cart)
      window.addEventListener('private-content-loaded', onLoaded)
      if (!shop.hyva)
        withCustomerData(shop, data => {
          const subscription = data.get('cart').subscribe(hear)
          stop = () => subscription.dispose()
          if (isOver) stop()
        })
      return () => {
        isOver = true
        window.removeEventListener('private-content-loaded', onLoaded)
        stop()
      }
    },
    products: async (skus, signal) => {
      const { findProducts } = await import('./magento2-products')
      return (await findProducts(fetch, root, skus, signal)).map(({ product }) => product)
    },
  }
}
