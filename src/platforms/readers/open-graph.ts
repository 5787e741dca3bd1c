/** What the page's Open Graph and product meta tags say. */
import type { PageSource, Reading } from '../contract'
import type { PageIdentity } from './page-identity'
import { readProduct } from './read-product'
import { say, type Thing } from './thing'

const NAMED = /^(og|product):/

/** Gives the product of a page that calls itself one, or has a price in its meta tags. */
export function readOpenGraph({ url }: PageSource, { metas }: PageIdentity): Reading {
  const all: Thing = new Map()
  for (const meta of metas) {
    const said = meta.getAttribute('property') ?? meta.getAttribute('name') ?? ''
    if (!NAMED.test(said)) continue
    // "product:price:amount" and "og:price:amount" are `price`, "product:price:currency" is `pricecurrency`.
    const name = said.replace(/^(og:)?(product:)?|:(amount)?/g, '')
    // The first counts: later ones are prices in other currencies.
    if (!say(all, name)) all.set(name, [meta.getAttribute('content') ?? ''])
  }
  const type = say(all, 'type') ?? ''
  if (say(all, 'price') || /(^|[:.])product(\.item)?$/.test(type))
    return { type: 'product', product: readProduct(all, url) }
  return /product.group/.test(type) ? { type: 'listing' } : /^article/.test(type) ? { type: 'other' } : {}
}
