/**
 * Numbers as printable characters that JSON does not escape and brotli packs well. A last digit is one of "#" to "[",
 * base 57; the digits before it are "]" to "~", base 34: so each number says itself where it ends.
 */

const LAST = 35
const FIRST = 93
const LAST_BASE = 57
const FIRST_BASE = 34

/** The largest number of one character. */
export const ONE_DIGIT = LAST_BASE - 1

/** A whole number from 0 as text; those up to 56 are one character. */
export function writeNumber(value: number): string {
  let text = String.fromCharCode(LAST + (value % LAST_BASE))
  for (let rest = Math.floor(value / LAST_BASE); rest > 0; rest = Math.floor((rest - 1) / FIRST_BASE))
    text = String.fromCharCode(FIRST + ((rest - 1) % FIRST_BASE)) + text
  return text
}

/** The `count` numbers that a text holds. Throws a sentence if it holds others, more or fewer. */
export function readNumbers(text: unknown, count: number): Uint32Array {
  if (typeof text !== 'string') throw new Error('a column of the model is missing')
  const numbers = new Uint32Array(count)
  let n = 0
  let rest = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= FIRST && code < FIRST + FIRST_BASE) rest = rest * FIRST_BASE + code - FIRST + 1
    else if (code >= LAST && code < LAST + LAST_BASE) {
      // one beyond the end of the array is not kept, but counted
      numbers[n++] = rest * LAST_BASE + code - LAST
      rest = 0
    } else n = -1
    if (rest > 1e6 || n < 0 || n > count) break
  }
  if (n !== count || rest) throw new Error('a column of the model is broken')
  return numbers
}
