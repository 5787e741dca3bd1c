/** What the page's microdata (itemscope, itemprop) says. */
import type { PageSource, Reading } from '../contract'
import { elementValue } from './element-value'
import { readThings } from './read-things'
import { localName, type Thing } from './thing'

const MAX_NODES = 2000

/** Gives what the first 2,000 marked elements of the page say of it. */
export function readMicrodata(source: PageSource): Reading {
  const { document } = source
  const known = new Map<Element, Thing>()
  const words = (element: Element, attribute: string) => element.getAttribute(attribute)?.split(/\s+/)
  const thingOf = (element: Element): Thing => {
    const thing: Thing = known.get(element) ?? new Map([['@type', words(element, 'itemtype') ?? []]])
    known.set(element, thing)
    return thing
  }
  const add = (owner: Element, part: Element) => {
    // A thing inside another that does not say how they belong together is kept under ''.
    for (const name of words(part, 'itemprop') ?? ['']) {
      const thing = thingOf(owner)
      const key = localName(name)
      const value = part.hasAttribute('itemscope') ? thingOf(part) : elementValue(part)
      thing.set(key, [...(thing.get(key) ?? []), value])
    }
  }
  const roots: Thing[] = []
  for (const element of [...document.querySelectorAll('[itemprop],[itemscope]')].slice(0, MAX_NODES)) {
    const owner = element.parentElement?.closest('[itemscope]')
    if (owner) add(owner, element)
    else if (element.hasAttribute('itemscope')) roots.push(thingOf(element))
    for (const id of words(element, 'itemref') ?? []) {
      const part = document.getElementById(id)
      if (part?.hasAttribute('itemprop')) add(element, part)
      for (const inner of part?.querySelectorAll('[itemprop]') ?? []) add(element, inner)
    }
  }
  return readThings(roots, source)
}
