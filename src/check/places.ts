/** The places of a text that are filled with what is known: do they exist, and can they ever be filled? */
import { PLACES } from '../places'
import type { Manifest } from '../schema'
import { isObject, type Path } from './path'
import type { Report } from './problem'
import { choose, quote } from './words'

const ADDRESSES = new Set(['href', 'src', 'check', 'privacy', 'terms', 'selector', 'code'])

/** Says which places of the texts in a surface do not exist, and which can never be filled. */
export function checkPlaces(block: unknown, path: Path, shop: Manifest['shop'], report: Report): void {
  if (isObject(block) || Array.isArray(block)) {
    for (const [key, inner] of Object.entries(block))
      if (!ADDRESSES.has(key) || isObject(inner))
        checkPlaces(inner, [...path, Array.isArray(block) ? Number(key) : key], shop, report)
    return
  }
  if (typeof block !== 'string') return
  for (const [written, place = ''] of block.matchAll(/\{\s*([\w.-]+)\s*\}/g)) {
    if (!(PLACES as readonly string[]).includes(place))
      report(path, `nothing is known as ${quote(written)}`, braced(choose(place, PLACES)))
    else if (written !== `{${place}}`) report(path, `${quote(written)} has a blank in it`, `write {${place}}`)
    else if (place === 'shop.name' && !shop.name)
      report(path, 'the shop has no name', 'add shop.name, or leave {shop.name} out')
    else if (place === 'cart.missingForFreeShipping' && !shop.freeShippingFrom)
      report(path, 'nobody knows from which total shipping is free', 'add shop.freeShippingFrom')
  }
}

const braced = (fix: string) => fix.replace(/"([^"]+)"/g, '{$1}')
