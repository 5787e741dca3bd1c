import type { Facets } from '../guide/facets'
import type { Question } from './schema'

/** A question whose options or ends nobody knows cannot be asked. */
export const isAskable = (q: Question, facets: Facets): boolean =>
  !('from' in q) ||
  q.from === undefined ||
  (q.type === 'range' && q.min !== undefined && q.max !== undefined) ||
  Object.hasOwn(facets, q.from)
