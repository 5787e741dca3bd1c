/** A page of a made-up shop, read as the widget reads it. Needs a DOM. */
import type { PageFacts } from '../../src/page'
import { readPage } from '../../src/platforms/read-page'
import { readPatterns } from '../../src/platforms/readers/patterns'
import type { PlatformOf } from '../../src/platforms/schema'

export interface MadeUpPage {
  head?: string
  body?: string
  /** Blocks of JSON-LD: values, or text where the point is how it is written. */
  jsonLd?: (object | string)[]
  path?: string
  lang?: string
  dataLayer?: unknown[]
  options?: Partial<PlatformOf<'generic'>>
}

export async function readPageOf({
  head = '',
  body = '',
  jsonLd = [],
  path = '/fan-x',
  lang = 'en',
  dataLayer = [],
  options,
}: MadeUpPage): Promise<PageFacts> {
  const blocks = jsonLd.map(
    block =>
      `<script type="application/ld+json">${typeof block === 'string' ? block : JSON.stringify(block)}</script>`,
  )
  const html = `<!doctype html><html lang="${lang}"><head>${head}${blocks.join('')}</head><body>${body}</body></html>`
  const document = new DOMParser().parseFromString(html, 'text/html')
  const url = `https://shop.example${path}`
  const platform = { type: 'generic', selectors: {}, pages: {}, dataLayer: 'dataLayer', ...options } as const
  const { sources: _, ...facts } = await readPage(
    { document, url, dataLayer },
    platform,
    readPatterns({ url }, platform.pages).type,
  )
  return facts
}
