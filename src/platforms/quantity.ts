/** How many pieces a line of a cart may have, whatever a reply says. */

/** More of one thing is nobody's cart. */
const MOST = 1_000_000

/** Is it a number of pieces, parts of one too? */
export const isQuantity = (told: unknown): told is number =>
  typeof told === 'number' && told > 0 && told <= MOST
