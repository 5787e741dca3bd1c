/** A theme that is not told of carts by Shopify shows the cart all the same: its drawer, its badge. */
import type { Cart } from '../page'

/** Where themes write how many pieces there are: Dawn and what was made of it, then what others have in common. */
const BADGES =
  '.cart-count-bubble [aria-hidden],[data-cart-count],[data-cart-item-count],[data-header-cart-count],#CartCount,.cart-count,.header__cart-count,.site-header__cart-count,.cart-link__bubble-num'

/**
 * Asks the theme to draw its cart anew, in the ways that themes listen to, and writes the number where it stands by
 * itself. Never loads the page anew, opens no drawer: the visitor is in a dialogue of ours.
 */
export function showCart(window: Window & typeof globalThis, { count }: Cart): void {
  const { document } = window
  const icon = document.querySelector('#cart-icon-bubble')
  if (icon && count && !icon.querySelector('.cart-count-bubble')) {
    // an empty cart of Dawn has no badge at all
    const bubble = document.createElement('div')
    bubble.className = 'cart-count-bubble'
    bubble.appendChild(document.createElement('span')).setAttribute('aria-hidden', 'true')
    icon.append(bubble)
  }
  for (const badge of document.querySelectorAll<HTMLElement>(BADGES)) {
    // "3" and "(3)" are numbers of pieces; words, and elements with parts, are the theme's own
    const [, open, close] =
      (!badge.firstElementChild && /^\s*(\(?)\d*(\)?)\s*$/.exec(badge.textContent)) || []
    if (open === undefined) continue
    badge.textContent = `${open}${count}${close}`
    if (badge.dataset.cartCount) badge.dataset.cartCount = badge.textContent
    const bubble = badge.closest<HTMLElement>('[data-cart-count-bubble],#CartCount') ?? badge
    if (!count) continue
    bubble.hidden = false
    bubble.classList.remove('hide', 'hidden')
  }
  for (const drawer of document.querySelectorAll('cart-drawer,cart-drawer-items,cart-items'))
    drawer.classList.toggle('is-empty', !count)
  // older themes, and apps
  document.dispatchEvent(new window.CustomEvent('cart:refresh', { bubbles: true }))
  // Dawn's drawer and cart page draw themselves: https://github.com/Shopify/dawn/blob/main/assets/cart.js
  const { publish } = window as unknown as { publish?: unknown }
  if (typeof publish === 'function') publish('cart-update', { source: 'tendero' })
}
