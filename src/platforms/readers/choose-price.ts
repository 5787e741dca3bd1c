/** Which of the prices that a page says is the one that a visitor would pay. Doubt gives `null`. */
import type { SourceName } from '../../page'
import type { Finding } from './choose-type'

export interface SaidPrice {
  amount: number
  currency: string | null
  from: SourceName
  confidence: number
}

/** Above this what is seen is believed rather than the page's data: another variant was chosen, or tax is added. */
const SURE = 0.65
/** Below this what is seen is only a guess, which may decide between others and nothing else. */
const LIKELY = 0.5

/** Is it what is paid each month, of so many months? */
const isRate = (months: number): boolean =>
  months > 2.5 && months < 61 && Math.abs(months - Math.round(months)) < 0.005

const same = (a: SaidPrice, b: { amount: number }): boolean => Math.abs(a.amount - b.amount) < 0.005

/**
 * `said` by the page's data, the most trusted first; `seen` on the page; `beside` are amounts that are shown next to it,
 * `gone` those that are shown as nobody's price, crossed out for example.
 */
export function choosePrice(
  said: readonly SaidPrice[],
  seen: SaidPrice | null,
  beside: readonly number[] = [],
  gone: readonly number[] = [],
): SaidPrice | null {
  const [told] = said
  if (told && /manifest|platform/.test(told.from)) return told
  const isIn = (amounts: readonly number[], one: SaidPrice) => amounts.some(amount => same(one, { amount }))
  const agreed = seen && said.find(one => same(one, seen))
  if (agreed) return { ...agreed, confidence: 0.98 }
  const confirmed = said.find(one => isIn(beside, one))
  if (confirmed) return confirmed
  const left = seen ? said.filter(one => !isIn(gone, one)) : said
  const [first] = left
  if (!first)
    return seen && seen.confidence >= LIKELY
      ? { ...seen, currency: seen.currency ?? told?.currency ?? null }
      : null
  if (seen && seen.confidence > SURE && !isRate(first.amount / seen.amount))
    return { ...seen, currency: seen.currency ?? first.currency, confidence: 0.7 }
  // Structured data is written for the product; meta tags and analytics are often left over from another one.
  const isOfProduct = /json-ld|microdata|rdfa/.test(first.from)
  const disagree = left.some(one => !same(one, first)) || (seen && seen.confidence >= LIKELY)
  if (disagree) return isOfProduct ? { ...first, confidence: 0.6 } : null
  return { ...first, confidence: left[1] ? 0.95 : first.confidence }
}

/** The price before, of the price that was chosen and not of another form's; judged as by lib/price-before, which would be a file more to load. */
export const priceWas = (findings: readonly Finding[], chosen: number | null): number | null | undefined =>
  findings
    .map(({ reading }) => reading.product ?? {})
    .find(({ price, was }) => was && price === chosen && was > price! && was < 10 * price!)?.was
