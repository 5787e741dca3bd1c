/** What each answer of a question leaves: the ground on which the lint stands. */
import { fieldOf } from '../../guide/field-of'
import { missOf } from '../../guide/miss'
import type { Guide, Wish } from '../../guide/schema'
import { isAvailable, type Product } from '../../page'
import type { Question } from '../../questions/schema'
import type { Path } from '../path'
import { wishHolders } from '../wish-holders'

export interface Offer {
  /** The id of the answer: an option's, "yes" or "no". */
  id: string
  path: Path
  wishes: readonly Wish[]
  /** Product by product: meets it all of this, and all that must be? 1 and 0. */
  met: Uint8Array
  possible: Uint8Array
}

export interface Asked {
  question: Question
  path: Path
  /** Of options written by hand, and of yes and no; empty for ranges and where the catalogue gives them. */
  offers: readonly Offer[]
}

/** What a lint of a guide looks at. */
export interface Ground {
  guide: Guide
  path: Path
  /** The guide as it was written. */
  raw: unknown
  /** Of the guide, in stock; all of them if none is. */
  products: readonly Product[]
  /** Of the guide, sold out or not. */
  its: readonly Product[]
  /** Products of the catalogue. */
  inAll: number
  asked: readonly Asked[]
  /** Does any condition of the manifest look at this question, and at which answers? Null: at any. */
  looksAt(question: string): readonly (string | number)[] | null | undefined
}

/** Judges every answer of the guide on every product, once for each different value. */
export function groundOf(
  guide: Guide,
  raw: unknown,
  path: Path,
  all: readonly Product[],
  looksAt: Ground['looksAt'],
): Ground {
  const among = meets(all, guide.among ?? [])
  const its = all.filter((_, row) => among[row])
  const inStock = its.filter(isAvailable)
  const products = inStock.length ? inStock : its
  const asked = guide.questions.map((question, i): Asked => {
    const holders = question.type === 'range' ? [] : wishHolders(question, raw, path, i)
    const offers = holders.map(({ path, wishes }, o): Offer => {
      const own = wishes.map(([wish]) => wish)
      return {
        id: question.type === 'yes-no' ? (['yes', 'no'][o] ?? '') : optionId(question, o),
        path,
        wishes: own,
        met: meets(products, own),
        possible: meets(
          products,
          own.filter(wish => wish.must),
        ),
      }
    })
    return { question, path: [...path, 'questions', i], offers }
  })
  return { guide, path, raw, products, its, inAll: all.length, asked, looksAt }
}

const optionId = (question: Question, o: number): string =>
  'options' in question ? (question.options?.[o]?.id ?? '') : ''

/** Product by product, 1 where all wishes are met. */
export function meets(products: readonly Product[], wishes: readonly Wish[]): Uint8Array {
  const met = new Uint8Array(products.length).fill(1)
  for (const wish of wishes) {
    const miss = missOf(wish)
    products.forEach((product, row) => {
      if (met[row] && miss(fieldOf(product, wish.field)) !== 0) met[row] = 0
    })
  }
  return met
}

/**
 * Does it ask for one of the forms that products come in, and must it be had? That two sizes are of the same shoes, or one of
 * all, is so today; who needs the one is not helped by the other.
 */
export const isForm = ({ wishes }: Offer, products: readonly Product[]): boolean =>
  !!wishes[0] &&
  wishes.every(
    ({ field, is, must }) =>
      must && is !== undefined && products.some(product => typeof fieldOf(product, field) === 'object'),
  )

/** How many products are marked. */
export const count = (marks: Uint8Array): number => marks.reduce((sum, mark) => sum + mark, 0)
