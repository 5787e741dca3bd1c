/** Why a product was not put in the cart: the shop's words, or one of its forms must be chosen first. */

const CHOICE = { choose: true }

/** What a shop's system rejects with where it is sold in several forms and nobody has chosen one. */
export const needsChoice = (): Error => new Error('one of its forms must be chosen', { cause: CHOICE })

/** What is to be said of a product that could not be put in: only what the shop itself said is said to the visitor. */
export function whyNot(error: unknown): { state: 'choose' } | { state: 'failed'; why: string } {
  const cause = (error as Error | null)?.cause
  return cause === CHOICE
    ? { state: 'choose' }
    : { state: 'failed', why: typeof cause === 'string' ? cause : '' }
}
