/** What the page shows to everybody: fetched where its data does not say it all, or says a price that must be seen. */
import type { Breathe } from '../lib/breathe'
import { lazily } from '../lib/lazily'
import type { PageSource, Reading } from './contract'
import { readCurrency } from './price'
import { attributes, findAddButton, PRESSED } from './readers/add-button'
import { findAddForms } from './readers/add-form'
import { calledAdd } from './readers/add-words'
import { localCurrency } from './readers/local-currency'
import { mainHeading } from './readers/main-heading'
import type { PageIdentity } from './readers/page-identity'
import { hasCards } from './readers/shown-cards'
import { shownFacts } from './readers/shown-facts'
import { shownPrice } from './readers/shown-price'
import { clean } from './readers/thing'
import { type Texts, textsFrom } from './readers/walk'

/** How much of the page is looked at, after the heading. */
const NODES = 700

/** What is seen, with how sure its price and its kind are. */
export interface Visible extends Reading {
  price: { amount: number; confidence: number } | null
  /** Other amounts that stand beside it, not crossed out. */
  beside: readonly number[]
  /** Amounts that it shows crossed out, or of something else than the product. */
  gone: readonly number[]
  typeConfidence: number
}

/** Of so many forms that add none is the page's own. */
const MANY = 4

/** The form that buys, or the button where there is no form; `null` where each of many products has one. */
async function buyPart(document: Document, breathe: Breathe): Promise<Element | null> {
  const { own, all } = findAddForms(document)
  if (all.length >= MANY) return null
  await breathe()
  const button = own ?? findAddButton(document)
  if (button) return button
  // a picture, or a button whose words are a script's: what the shop's own code calls it is enough to look around it
  const called = [...document.querySelectorAll(`${PRESSED},img[id]`)].filter(one =>
    calledAdd(attributes(one, 'id', 'class')),
  )
  return called.length < MANY ? (called[0] ?? null) : null
}

const none = () => undefined
const NOTHING = { availability: null, sku: null, gtin: null }

/** Reads heading, price, stock and numbers where a visitor would look for them; `said` is what the page's data says: prices, all else of the product, the kind of page. */
export async function readVisible(
  { document, url }: PageSource,
  page: PageIdentity,
  hint: string | null,
  breathe: Breathe,
  said: { prices: readonly number[]; all: boolean; type: boolean },
): Promise<Visible> {
  const heading = mainHeading(document, page)
  await breathe()
  // Looked for only where the rest leaves something open: a page has many buttons.
  const buying = lazily(() => buyPart(document, breathe))
  let texts: Texts | undefined
  const after = heading ? textsFrom(heading, NODES) : none
  const around = async () => {
    const buy = await buying()
    const area = buy?.parentElement ?? buy
    await breathe()
    texts ??= area ? textsFrom(area, NODES / 3, area) : none
    return texts
  }
  const { shown, beside, gone } = await shownPrice(document, heading, after, around, said.prices, breathe)
  await breathe()
  const below = said.all ? NOTHING : shownFacts(after)
  await breathe()
  const inside = said.all || (below.availability && below.sku) ? NOTHING : shownFacts(await around())
  const buy = said.type && (said.all || below.availability) ? null : await buying()
  const facts = {
    availability: below.availability ?? inside.availability ?? null,
    sku: below.sku ?? inside.sku ?? null,
    gtin: below.gtin ?? inside.gtin ?? null,
  }
  const isDisabled =
    buy?.matches(':disabled') || !!buy?.querySelector('[type=submit]:disabled,button:disabled')
  const gtin = facts.gtin && /^(\d{8}|\d{12,14})$/.test(facts.gtin) ? facts.gtin : null
  const price = shown && shown.confidence >= 0.5 ? shown : null
  const visible: Visible = {
    price: shown,
    beside,
    gone,
    typeConfidence: 0,
    product: {
      title: clean(heading?.textContent),
      currency: shown
        ? (readCurrency(shown.text) ?? localCurrency(shown.text, url, document.documentElement.lang, hint))
        : null,
      availability: facts.availability ?? (buy ? (isDisabled ? 'OutOfStock' : 'InStock') : null),
      sku: facts.sku,
      gtin,
    },
  }
  if (price && (heading || buy)) Object.assign(visible, { type: 'product', typeConfidence: buy ? 0.8 : 0.65 })
  else if (hasCards(document, shown?.card ? 3 : 6))
    Object.assign(visible, { type: 'listing', typeConfidence: 0.55 })
  else if (heading && buy && shown) Object.assign(visible, { type: 'product', typeConfidence: 0.5 })
  return visible
}
