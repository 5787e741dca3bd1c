/** How a page names itself, to tell its own product from others that it mentions. */
import { safeUrl } from '../../lib/safe-url'
import type { PageSource } from '../contract'
import { clean } from './thing'

export interface PageIdentity {
  /** The canonical address; `null` if there is none, or if the shop gives its home page as that of all. */
  canonical: string | null
  /** Its Open Graph title and headings. */
  names: string[]
  /** Is this the address of this page? Parameters that the page has besides (utm_source, gclid) do not count. */
  isAt(url: string | null | undefined): boolean
  /** Is this what the page calls itself? "Fan X" is what "Fan X | Casa Brisa" is about. */
  isNamed(name: string | null | undefined): boolean
}

const path = (url: string): string => new URL(url).pathname.replace(/\/$/, '')

/** Reads canonical address and headings. */
export function identify({ document, url }: PageSource): PageIdentity {
  const said = safeUrl(document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), url)
  const canonical = said && (path(said) || !path(url)) ? said : null
  const names = [...document.querySelectorAll('meta[property="og:title"],h1')]
    .slice(0, 6)
    .map(element => clean(element.getAttribute('content') ?? element.textContent))
    .filter(Boolean)
  return {
    canonical,
    names,
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
