/** GTIN-13 with its check digit: https://www.gs1.org/services/how-calculate-check-digit-manually */

/** The last digit that twelve digits ask for. */
export function checkDigit(twelve: string): number {
  let sum = 0
  for (let i = 0; i < 12; i++) sum += Number(twelve[i]) * (i % 2 ? 3 : 1)
  return (10 - (sum % 10)) % 10
}

/** A number of the range 20-29, which GS1 leaves to shops for their own use. */
export function shopGtin(number: number): string {
  const twelve = `28${String(number).padStart(10, '0')}`
  return twelve + checkDigit(twelve)
}
