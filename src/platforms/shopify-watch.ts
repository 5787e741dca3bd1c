/** Hears of what the theme does with the cart: Shopify's standard events, and requests to the cart that have ended. */
import type { ShopSystem } from './contract'

/** Requests that change the cart; they are in the browser's own list, so nothing has to be patched. */
const CHANGES = /\/cart\/(add|change|update|clear)(\.js)?$/
/** https://shopify.dev/docs/api/storefront-events-and-actions/events */
const EVENTS = ['lines-update', 'discount-update'].map(name => `shopify:cart:${name}`)
/** Ways out to the checkout with what is in the cart. "Buy now" of a product is none: it leaves the cart as it is. */
const CHECKOUT = '[name=checkout],a[href$="/checkout"],shopify-accelerated-checkout-cart'

/** `isMine`: was what began then (ms, `performance.now()`) done by the widget? Gives what ends it. */
export function watchShopify(
  window: Window & typeof globalThis,
  isMine: (time: number) => boolean,
  heard: Parameters<NonNullable<ShopSystem['watch']>>[0],
): () => void {
  const { document } = window
  /** The event comes before the change; its promise comes with it, and says nothing of use here. */
  const onEvent = (event: Event & { promise?: unknown }) => {
    const time = window.performance.now()
    const done = () => isMine(time) || heard()
    Promise.resolve(event.promise).then(done, done)
  }
  const onClick = ({ target }: Event) => {
    if ((target as Element | null)?.closest?.(CHECKOUT)) heard('checkout')
  }
  const requests = new window.PerformanceObserver(list => {
    const isTheirs = ({ name, startTime }: PerformanceEntry) =>
      CHANGES.test(name.replace(/[?#].*/s, '')) && !isMine(startTime)
    if (list.getEntries().some(isTheirs)) heard()
  })
  for (const name of EVENTS) document.addEventListener(name, onEvent)
  document.addEventListener('click', onClick, true)
  requests.observe({ type: 'resource' })
  return () => {
    for (const name of EVENTS) document.removeEventListener(name, onEvent)
    document.removeEventListener('click', onClick, true)
    requests.disconnect()
  }
}
