/** The amounts of money in a text, with whatever marks people put into numbers: "1.299,50", "1 299", "1'299.–", "5€99". */

export interface Amount {
  /** In major units; three digits after the only mark are taken for thousands ("1.299" is 1299). */
  amount: number
  /** What such an amount is where money has a thousand parts ("1.299 KWD" is 1.299), else absent. */
  mils?: number
  /** Where it begins and ends in the text. */
  at: number
  end: number
}

/** A text with ASCII digits and marks: of Arabic and Persian, full-width, and small raised ones ("12⁹⁹"). At most 300 characters, which no price fills. */
export function writtenPlainly(whole: string): string {
  const text = whole.slice(0, 300)
  // as most are
  if (/^[\s!-_a-~€£]*$/.test(text)) return text.replace(/\s/g, ' ')
  return text
    .replace(/[.,]?([⁰¹²³⁴-⁹]{2})/g, '.$1')
    .replace(/(?<!\.[⁰¹²³⁴-⁹]?)[⁰¹²³⁴-⁹]/g, '') // a footnote's
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, digit => `${digit.charCodeAt(0) & 15}`)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s/g, ' ')
    .replaceAll('٫', '.')
    .replace(/[٬،]/g, ',')
    .replace(/[’‘´`]/g, "'")
}

// Letters and signs are ranges here: the patterns that Unicode has for them take a browser a millisecond to make ready.
// Groups of three, of two before the last as in India, or no groups; then a fraction, also after its sign or a gap.
const AMOUNT =
  /(?<!\d|\d[.,])([1-9]\d{0,2}(?:([.,' ])(?:\d{3}\2)*|,(?:\d\d,)+)\d{3}(?!\d)|\d{1,10}|(?<![A-Za-zÀ-῿぀-퟿/])(?=[.,]\d\d?(?!\d)))(?:[.,'](\d+)|[.,] (\d\d)(?!\d)| ?[$¢-¥֏؋৲৳฿៛₠-⃀﷼]\.?(?!\1)(\d{2,3})(?! ?[$¢-¥֏؋৲৳฿៛₠-⃀﷼]))?(?![.,]?\d)/g

/** All amounts in a text that is written plainly, in its order. What is no number in any style ("12,34,5") is left out. */
export const readAmounts = (text: string): Amount[] =>
  [...text.matchAll(AMOUNT)]
    .slice(0, 30)
    .map(({ 0: all, 1: whole, 3: fraction, 4: apart, 5: raised, index }) => ({
      amount: +`${whole!.replace(/\D/g, '')}.${fraction ?? apart ?? raised ?? ''}`,
      ...(/^[1-9]\d{0,2}[.,]\d{3}$/.test(all) && { mils: +all.replace(',', '.') }),
      at: index,
      end: index + all.length,
    }))
