/** How a page names itself, to tell its own product from others that it mentions. */
import { safeUrl } from '../../lib/safe-url'
import type { PageSource } from '../contract'
import { clean } from './thing'

export interface PageIdentity {
  /** The canonical address; `null` if there is none, or if the shop gives its home page as that of all. */
  canonical: string | null
  /** Its Open Graph title and headings. */
  names: string[]
  /** Its meta tags and its h1, in its order: looked for once. */
  metas: Element[]
  headings: Element[]
  /** Is this the address of this page? Parameters that the page has besides (utm_source, gclid) do not count. */
  isAt(url: string | null | undefined): boolean
  /** Is this what the page calls itself? "Fan X" is what "Fan X | Casa Brisa" is about. */
  isNamed(name: string | null | undefined): boolean
}

const path = (url: string): string => new URL(url).pathname.replace(/\/$/, '')

const MAX_METAS = 300

/** Reads canonical address, meta tags and headings. */
export function identify({ document, url }: PageSource): PageIdentity {
  const parts = [...document.querySelectorAll('meta[property],meta[name],h1,link[rel~="canonical"]')]
  const called = (name: string) => parts.filter(part => part.localName === name)
  const said = safeUrl(called('link')[0]?.getAttribute('href'), url)
  const [metas, headings] = [called('meta').slice(0, MAX_METAS), called('h1')]
  const canonical = said && (path(said) || !path(url)) ? said : null
  const names = [...metas.filter(meta => meta.getAttribute('property') === 'og:title'), ...headings]
    .slice(0, 6)
    .map(element => clean(element.getAttribute('content') ?? element.textContent))
    .filter(Boolean)
  return {
    canonical,
    names,
    metas,
    headings,
    isAt: other =>
      !!other &&
      [canonical ?? url, url].some(
        page =>
          path(page) === path(other) &&
          [...new URL(other).searchParams].every(
            ([key, value]) => new URL(page).searchParams.get(key) === value,
          ),
      ),
    isNamed: name => !!name && names.some(own => own.toLowerCase().startsWith(name.toLowerCase())),
  }
}
