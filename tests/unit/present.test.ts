// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { NewEvent } from '../../src/events'
import type { PageFacts } from '../../src/page'
import type { Platform } from '../../src/platforms/contract'
import { createPresent } from '../../src/present'
import type { Remembering } from '../../src/remembering'

const facts: PageFacts = { type: 'home', product: null, cart: null, order: null }

/** A shop that the visitor entered by a link of a blog. */
function shop(pages = 1) {
  const events: NewEvent[] = []
  const browser = {
    document: { referrer: 'https://blog.test/fans?a=b' },
    location: { search: '?utm_source=blog', hostname: 'shop.test' },
    matchMedia: () => ({ matches: false }),
  }
  const present = createPresent(
    { glance: () => 'home', read: async () => ({ ...facts }) } as Partial<Platform> as Platform,
    { past: () => null } as Partial<Remembering> as Remembering,
    event => events.push(event),
    browser as unknown as Window,
    () => pages,
  )
  return { present, events, browser }
}
const views = (events: NewEvent[]) => events.filter(event => event.name === 'page_view')
const blog = { host: 'blog.test', source: 'blog' }

describe('The page view of a visitor who came by a link', () => {
  test('says so once: the other pages of a single-page shop he came to from within', async () => {
    const { present, events } = shop()
    present.arrive()
    await present.look()
    await present.look()
    present.arrive()
    await present.look()
    expect(views(events)).toEqual([
      { name: 'page_view', page_type: 'home', from: blog, device: 'desktop' },
      { name: 'page_view', page_type: 'home', device: 'desktop' },
    ])
  })

  test('says so also when he was first looked at on a later page, with what the first address carried', async () => {
    const { present, events, browser } = shop()
    present.arrive()
    browser.location.search = ''
    present.arrive()
    await present.look()
    expect(views(events)).toEqual([{ name: 'page_view', page_type: 'home', from: blog, device: 'desktop' }])
  })

  test('is not said of a later page of a single-page shop', () => {
    expect(shop(1).present.came().from).toBe('https://blog.test/fans?a=b')
    expect(shop(2).present.came().from).toBe('')
  })
})
