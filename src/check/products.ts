/** Does the catalogue have what a guide asks for? */
import { fieldOf } from '../guide/field-of'
import { asNumber, missOf } from '../guide/miss'
import type { Guide, Wish } from '../guide/schema'
import { isAvailable, type Product } from '../page'
import type { Path } from './path'
import type { Report } from './problem'
import { amongHolder, type WishHolder, wishHolders } from './wish-holders'
import { list, quote, suggest } from './words'

const OWN = ['price', 'brand', 'availability', 'title', 'id', 'currency']

type Products = readonly Product[]

/** Says which fields no product has, and which options no product (or none in stock) can meet. */
export function checkProducts(guide: Guide, raw: unknown, path: Path, all: Products, report: Report): void {
  checkHolder(amongHolder(guide, raw, path), all, report, () => true)
  const products = meetAll(all, guide.among ?? [])
  if (!products.length) return
  if (!products.some(isAvailable))
    report(path, 'none of its products is in stock', 'take the guide out until some are', 'warning')
  guide.questions.forEach((question, i) => {
    if ('from' in question && question.from !== undefined) {
      const kind = question.type === 'range' ? 'numbers' : 'words'
      checkField(question.from, kind, [...path, 'questions', i, 'from'], products, report)
    }
    for (const holder of wishHolders(question, raw, path, i)) checkHolder(holder, products, report)
  })
}

function checkHolder(
  { path, wishes }: WishHolder,
  products: Products,
  report: Report,
  isMust = (wish: Wish) => wish.must,
): void {
  for (const [wish, at] of wishes) checkWish(wish, at, products, report)
  const musts = wishes.map(([wish]) => wish).filter(isMust)
  const each = musts.every(wish => meetAll(products, [wish]).length)
  if (each && !meetAll(products, musts).length)
    report(path, 'no product can meet all of this at once', 'take out one of what must be')
}

/** Says whether the wish asks for a field that no product has, or for what none of them meets. */
export function checkWish(wish: Wish, path: Path, products: Products, report: Report): void {
  const isBound = (wish.atMost ?? wish.atLeast) !== undefined
  const values = checkField(wish.field, isBound ? 'numbers' : 'any', [...path, 'field'], products, report)
  if (!values.length || [wish.atMost, wish.atLeast, wish.is].includes('$answer')) return
  const met = meetAll(products, [wish])
  if (!met.length) report(path, 'no product can meet this', `${quote(wish.field)} has ${span(values)}`)
  // where nothing is in stock at all, that is said once
  else if (!met.some(isAvailable) && products.some(isAvailable))
    report(path, 'no product in stock can meet this', 'ask for less, or offer it when one is', 'warning')
}

/** The field's values of that kind; reports if there are none. */
function checkField(
  field: string,
  kind: 'numbers' | 'words' | 'any',
  path: Path,
  products: Products,
  report: Report,
) {
  const values = products.flatMap(product => fieldOf(product, field) ?? [])
  const right = values.filter(
    value => kind === 'any' || !Number.isNaN(asNumber(value)) === (kind === 'numbers'),
  )
  if (!values.length) {
    const known = new Set([...OWN, ...products.flatMap(({ fields }) => Object.keys(fields))])
    report(path, `no product has ${quote(field)}`, suggest(field, [...known], 'take another field'))
  } else if (!right.length) report(path, `${quote(field)} holds no ${kind}`, 'take another field')
  return right
}

function meetAll(products: Products, wishes: readonly Wish[]): Products {
  const misses = wishes.map(wish => [wish.field, missOf(wish)] as const)
  return products.filter(product => misses.every(([field, miss]) => miss(fieldOf(product, field)) === 0))
}

/** What the catalogue has instead: "12 to 48", or its words. */
function span(values: readonly (string | number | boolean)[]): string {
  const numbers = values.map(asNumber)
  if (numbers.some(Number.isNaN)) return list([...new Set(values)])
  return `${numbers.reduce((a, b) => Math.min(a, b))} to ${numbers.reduce((a, b) => Math.max(a, b))}`
}
