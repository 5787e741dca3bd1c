/** Words that owners, themes and apps leave in a catalogue, and that no visitor chooses by. */
import { plainly } from './read-name'

const NOTHING = /^(default title|uncategori[sz]ed|sin categor(ia|izar)|n\/?a|[-–—.?]*)$/

/** How an offer is said, and where a shop shows or keeps a product; of categories and tags only. */
const OFFER =
  /\b(sale|clearance|discount\w*|best ?-?sellers?|black ?-?friday|cyber ?-?monday|bfcm|new arrivals?|sold ?-?out|in ?-?stock|pre ?-?orders?|ofertas?|rebajas|rebajad[oa]s?|liquidacion|agotad[oa]s?|mas vendid[oa]s?|descuentos?|promocion(es)?|novedad(es)?)\b/

/** Only where nothing else is said: "New Balance" and "All-purpose" are none. */
const BARE =
  /^(new|new in|just in|latest|featured|trending|popular|outlet|promos?|deals?|hidden|hide|home ?page|frontpage|home|all|all products|products|shop|nuev[oa]s?|lo nuevo|destacad[oa]s?|top ventas|popular(es)?|tod[oa]s?|todos los productos|productos|tienda|inicio)$/

/** Made for a program: "_label_Bestseller", "badge:eco", "YGroup_jersey", "spring-summer-2026". */
const MACHINE = /^[^\p{L}\p{N}]|[:=|_#]|\d{4}/u

/** Does it say nothing of the product? */
export const isNothing = (word: string): boolean => NOTHING.test(plainly(word))

/** Is it an offer, or a place in the shop, rather than a kind of thing? */
export const isOffer = (word: string): boolean => {
  const plain = plainly(word)
  return OFFER.test(plain) || BARE.test(plain)
}

/** Is it a note of the shop to itself? */
export const isMachine = (word: string): boolean => MACHINE.test(word)
