/** The price that the page shows for its own product, found where a visitor would look for it. */
import type { Breathe } from '../../lib/breathe'
import { readPrice } from '../price'
import { isInCard } from './is-in-card'
import { shownText } from './shown-text'
import { isAside, namesOf, type Texts, textsFrom } from './walk'

/** A price as the page shows it. */
export interface ShownPrice {
  amount: number
  /** The writing, with its currency. */
  text: string
  /** From 0 to 1: below a half it is a guess. */
  confidence: number
}

const PRICE = /pri[cxs]e?s?|prei[sc]|precio|preco|prezz[oi]|prijs|cena|cijena|prc|fiyat|hinta/
/** What people pay now, and what is next to it: crossed out, a unit's, without tax, a month's, of delivery, saved. */
const NOW = /new|sale|special|current|final|now|our|offer|deal|actual|active|selling|buy|main/
const NOT =
  /old|\bwas|list-?price|strike|cross|compare|rrp|uvp|msrp|retail|before|previous|sav(e|ing)|discount|shipping|delivery|versand|unit-?price|per-?unit|base-?price|instal|month|financ|excl|without|points|deposit|threshold|filter|barred|barrato|tachad|gestrichen|through|full-?price|original|stroke|anterior|ancien|precedente/
const CROSSED =
  /old-?price|strike|crossed|barr(ed|ato)|tachad|gestrichen|through|full-?price|original-?price|list-?price/
/** Without tax and with tax are both shown: only one of them is ours, and it depends on who looks. */
const NET = /no-?tax|excl-?tax|tax-?ex|net-?price|bez dph|excl|exkl|netto|sin iva|ex\.? vat|hors taxe/
const NOT_SAID =
  /\b(was|rrp|uvp|msrp|list price|saved?|you save|statt|ehem|antes|pvpr|before|shipping|delivery|versand|lieferung|livraison|env[ií]o|frete|spedizion\w*|month|monat|mois|mes|rata|rate|cuotas?|parcelas?|risparmi\w*|ahorr\w*|[eé]conomi\w*|sparen|points?|punkte|over|orders?|from .* to|free|gratis|minimum|steuer)\b|每期|利率|\d\s?[x×]\s|原價|市價/
const SIGN =
  /[$€£¥₹₽₺₩₪₴฿₫₦₱円元원]|\b(kr|lei|ron|kn|ft|tl|rs|eur|usd|gbp|chf|pln|czk|huf|sek|nok|dkk|aud|cad|nzd|brl|mxn|inr|try|sar|aed)\b|zł|kč|р\.|руб|грн|лв|дин|ر\.?س|د\.?إ|ريال|تومان/

/** Is all of its text shorter than a line? */
const isShort = (element: Element): boolean => {
  const text = element.textContent!
  return text.length < 400 && text.replace(/\s+/g, ' ').length < 60
}

/** The smallest element around a text that shows a price with its sign, else one that is called a price; and its label. */
function priceAround(text: Text) {
  let block = text.parentElement
  let found: { block: Element; said: string; amount: number; sign: boolean } | undefined
  let label = ''
  for (let i = 0; block && i < 5 && block.childNodes.length < 9 && isShort(block); i++) {
    const said = shownText(block)
    const amount = readPrice(`${said} ¤`)
    if (found && amount !== found.amount) break
    label = said
    const sign = SIGN.test(said.toLowerCase())
    const named = () => PRICE.test(namesOf(block!) + namesOf(block!.parentElement!))
    if (amount && said.length < 40 && !/\d{8}/.test(said) && (found ? sign && !found.sign : sign || named()))
      found = { block, said, amount, sign }
    block = block.parentElement
  }
  return found && { ...found, label }
}

interface Found extends ShownPrice {
  /** How many texts after the beginning it stands. */
  at: number
  /** Without tax. */
  net: boolean
  /** Of something with a page of its own. */
  card: boolean
}

/** Beyond a price that is as good as sure nothing but other prices is found: how many texts further. */
const ENOUGH = 30

/** Prices in these texts, which stand after the heading or in the form that buys. */
export async function prices(
  texts: Texts,
  heading: Node | null,
  said: readonly number[],
  gone: number[],
  breathe: Breathe,
): Promise<Found[]> {
  const list: Found[] = []
  let last: Element | null = null
  let before = ''
  let number: Text | null = null
  for (let at = 0, text = texts(0); text; text = texts(++at)) {
    const rest = breathe()
    if (rest) await rest
    const words = text.data.trim()
    if (list.some(one => one.confidence > 0.7 && at - one.at > ENOUGH)) break
    const label = before
    before = words
    // "294" in one cell and "元" in the next.
    const ofNumber = number && words.length < 5 && SIGN.test(words.toLowerCase()) ? number : null
    number = null
    if (!ofNumber && (words.length > 60 || !/\d/.test(words) || last?.contains(text))) continue
    const found = ofNumber ? joined(ofNumber, words) : priceAround(text)
    if (!found && /^\d[\d.,]*$/.test(words)) number = text
    if (!found || isAside(found.block)) continue
    last = found.block
    const up = found.block.parentElement!
    const names = namesOf(found.block) + namesOf(up)
    const card = isInCard(found.block, heading)
    // What the page's data says is shown here: no need to look further.
    if (said.includes(found.amount) && !card && !NOT.test(names))
      return [{ amount: found.amount, text: found.said, at, card, net: false, confidence: 0.95 }]
    const isOther =
      NOT.test(names) ||
      NOT_SAID.test(found.label.toLowerCase()) ||
      (label.length < 25 && !/\d/.test(label) && NOT_SAID.test(label.toLowerCase()))
    if (isOther) {
      if (CROSSED.test(names)) gone.push(found.amount)
      continue
    }
    // "10 € - 20 €": the sizes have different prices, of which the data says the lowest too.
    if (/^[-–—]$/.test(label) && list.at(-1)?.at === at - 2) continue
    list.push({
      amount: found.amount,
      text: found.said,
      at,
      card,
      net: NET.test(names + found.label.toLowerCase()),
      confidence:
        0.3 +
        (PRICE.test(names + namesOf(up.parentElement ?? up)) ? 0.25 : 0) +
        (found.sign ? 0.25 : 0) +
        (NOW.test(names) ||
        /^(b|strong|big|font)$/i.test(found.block.tagName) ||
        /font|bold/.test(found.block.getAttribute('style') ?? '')
          ? 0.1
          : 0) -
        (card ? 0.4 : 0) -
        Math.min(0.4, at / 200),
    })
  }
  return list
}

/** A number and the sign after it. */
function joined(number: Text, sign: string) {
  const said = `${number.data.trim()} ${sign}`
  const amount = readPrice(said)
  return amount && number.parentElement
    ? { block: number.parentElement, said, amount, sign: true, label: said }
    : null
}

/** Looks after the heading, then in the form that buys; `beside` are amounts that are shown close to it, `gone` those that nobody pays. */
export async function shownPrice(
  document: Document,
  heading: Element | null,
  after: Texts,
  around: () => Promise<Texts>,
  said: readonly number[],
  breathe: Breathe,
): Promise<{ shown: (ShownPrice & { card: boolean }) | null; beside: number[]; gone: number[] }> {
  const gone: number[] = []
  const below = await prices(after, heading, said, gone, breathe)
  const near = below.some(({ amount, confidence }) => confidence > 0.7 || said.includes(amount))
    ? below
    : [...below, ...(await prices(await around(), heading, said, gone, breathe))]
  const list = near.length ? near : await anywhere(document, heading, said, gone, breathe)
  const best = [...list].sort((a, b) => b.confidence - a.confidence)[0]
  if (!best) return { shown: null, beside: [], gone }
  // Another amount right beside it, as good as it: nobody can tell which is paid.
  const rival = list.find(
    one =>
      one.amount !== best.amount &&
      best.confidence - one.confidence < 0.08 &&
      Math.abs(one.at - best.at) < 12,
  )
  const agreed = list.filter(one => one.amount === best.amount).length > 1
  const shown = {
    amount: best.amount,
    text: best.text,
    card: best.card,
    confidence: Math.max(
      0,
      Math.min(0.95, best.confidence - (rival || best.net ? 0.35 : 0) + (agreed ? 0.05 : 0)),
    ),
  }
  const beside = list
    .filter(one => one.confidence > 0.3 && Math.abs(one.at - best.at) < 30)
    .map(one => one.amount)
  return { shown, beside, gone }
}

const MARKED = '[itemprop="price"],[class*="price" i],[id*="price" i]'

/** Where no heading leads to it: the first that is marked as a price and is nobody else's. */
async function anywhere(
  document: Document,
  heading: Element | null,
  said: readonly number[],
  gone: number[],
  breathe: Breathe,
): Promise<Found[]> {
  const marked = [...document.querySelectorAll(MARKED)].slice(0, 30)
  const found: Found[] = []
  for (const one of marked)
    if (!one.closest('header,footer,nav,aside') && one.textContent!.length < 90)
      found.push(...(await prices(textsFrom(one, 40, one), heading, said, gone, breathe)))
  return found.map(one => ({ ...one, confidence: one.confidence - 0.1 }))
}
