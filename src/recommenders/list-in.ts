import { dig } from './dig'

const PLACES = ['products', 'items', 'results', 'hits', 'recommendations', 'data']

/** The list of products in outside data: itself, or what lies under a usual name; undefined if there is none. */
export const listIn = (raw: unknown): unknown[] | undefined =>
  [raw, ...PLACES.map(place => dig(raw, place))].find(Array.isArray)
