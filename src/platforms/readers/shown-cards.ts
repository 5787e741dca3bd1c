/** Does the page offer many products to look at, each with a price and a way to its own page? */
import { namesOf } from './walk'

const PRICES = '[itemprop="price"],[class*="price" i],[id*="price" i],[class*="preis" i],[class*="prix" i]'
const ELSEWHERE = /menu|nav|side-?(bar|col)|foot|head|recently|col-(left|right)|(left|right)-?col/
const MOST = 120

/** Are there different addresses beside prices in the page's middle, `least` of them or more? */
export function hasCards(document: Document, least: number): boolean {
  const addresses = new Set<string>()
  const known = new Map<Element, boolean>()
  const isMiddle = (element: Element | null): boolean => {
    if (!element || element.tagName === 'BODY') return true
    let is = known.get(element)
    if (is === undefined) {
      is =
        !/^(HEADER|FOOTER|NAV|ASIDE)$/.test(element.tagName) &&
        !ELSEWHERE.test(namesOf(element)) &&
        isMiddle(element.parentElement)
      known.set(element, is)
    }
    return is
  }
  const prices = document.querySelectorAll(PRICES)
  for (let i = 0; i < prices.length && i < MOST; i++) {
    const price = prices[i]!
    if (!isMiddle(price) || !/\d/.test(price.textContent!.slice(0, 200))) continue
    let card: Element | null = price
    for (let up = 0; card && up < 6; up++, card = card.parentElement) {
      const link: Element | null = card.closest('a[href]') ?? card.querySelector('a[href]')
      const href = link?.getAttribute('href') ?? '#'
      if (/^(#|javascript|mailto)/.test(href)) continue
      if (addresses.add(href).size >= least) return true
      break
    }
  }
  return false
}
