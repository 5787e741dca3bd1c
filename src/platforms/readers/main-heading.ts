/** The heading that names the page's own product. */
import type { PageIdentity } from './page-identity'
import { clean } from './thing'
import { isAside } from './walk'

/** What else names a product where there is no h1. */
const OTHERS = '.h1,h2,[itemprop="name"],[class*="title" i],[class*="name" i]'

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s\u00a0|,.:;!?()[\]/"'’–—-]+/)
    .filter(Boolean)

/** Of several the one whose words the page's title has too; `null` if there is none with a text. */
export function mainHeading(document: Document, { metas, headings }: PageIdentity): Element | null {
  const title = metas.find(meta => meta.getAttribute('property') === 'og:title')?.getAttribute('content')
  const said = new Set(words(`${title ?? ''} ${document.title}`))
  let most = 0
  const best = (headings: ArrayLike<Element>, first: number, least: number): Element | null => {
    let found: Element | null = null
    for (let i = 0; i < first && i < headings.length; i++) {
      const heading = headings[i]!
      if (least && isAside(heading)) continue
      // Some put menus and dialogues into it, after the name.
      const own = words(clean(heading.textContent)).slice(0, 12)
      const share = own.filter(word => said.has(word)).length / (own.length || 1)
      const score = own.length > least && share >= least ? share * Math.min(6, own.length) + 0.1 : 0
      if (score <= most) continue
      found = heading
      most = score
    }
    return found
  }
  const h1 = best(headings, 50, 0)
  return most > 0.5 ? h1 : (best(document.querySelectorAll(OTHERS), 80, 0.8) ?? h1)
}
