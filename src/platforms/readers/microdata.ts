/** What the page's marked elements say: microdata (itemscope, itemprop) and RDFa (typeof, property). */
import type { PageSource, Reading } from '../contract'
import { elementValue } from './element-value'
import type { PageIdentity } from './page-identity'
import { readThings } from './read-things'
import { localName, type Thing } from './thing'

const MAX_NODES = 2000

/** Which attributes begin a thing, name its kind and name what it is of the thing around it. */
const MICRODATA = ['itemscope', 'itemtype', 'itemprop'] as const
const RDFA = ['typeof', 'typeof', 'property'] as const

/** Gives what the first 2,000 elements that are marked as microdata say of the page. */
export const readMicrodata = (source: PageSource, page: PageIdentity): Reading =>
  readMarked(source, page, ...MICRODATA)

/** The same of RDFa Lite. https://www.w3.org/TR/rdfa-lite/ */
export const readRdfa = (source: PageSource, page: PageIdentity): Reading =>
  source.document.querySelector('[typeof$=Product]') ? readMarked(source, page, ...RDFA) : {}

function readMarked(
  source: PageSource,
  page: PageIdentity,
  scope: string,
  type: string,
  property: string,
): Reading {
  const { document } = source
  const known = new Map<Element, Thing>()
  const words = (element: Element, attribute: string) => element.getAttribute(attribute)?.split(/\s+/)
  const thingOf = (element: Element): Thing => {
    const thing: Thing = known.get(element) ?? new Map([['@type', words(element, type) ?? []]])
    known.set(element, thing)
    return thing
  }
  let referred = 0
  const add = (owner: Element, part: Element) => {
    // A thing inside another that does not say how they belong together is kept under ''.
    for (const name of words(part, property) ?? ['']) {
      const thing = thingOf(owner)
      const key = localName(name)
      const value = part.hasAttribute(scope) ? thingOf(part) : elementValue(part)
      const said = thing.get(key)
      if (said) said.push(value)
      else thing.set(key, [value])
    }
  }
  const roots: Thing[] = []
  for (const element of [...document.querySelectorAll(`[${property}],[${scope}]`)].slice(0, MAX_NODES)) {
    const owner = element.parentElement?.closest(`[${scope}]`)
    if (owner) add(owner, element)
    else if (element.hasAttribute(scope)) roots.push(thingOf(element))
    for (const id of words(element, 'itemref') ?? []) {
      // each may refer to all the page: together no more than the page has been looked at
      const part = referred < MAX_NODES ? document.getElementById(id) : null
      if (!part) continue
      const inner = [...part.querySelectorAll(`[${property}]`)].slice(0, MAX_NODES - referred)
      referred += inner.length + 1
      for (const one of part.hasAttribute(property) ? [part, ...inner] : inner) add(element, one)
    }
  }
  return readThings(roots, source, page)
}
