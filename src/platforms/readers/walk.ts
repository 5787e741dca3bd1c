/** The page in the order in which it is read, without what nobody sees and without what is not the product's. */

const UNSEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SELECT svg SVG IFRAME NAV FOOTER DEL S STRIKE TEXTAREA'.split(' '),
)

/** Parts of the page about other things, by the names that shops give them: other products, reviews, menus. */
const ASIDE =
  /relat(ed|ion)|recom|up-?sell|cross-?sell|similar|also-?(like|bought|viewed)|accessor|bought-together|^review|^rating| review| rating|mini-?(cart|basket)|cart-?(drawer|popup)|menu|navi|footer|breadcrumb|cookie|newsletter|recently|sponsor|warrant|insurance|popup|modal|swogo|sims-/

/** Class and id of an element as one text in lower case, " " where there are none: patterns that fold case are slow. */
export const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase()

/** Is this not of the page's own product, or not seen at all? */
export function isAside(element: Element): boolean {
  if (UNSEEN.has(element.tagName) || element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  if (style && /display:\s*none|line-through/.test(style)) return true
  const names = namesOf(element)
  return names.length > 1 && ASIDE.test(names)
}

/** The texts that are seen, by their place; walked only as far as somebody asks. */
export type Texts = (place: number) => Text | undefined

/** Texts from `start` on, in the order of the page, until `end` ends; at most `most` nodes are looked at. */
export function textsFrom(start: Node, most: number, end?: Node | null): Texts {
  const texts: Text[] = []
  let node: Node | null = start
  let seen = 0
  return place => {
    while (node && seen++ < most && place >= texts.length) {
      let next: Node | null = null
      if (node.nodeType === 3) {
        if (/\S/.test((node as Text).data)) texts.push(node as Text)
      } else if (node.nodeType === 1 && (node === start || !isAside(node as Element))) next = node.firstChild
      while (!next && node && node !== end) {
        next = node.nextSibling
        node = node.parentNode
      }
      node = next
    }
    return texts[place]
  }
}
