/** The questions of a guide in the order in which they tell most at the start, so that the first one stands before the catalogue is there. */

import { belongs } from '../guide/belongs'
import { createAdviser } from '../guide/create-adviser'
import type { Guide } from '../guide/schema'
import { buildTable } from '../guide/table'
import type { Product } from '../page'
import { loadKinds, standsAlone } from '../questions'

/**
 * The guide with its questions sorted, the most telling first; before them the most telling of those that can be asked
 * without the catalogue. Those that nobody can be asked at the start follow as they
 * were written, so that none comes before one that its askIf looks at. A guide that keeps its author's order, or has no
 * products, is given back as it is.
 */
export async function byTelling(guide: Guide, catalogue: readonly Product[]): Promise<Guide> {
  const products = catalogue.filter(product => belongs(product, guide.among ?? [], false))
  if (guide.order !== 'auto' || !products.length) return guide
  await loadKinds(guide.questions)
  const table = buildTable(products)
  let rest = guide.questions
  const sorted: Guide['questions'] = []
  const take = () => {
    const past = { viewed: [], bought: [], dismissed: [] }
    const id = createAdviser(table, { ...guide, questions: rest }, { past }).next({}, true)
    return rest.find(question => question.id === id)
  }
  for (let next = take(); next; next = take()) {
    const taken = next
    sorted.push(taken)
    rest = rest.filter(question => question !== taken)
  }
  // the first one is there before the catalogue, if it needs nothing of it
  const first = sorted.find(standsAlone)
  const others = sorted.filter(question => question !== first)
  return { ...guide, questions: [...(first ? [first] : []), ...others, ...rest] }
}
