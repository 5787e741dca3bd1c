/** Was a cart bought? Shopify's checkout and its page of thanks run no script tag, so it is told by what they leave behind. */
import type { Cart } from '../page'

/** "/checkouts/cn/TOKEN/thank-you" and what comes before it, on the shop's own host. */
const CHECKOUT = /^\/([\w-]+\/)?(checkouts?|\d+\/orders)\//

/**
 * Three signs together. The cart that there is now is empty; it is another one than the one that was filled (he who takes
 * the last line out himself keeps his cart, and so does he who turns back from the checkout); and he was seen on his way
 * there: `headed` says that he pressed the button with that cart, or this tab has been on the checkout's pages. Without
 * the third a cart that the shop has forgotten, or a cookie that has run out, would count as bought, and would not be
 * offered back. So a purchase on another device, or by a wallet's own button outside the cart, is not seen.
 */
export const isBought = (before: Cart, now: Cart, headed: boolean, window: Window): boolean =>
  !!before.items[0] &&
  !!before.token &&
  !now.count &&
  now.token !== before.token &&
  (headed || wasAtCheckout(window))

/** The tab's own way so far, as far as it lies on this host. https://developer.mozilla.org/docs/Web/API/Navigation/entries */
function wasAtCheckout(window: Window): boolean {
  const { navigation } = window as { navigation?: { entries?(): readonly { url: string | null }[] } }
  const { location, document } = window
  return [document.referrer, ...(navigation?.entries?.() ?? []).map(({ url }) => url)].some(url => {
    const { origin, pathname } = new URL(url || location.href)
    return origin === location.origin && CHECKOUT.test(pathname)
  })
}
