/** How many of the captured price strings are read right: `npm run bench -- prices --dir FIXTURES`; each wrong one on a line. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { currenciesOf } from '../src/lib/currency-signs'
import { parsePrice } from '../src/lib/price'
import type { Figure } from './table'

interface Case {
  text: string | null
  currency_hint: string | null
  /** As the text writes it. */
  currency: string | null
  amount: string | null
}

export default async function (args: string[]): Promise<Figure[]> {
  const dir = args[args.indexOf('--dir') + 1]
  if (!args.includes('--dir') || !dir) return []
  const path = join(dir, 'scrapinghub-price-parser/cases.json')
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: Case[] }
  let amounts = 0
  let right = 0
  let open = 0
  for (const { text, currency_hint, currency, amount } of cases) {
    const price = parsePrice(text ?? '', { currency: currency_hint })
    // what the sign may stand for is right; null is left open where it may be several, or none that ISO knows
    const may = currency ? (currenciesOf(currency.normalize('NFKC')) ?? []) : []
    const isAmount = (price?.amount ?? null) === (amount === null ? null : Number(amount))
    const isOpen = Boolean(price && currency && !price.currency && may.length !== 1)
    const isCurrency = !price || !currency || may.includes(`${price.currency}`)
    amounts += Number(isAmount)
    right += Number(isAmount && isCurrency)
    open += Number(isAmount && isOpen)
    if (!isAmount || !(isCurrency || isOpen))
      console.log(`  ${JSON.stringify(text)} is ${amount} ${currency}, read as ${JSON.stringify(price)}`)
  }
  const share = (count: number) => (100 * count) / cases.length
  return [
    { name: `${cases.length} price strings: right amount`, value: share(amounts), unit: '%', atLeast: 97 },
    { name: 'right amount and currency', value: share(right), unit: '%', atLeast: 97 },
    {
      name: 'right, or the currency left open where the sign may be several',
      value: share(right + open),
      unit: '%',
      atLeast: 97,
    },
  ]
}
