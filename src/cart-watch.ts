/** Notices that the cart has changed on a shop whose pages change it without being loaded anew. Patches nothing. */
import { eventItem, type Publish, type TenderoEvent } from './events'
import type { Platform } from './platforms/contract'
import type { Present } from './present'
import { rememberedCart } from './remembered-cart'
import type { Remembering } from './remembering'
import { isNews } from './saved-cart'
import type { Manifest } from './schema'

interface Setting {
  window: Window & typeof globalThis
  manifest: Manifest
  platform: Platform
  present: Present
  remembering: Remembering
  publish: Publish
  onEvent(listener: (event: TenderoEvent) => void): () => void
}

/** Shops answer a press on "add to cart" in about this time; ms. */
const PATIENCE = 1000
const ABOUT_CARTS = /cart|basket|bag|carrito|cesta|checkout|purchase/i

/** Looks at the cart now, and again when something may have changed it; gives what ends that. Never throws. */
export function watchCart(setting: Setting): () => void {
  const { window, manifest, platform, present, remembering, publish } = setting
  const { document } = window
  const entries = (): readonly unknown[] => {
    const layer: unknown = Reflect.get(window, manifest.shop.platform.dataLayer)
    return Array.isArray(layer) ? layer : []
  }
  let heard = entries().length
  let pressed = false
  let timer = 0
  let looking: Promise<void> = Promise.resolve()

  /** The cart as the shop's server knows it, else as the page says it; null if neither does. */
  const read = async () => (await platform.readCart()) ?? (await platform.read()).cart
  const look = () => {
    pressed = false
    heard = entries().length
    looking = looking.then(async () => {
      try {
        const page = present.page()
        // the page that thanks for an order may still show the bought cart
        const cart = page.type === 'order' ? null : await read()
        const { session } = remembering.shown().visits
        if (!cart || page.type === 'order' || !isNews(cart, rememberedCart(remembering), session)) return
        present.page().cart = cart
        publish({ name: 'cart_update', cart })
      } catch {
        // not asked, not known
      }
    })
  }
  /** He goes to a checkout on which no tag runs. */
  const leave = () => {
    const { items = [], total = null, currency = null } = rememberedCart(remembering)?.cart ?? {}
    publish({
      name: 'begin_checkout',
      ...(total !== null && { value: total }),
      ...(currency && { currency }),
      items: items.map(eventItem),
    })
  }
  /** Has the shop told its analytics of the cart since the last look? */
  const wasTold = () => {
    try {
      return entries()
        .slice(heard)
        .slice(-50)
        .some(entry => {
          const said = Object(entry)
          return ABOUT_CARTS.test(String(said.event ?? said[1]))
        })
    } catch {
      return false // some entries fail when they are read: a proxy, what is no text
    }
  }
  const onClick = () => {
    pressed = true
    timer ||= window.setTimeout(() => {
      timer = 0
      if (wasTold()) look()
    }, PATIENCE)
  }
  const onHide = () => {
    if (document.visibilityState === 'hidden' && (pressed || wasTold())) look()
  }
  const onShow = (event: PageTransitionEvent) => event.persisted && look()
  let deaf = () => {}
  let isOver = false
  platform
    .watchCart(what => (what ? leave() : look()))
    .then(stop => (isOver ? stop() : (deaf = stop)))
    .catch(() => {})
  const forget = setting.onEvent(event => {
    const told = event.name === 'custom' ? ABOUT_CARTS.test(event.custom_name) : event.name === 'add_to_cart'
    // what the widget itself puts in comes with the cart
    if (told && !('guide' in event)) look()
  })
  document.addEventListener('click', onClick, true)
  document.addEventListener('visibilitychange', onHide)
  window.addEventListener('pageshow', onShow)
  // what kind of page it is must be known, and its cart was read then where history is kept
  looking = present.look().then(({ cart }) => {
    if (!cart || !rememberedCart(remembering)) look()
  })
  return () => {
    isOver = true
    deaf()
    forget()
    window.clearTimeout(timer)
    document.removeEventListener('click', onClick, true)
    document.removeEventListener('visibilitychange', onHide)
    window.removeEventListener('pageshow', onShow)
  }
}
