/** The page that the visitor is on: what its address tells at once, the rest when somebody wants to know. */
import type { Publish } from './events'
import type { PageFacts } from './page'
import type { Came } from './page-events'
import type { Platform } from './platforms/contract'
import type { Remembering } from './remembering'

export interface Present {
  /** What brought the visitor to this page. */
  came(): Came
  /** What is known of the page so far. */
  page(): PageFacts
  /** Another page has come. */
  arrive(): void
  /** Reads the page, once; says what it is as events. */
  look(): Promise<PageFacts>
  /** The page, read if its address alone does not tell what kind it is. */
  sure(): Promise<PageFacts>
}

export function createPresent(
  platform: Platform,
  remembering: Remembering,
  publish: Publish,
  window: Window,
  pages: () => number,
): Present {
  const { document, location } = window
  /** To the later pages of a single-page shop he comes from within. */
  const came = (): Came => ({
    from: pages() > 1 ? '' : document.referrer,
    search: location.search,
    host: location.hostname,
  })
  /** What brought him to the first page that is looked at; told once. */
  let first: Came | undefined = pages() > 1 ? undefined : came()
  let page: PageFacts
  let glance: PageFacts['type'] | null
  let looking: Promise<PageFacts> | undefined
  const present: Present = {
    came,
    page: () => page,
    arrive() {
      glance = platform.glance()
      page = { type: glance ?? 'other', product: null, cart: null, order: null }
      looking = undefined
    },
    look() {
      const mine = page
      looking ??= (async () => {
        const { tellPage } = await import('./tell-page')
        await tellPage(platform, remembering, publish, window, first, facts => {
          if (page !== mine) return false // the visitor has gone on meanwhile
          page = facts
          first = undefined
          return true
        })
        return page
      })().catch(() => page)
      return looking
    },
    async sure() {
      if (!glance && !looking) {
        const mine = page
        const type = await platform.guess()
        if (type && page === mine) page.type = glance = type
      }
      return glance ? page : present.look()
    },
  }
  present.arrive()
  return present
}
