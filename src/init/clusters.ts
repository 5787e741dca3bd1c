/** Which categories can share a question about a field, because what it says of them is alike. */
import type { Profile } from './profile-field'

/** A category with the rows of its products. */
export interface Category {
  /** Folded. */
  word: string
  rows: readonly number[]
}

/** Of half of the products at least must a category say something, to be asked about it. */
const LEAST = 0.5

/** Numbers of one size (a fan's watts, not a heater's) and words of a short list go together. */
export function clusters(profile: Profile, categories: readonly Category[]): Category[][] {
  const { kind, values, counts } = profile
  const said = categories
    .map(category => ({
      category,
      known: category.rows.map(row => values[row]).filter(value => value !== undefined),
    }))
    .filter(({ category, known }) => known.length >= category.rows.length * LEAST)
  const all = said.map(({ category }) => category)
  if (kind === 'yes-no') return all.length ? [all] : []
  if (kind !== 'numbers') return counts.size <= 8 ? [all].filter(one => one[0]) : all.map(one => [one])
  const groups: { least: number; categories: Category[] }[] = []
  const middles = said
    .map(({ category, known }) => ({
      category,
      middle: (known as number[]).sort((a, b) => a - b)[known.length >> 1]!,
    }))
    .sort((a, b) => a.middle - b.middle)
  for (const { category, middle } of middles) {
    const last = groups.at(-1)
    if (last && (middle <= last.least * 2 || middle === last.least)) last.categories.push(category)
    else groups.push({ least: middle, categories: [category] })
  }
  return groups.map(group => group.categories)
}
