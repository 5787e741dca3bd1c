/** Captured pages with what people say of them: `DIR/SET/manifest.json` and the packed HTML that it names. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { decodeHtml } from '../../src/cli/decode-html'
import { inlineDataLayer } from '../../src/cli/inline-data-layer'
import type { PageFacts } from '../../src/page'
import { readPage } from '../../src/platforms/read-page'
import { auto } from '../../src/platforms/schema'

/** What the manifest of a set says of one page; lists are of any that is right. */
export interface Captured {
  file: string
  url: string
  pageType?: string
  expected?: Partial<Record<string, readonly string[]>>
  labelSuspect?: string
}

export interface ReadCaptured {
  page: Captured
  html: string
  document: Document
  dataLayer: unknown[]
  facts: PageFacts
  /** Is it of the third of the pages that rules are not written by? */
  heldOut: boolean
}

/** A third of the shops, by their names: all countries of a shop are one. */
const isHeldOut = (url: string): boolean => {
  const [name = ''] = new URL(url).hostname.split('.').sort((a, b) => b.length - a.length)
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 23) % 3 === 0
}

/** Reads the pages of a set one after the other, as the widget reads them; files that are missing are left out. */
export async function* readCaptured(dir: string, set: string): AsyncGenerator<ReadCaptured> {
  const list = join(dir, set, 'manifest.json')
  if (!existsSync(list)) return
  const { pages } = JSON.parse(readFileSync(list, 'utf8')) as { pages: Captured[] }
  for (const page of pages) {
    const file = join(dir, set, page.file)
    if (!existsSync(file)) continue
    const html = decodeHtml(readFileSync(file))
    const { document } = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`)
    const dataLayer = inlineDataLayer(document, 'dataLayer')
    const facts = await readPage({ document, url: page.url, dataLayer }, auto, undefined)
    yield { page, html, document, dataLayer, facts, heldOut: isHeldOut(page.url) }
  }
}
