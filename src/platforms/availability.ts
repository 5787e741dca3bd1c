/** Can it be bought, in the words of schema.org, of Google's feeds and of shops' pages. */
import type { Availability } from '../page'

/** The first that fits; spaces, "-" and "_" are taken out first. "PreOrder" is before "available for pre-order". */
const WORDS: readonly (readonly [Availability, RegExp])[] = [
  [
    'OutOfStock',
    /outofstock|soldout|^oos$|unavailable|^not(in|av)|^nod|agotad|sinstock|épuisé|ausverkauft|esaurit/,
  ],
  ['Discontinued', /discontinued/],
  ['PreOrder', /preorder|presale/],
  ['BackOrder', /backorder|madetoorder/],
  ['LimitedAvailability', /limitedavail|reserved/],
  ['InStock', /instock|instoreonly|onlineonly|available|enstock|disponib|auflager/],
]

/** "http://schema.org/InStock", "In stock", "IN_STOCK" and "en stock" are one; a word that nobody knows gives `null`. */
export const readAvailability = (text: string | null): Availability | null =>
  (text && WORDS.find(([, words]) => words.test(text.toLowerCase().replace(/[\s_-]/g, '')))?.[0]) || null
