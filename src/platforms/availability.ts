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

/** Sentences of pages, in the languages of many shops; the first two say that it cannot be bought. */
const OUT =
  /out of stock|sold out|unavailable|not? (longer )?available|agotad|sin (stock|existencias)|no disponible|esgotad|indispon|épuisé|rupture|non disponib|esaurit|ausverkauft|vergriffen|nicht (mehr )?(verfügbar|lieferbar|vorrätig|auf lager)|uitverkocht|niet (op voorraad|leverbaar|beschikbaar)|wyprzedan|niedostępn|brak w|vyprodán|není skladem|vypredan|nie je skladom|slutsåld|udsolgt|utsolgt|нет (в наличии|на складе)|распродан|немає|غير متوفر|نفد|אזל|売り切れ|在庫(切れ|なし)|품절|缺貨|缺货|售完|epuizat|elfogyott|nincs (készleten|raktáron)|tüken|εξαντλ/
const IN =
  /in stock|available (now|online|to)|auf lager|(sofort|ab lager) lieferbar|vorrätig|verfügbar|en stock|disponib|dispon[ií]ve|em estoque|op voorraad|dostępn|w magazynie|skladem|skladom|na sklade|i lager|på lager|в наличии|на складе|в наявності|متوفر|במלאי|在庫あり|재고|有貨|现货|現貨|in stoc|készleten|raktáron|stokta|διαθέσιμ/

/** What a short text near the product says to a visitor: "Nur noch 2 auf Lager", "Derzeit nicht verfügbar". */
export function shownAvailability(text: string): Availability | null {
  const words = text.toLowerCase()
  return OUT.test(words) ? 'OutOfStock' : IN.test(words) ? 'InStock' : null
}
