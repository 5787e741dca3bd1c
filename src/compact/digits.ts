/** Whole numbers as text: 64 letters that JSON need not escape, all first digits, then all second ones, and so on. */

/** From "#" to "c" without "\". */
const FIRST = 35
const BACKSLASH = 92

const letterOf = (digit: number) => String.fromCharCode(digit + FIRST + (digit + FIRST >= BACKSLASH ? 1 : 0))

/** How many digits the largest of these takes; at least one. */
const widthOf = (most: number): number => (most < 64 ? 1 : 1 + widthOf(Math.floor(most / 64)))

/** Numbers from 0, row by row. The highest digits come first: like stands beside like, and packs better. */
export function toDigits(numbers: ArrayLike<number>): string {
  const most = Array.from(numbers).reduce((a, b) => Math.max(a, b), 0)
  let digits = ''
  for (let place = widthOf(most) - 1; place >= 0; place--)
    digits += Array.from(numbers, number => letterOf(Math.floor(number / 64 ** place) % 64)).join('')
  return digits
}

const digitOf = (code: number) => code - FIRST - (code > BACKSLASH ? 1 : 0)

/** All numbers, row by row. */
export function fromDigits(digits: string, rows: number): Uint32Array {
  const numbers = new Uint32Array(rows)
  for (let at = 0; at < digits.length; at++) {
    const row = at % rows
    numbers[row] = numbers[row]! * 64 + digitOf(digits.charCodeAt(at))
  }
  return numbers
}

/** The number of one row, of `rows` in all. */
export function digitsAt(digits: string, rows: number, row: number): number {
  let number = 0
  for (let at = row; at < digits.length; at += rows) number = number * 64 + digitOf(digits.charCodeAt(at))
  return number
}
