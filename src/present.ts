/** The page that the visitor is on: what its address tells at once, the rest when somebody wants to know. */
import type { Publish } from './events'
import type { PageFacts } from './page'
import type { Platform } from './platforms/contract'
import type { Remembering } from './remembering'

export interface Present {
  /** What is known of the page so far. */
  page(): PageFacts
  /** Another page has come. */
  arrive(): void
  /** Reads the page, once; says what it is as events. */
  look(): Promise<PageFacts>
  /** The page, read if its address alone does not tell what kind it is. */
  sure(): Promise<PageFacts>
}

export function createPresent(platform: Platform, remembering: Remembering, publish: Publish): Present {
  let page: PageFacts
  let glance: PageFacts['type'] | null
  let looking: Promise<PageFacts> | undefined
  const present: Present = {
    page: () => page,
    arrive() {
      glance = platform.glance()
      page = { type: glance ?? 'other', product: null, cart: null, order: null }
      looking = undefined
    },
    look() {
      const mine = page
      looking ??= (async () => {
        const [facts, { pageEvents }] = await Promise.all([platform.read(), import('./page-events')])
        if (remembering.past()) facts.cart ??= (await platform.readCart?.().catch(() => null)) ?? null
        // the visitor may have gone on meanwhile
        if (page === mine) {
          page = facts
          for (const event of pageEvents(facts, remembering.past())) publish(event)
        }
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
