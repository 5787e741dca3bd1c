/** What the page's Open Graph and product meta tags say. */
import type { PageSource, Reading } from '../contract'
import { readProduct } from './read-product'
import { say, type Thing } from './thing'

const METAS = 'meta[property],meta[name^="og:"],meta[name^="product:"]'

/** Gives the product of a page that calls itself one, or has a price in its meta tags. */
export function readOpenGraph({ document, url }: PageSource): Reading {
  const metas: Thing = new Map()
  for (const meta of [...document.querySelectorAll(METAS)].slice(0, 300)) {
    // "product:price:amount" and "og:price:amount" are `price`, "product:price:currency" is `pricecurrency`.
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name'))!.replace(
      /^(og:)?(product:)?|:(amount)?/g,
      '',
    )
    // The first counts: later ones are prices in other currencies.
    if (!say(metas, name)) metas.set(name, [meta.getAttribute('content') ?? ''])
  }
  const type = say(metas, 'type') ?? ''
  if (say(metas, 'price') || /(^|[:.])product(\.item)?$/.test(type))
    return { type: 'product', product: readProduct(metas, url) }
  return /product.group/.test(type) ? { type: 'listing' } : /^article/.test(type) ? { type: 'other' } : {}
}
