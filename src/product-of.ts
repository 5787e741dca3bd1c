import type { CartItem } from './page'

/** The id of a cart line's product. */
export const productOf = ({ id, product = id }: Pick<CartItem, 'id' | 'product'>): string => product
