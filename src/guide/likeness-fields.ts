import type { Product } from '../page'
import { fieldOf } from './field-of'

/** These say nothing of the thing itself. */
const NO_LIKENESS = new Set(['popularity', 'availability_date', 'item_group_id'])

/** The fields in which a product may be like another: those that it says something of. */
export const likenessFields = (product: Product): string[] =>
  ['price', 'brand', ...Object.keys(product.fields)].filter(
    field => !NO_LIKENESS.has(field) && fieldOf(product, field) != null,
  )
