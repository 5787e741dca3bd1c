/** Which questions a catalogue is worth: what is looked for, how much it may cost, and what tells most beside. */

import { type Candidate, candidate, type Shop } from './candidate'
import { CATEGORY } from './category-field'
import { choose, type Groups, refine } from './choose'
import { type Category, clusters } from './clusters'
import { isAskable } from './is-askable'
import { keepMusts } from './keep-musts'
import { priceCandidate } from './price-question'
import type { Profile } from './profile-field'
import { rowsOfWords } from './word-options'

/** Questions of one visitor, and of all categories together. */
const MOST_QUESTIONS = 6
const MOST_OF_ALL = 10

/** The questions of a draft, in the order in which they tell most; what is left out, and why, is said. */
export function chooseQuestions(
  profiles: readonly Profile[],
  shop: Shop,
  currency: string | null,
  said: string[],
): Candidate[] {
  const all = shop.products.map((_, row) => row)
  const category = profiles
    .filter(({ plain, kind, counts }) => CATEGORY.test(plain) && kind === 'words' && counts.size <= 30)
    // "Fans" before "Home > Fans", where the catalogue has both
    .sort((a, b) => Number(isPath(a)) - Number(isPath(b)))
    .flatMap(profile => (isAskable(profile) ? (candidate(profile, all, null, shop) ?? []) : []))[0]
  const first = category && { ...category, known: category.known && { ...category.known, must: true } }
  const categories = first ? categoriesOf(first, all) : []

  let groups: Groups = new Int32Array(all.length)
  if (first) groups = refine(groups, first)
  const price = priceCandidate(shop.products, currency)
  if (typeof price === 'string') said.push(price)
  const candidates = profiles
    .filter(profile => profile !== first?.profile && isAskable(profile))
    .flatMap(profile => {
      if (!categories.length) return candidate(profile, all, null, shop) ?? []
      return clusters(profile, categories).flatMap(cluster => {
        const isAll = cluster.length === categories.length
        const rows = isAll ? all : cluster.flatMap(one => one.rows)
        return candidate(profile, rows, isAll ? null : cluster.map(one => one.word), shop) ?? []
      })
    })
  const fixed = [...(first ? [first] : []), ...(typeof price === 'string' ? [] : [price])]
  const chosen = choose(candidates, groups, {
    each: MOST_QUESTIONS - fixed.length,
    all: (categories.length ? MOST_OF_ALL : MOST_QUESTIONS) - fixed.length,
    categories: categories.length ? categories.map(one => one.word) : [''],
  })
  // the price is asked once it is known what for
  const at = Math.min(chosen.length, 2)
  return keepMusts([
    ...(first ? [first] : []),
    ...chosen.slice(0, at),
    ...(typeof price === 'string' ? [] : [price]),
    ...chosen.slice(at),
  ])
}

const isPath = ({ counts }: Profile): boolean => [...counts.keys()].some(word => String(word).includes('>'))

/** The categories that can be answered, with their products. */
function categoriesOf({ profile, options }: Candidate, rows: readonly number[]): Category[] {
  const offered = new Set(options.map(({ word }) => word?.toLowerCase()))
  return rowsOfWords(profile, rows)
    .filter(([word]) => offered.has(word))
    .map(([word, its]) => ({ word, rows: its }))
}
