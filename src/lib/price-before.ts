/** What a reduced thing cost before. */

/**
 * The price before (same unit and currency as `price`), if it is believed: known, higher than `price`, and less than ten
 * times as much, which would rather be cents or another currency. Else null: a wrong one is worse than none.
 */
export const priceBefore = (
  was: number | null | undefined,
  price: number | null | undefined,
): number | null => (was && price && was > price && was < 10 * price ? was : null)
