/** What a platform does once somebody asks: the page read, the cart read and written. Fetched then, the shop's system with it. */
import { lazily } from '../lib/lazily'
import type { Cart, PageFacts, PageType, Product } from '../page'
import type { Abilities, Heard, LineOf, Restored, ShopSystem } from './contract'
import type { GenericEffects } from './generic'
import { systemOf, systems } from './more'
import { pixelCalls } from './readers/pixel-calls'
import type { PlatformOf, Platform as PlatformOptions } from './schema'

/** The platform's verbs. */
export interface Work {
  can(): Promise<Abilities>
  read(dataLayer: readonly unknown[], named: PageType | null): Promise<PageFacts>
  currency(): Promise<string | null>
  readCart(): Promise<Cart | null>
  addToCart(product: Product, quantity: number): Promise<Cart | null>
  restoreCart(items: readonly LineOf[], how: 'merge' | 'replace'): Promise<Restored | null>
  watchCart(heard: Heard): Promise<() => void>
  bought(before: Cart, now: Cart, headed: boolean): Promise<boolean>
  products(ids: readonly string[], signal: AbortSignal): Promise<Product[]>
  cartLink(): Promise<string | null>
}

/** Finds out the shop's system where the manifest does not name it. */
export function createWork(options: PlatformOptions, effects: GenericEffects): Work {
  const { document, location, fetch } = effects
  const window = effects.window as Window & typeof globalThis
  const { cart: own } = options as Pick<PlatformOf<'generic'>, 'cart'>
  const type = systemOf(options, window)
  const system = lazily(
    async (): Promise<ShopSystem | null> =>
      type ? systems[type](options as never, { window, fetch }) : null,
  )
  const told = new Set<string>()
  /** Each failure is told once. */
  const said = (error: unknown): undefined => {
    const message = `${type ?? 'cart'}: ${error instanceof Error ? error.message : error}`
    if (!told.has(message)) effects.problem?.('platform-failed', message)
    told.add(message)
  }
  /** What the system says; undefined where it has nothing to say, or fails. */
  const asked = <T>(ask: (system: ShopSystem) => T) =>
    system()
      .then(its => its && ask(its))
      .catch(said)
  /** How the cart is written: a system tells it by having `add` and `set`, as the manifest does of the shop's own endpoints. */
  const verbs = async () => (type ? asked(its => its) : own)
  /** What it gives; that it fails, but for what the shop refuses or the visitor must choose, is told too. */
  const attempted = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act()
    } catch (error) {
      const { cause, name } = Object(error)
      if (cause === undefined && name !== 'AbortError') said(error)
      throw error
    }
  }
  const cart = lazily(async () => {
    const its = await system()
    return its
      ? (await import('./system-cart')).createSystemCart(its)
      : (await import('./shop-cart')).createShopCart(own!, fetch, () => location.href)
  })
  return {
    async can() {
      const { add, set } = (await verbs()) ?? {}
      return {
        read: Boolean(type || own?.read),
        add: ({ url }) => Boolean(add) || (!type && isHere(url, location.href)),
        replace: Boolean(set && (type || own?.read)),
      }
    },
    async read(dataLayer, named) {
      const told = asked(its => its.read?.())
      const { readPage } = await import('./read-page')
      const source = { document, url: location.href, dataLayer, pixels: pixelCalls(window) }
      return readPage(source, options, named ?? undefined, (await told) ?? {}, effects.currency ?? null)
    },
    currency: async () => (await asked(its => its.currency?.())) ?? null,
    async readCart() {
      if (!type && !own?.read) return null
      return attempted(async () => (await cart()).read())
    },
    async addToCart(product, quantity) {
      if (type || own?.add) return attempted(async () => (await cart()).add(product, quantity))
      // any other shop: its own form, if this is the page of the product
      const { createOwnForm } = await import('./own-form')
      const form = createOwnForm(document, {
        href: () => location.href,
        entries() {
          const layer: unknown = Reflect.get(window, options.dataLayer)
          return Array.isArray(layer) ? layer : []
        },
        readCart: own?.read ? async () => (await cart()).read() : undefined,
        wait: ms => new Promise(resolve => setTimeout(resolve, ms)),
      })
      return form.add(product, quantity)
    },
    async restoreCart(...about) {
      const { add, set } = (await verbs()) ?? {}
      return add || set ? attempted(async () => (await cart()).restore(...about)) : null
    },
    watchCart: async heard => (await asked(its => its.watch?.(heard))) ?? (() => {}),
    bought: async (...carts) => (await asked(its => its.bought?.(...carts))) ?? false,
    cartLink: async () => (await asked(its => its.cartLink?.())) ?? own?.link ?? null,
    products: (ids, signal) => attempted(async () => (await system())?.products?.(ids, signal) ?? []),
  }
}

/** Is it the address of this page, but for what changes on the same page? */
const isHere = (url: string | null, href: string): boolean =>
  url?.replace(/[?#].*/, '') === href.replace(/[?#].*/, '')
