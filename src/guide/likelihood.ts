/** How probable an answer is of a visitor who wants a product that meets its wish by this degree. */

/** So many answers are slips, or wishes that the right product does not meet: 5-20 % are all fine (measured on cars). */
export const WRONG = 0.1

/** How well a degree fits an answer: a near miss is far less than a hit: degrees of .8 and less are what a ranking needs, not how people answer. */
export const sharpen = (degree: number): number => degree * degree * degree

/**
 * How probable the answer is. `common` is the mean fit over all products: who errs, says what many products have. So one wish
 * that few products meet says more than one that most do.
 */
export const likelihood = (fit: number, common: number): number => (1 - WRONG) * fit + WRONG * common + 1e-4
