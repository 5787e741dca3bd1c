/** SHOP: any page, by its structured data, the data layer and selectors; the cart by the shop's own endpoints, or by its system. */
import { lazily } from '../lib/lazily'
import type { Platform } from './contract'
import { readPatterns } from './readers/patterns'
import type { Platform as PlatformOptions } from './schema'
import type { Work } from './work'

/** What it touches of the page. `window` is asked for the data layer, and by systems. */
export interface GenericEffects {
  document: Document
  location: { readonly href: string }
  window: object
  /** The last entry of the data layer that belongs to the page before. */
  before?: unknown
  /** Of prices that do not say theirs, where nothing on the page does: ISO 4217. */
  currency?: string | undefined
  /** Hears what the shop's system did not do as it should. */
  problem?(code: string, message: string): void
  fetch: typeof fetch
}

const VERBS = 'can currency readCart watchCart addToCart restoreCart cartLink bought products'.split(
  ' ',
) as (keyof Omit<Work, 'read'>)[]

/** What its manifest's patterns tell is told at once; all else is fetched when somebody asks. */
export function createGeneric(options: PlatformOptions, effects: GenericEffects): Platform {
  const { document, location, window } = effects
  let route = ''
  let last = effects.before
  let stale: unknown
  /** Without what was pushed before the visitor came to this route of a single-page shop. */
  const entries = (): unknown[] => {
    try {
      const layer: unknown = Reflect.get(window, options.dataLayer)
      if (!Array.isArray(layer)) return []
      const now = location.href.replace(/#(?![!/]).*/, '')
      if (route !== now) stale = last
      route = now
      last = layer.at(-1)
      return layer.slice(stale ? layer.lastIndexOf(stale) + 1 : 0)
    } catch {
      return [] // a layer that fails when it is looked at
    }
  }
  const work = lazily(async () => (await import('./work')).createWork(options, effects))
  const named = () => readPatterns({ url: location.href }, options.pages).type ?? null
  return {
    glance() {
      entries() // what was pushed up to here belongs to the page before
      return named()
    },
    async guess() {
      try {
        return (await import('./guess')).guess({ document, url: location.href })
      } catch {
        return null
      }
    },
    async read() {
      try {
        const dataLayer = entries()
        return await (await work()).read(dataLayer, named())
      } catch {
        return { type: 'other', product: null, cart: null, order: null }
      }
    },
    ...(Object.fromEntries(
      VERBS.map(verb => [
        verb,
        async (...about: unknown[]) => Reflect.apply((await work())[verb], null, about),
      ]),
    ) as unknown as Omit<Work, 'read'>),
  }
}
