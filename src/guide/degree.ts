/**
 * How well a value meets a wish, 0 to 1, from its miss: 1 is met, a number falls off with distance over the
 * spread of its field and never reaches .8, a wrong word is 0, unknown .25: worse than a near miss, better than a far one.
 */
export const degree = (miss: number, spread: number): number =>
  miss ? 0.8 / (1 + (4 * miss) / spread) : Number.isNaN(miss) ? 0.25 : 1
