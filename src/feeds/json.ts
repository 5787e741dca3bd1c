/** The shop's own list of products. */
import { dig } from '../recommenders/dig'
import { listIn } from '../recommenders/list-in'
import type { Feed, RawProduct } from './contract'

/** A list of JSON as raw products, each made another thing by `as`. */
export function* listed(list: readonly unknown[], as: (item: unknown) => unknown): Generator<RawProduct> {
  for (const [n, item] of list.entries()) yield { row: n + 1, item: as(item) }
}

export const json: Feed = {
  type: 'json',
  detect: ({ json }) => typeof json === 'object' && json !== null,
  *read({ json }, { items }) {
    const list = items ? dig(json, items) : listIn(json)
    if (!Array.isArray(list)) throw new Error(`there is no list of products${items ? ` at ${items}` : ''}`)
    yield* listed(list, item => item)
  },
}
