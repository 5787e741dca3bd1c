/** How the report says numbers, money and dates: in its language, currency and time zone. */
import type { Report } from '../contract'
import { addDays } from './add-days'
import { howMadeEn } from './how-made-en'
import { howMadeEs } from './how-made-es'
import { en, type Words } from './words-en'
import { es } from './words-es'

export interface Say {
  language: string
  words: Words
  howMade: typeof howMadeEn
  count: (n: number) => string
  /** Of 0.18: "18%"; under 10 % with one digit. */
  percent: (share: number) => string
  /** Of 0.18: "18", without a sign; for differences of shares in points. */
  points: (share: number) => string
  decimal: (n: number) => string
  /** Of 0.12: "+12%". */
  signed: (share: number) => string
  /** Without cents from 1,000 on. */
  money: (amount: number) => string
  /** Short money for an axis: "€4K". */
  moneyShort: (amount: number) => string
  countShort: (n: number) => string
  /** Of "2026-11-01": "1 Nov 2026". */
  day: (iso: string) => string
  dayShort: (iso: string) => string
  /** Of the first days of two buckets: from the one to the other's last day. */
  span: (from: string, to: string) => string
  moment: (at: number) => string
  /** "1 min 20 s". */
  time: (seconds: number) => string
  days: (days: number) => string
}

const formats = (
  language: string,
  currency: string,
): ((options?: Intl.NumberFormatOptions) => (n: number) => string)[] => {
  const plain = (options?: Intl.NumberFormatOptions) => {
    // in a column, 2.847 stands below 13.238: also where a language would write 2847
    const format = new Intl.NumberFormat(language, { useGrouping: 'always', ...options })
    return (n: number) => format.format(n)
  }
  const money = (options?: Intl.NumberFormatOptions) => {
    try {
      return plain({ ...options, style: 'currency', currency })
    } catch {
      // no order said its currency, or said one that does not exist
      return plain({ maximumFractionDigits: 2, ...options })
    }
  }
  return [plain, money]
}

const zoned = (timeZone: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}

/** Words are English or Spanish, numbers and dates of the same language. */
export function saying({ language: tag, currency, timeZone, axes }: Report): Say {
  const isSpanish = /^es\b/i.test(tag)
  const language = isSpanish || /^en\b/i.test(tag) ? tag : 'en'
  const [plain, coin] = formats(language, currency) as [
    ReturnType<typeof formats>[0],
    ReturnType<typeof formats>[0],
  ]
  const count = plain({ maximumFractionDigits: 0 })
  const decimal = plain({ minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const whole = plain({ style: 'percent', maximumFractionDigits: 0 })
  const fine = plain({ style: 'percent', maximumFractionDigits: 1 })
  const money = coin()
  const bigMoney = coin({ maximumFractionDigits: 0 })
  const unit = (name: string, display: 'short' | 'long' = 'short') =>
    plain({ style: 'unit', unit: name, unitDisplay: display, maximumFractionDigits: 0 })
  const [seconds, minutes, days] = [unit('second'), unit('minute'), unit('day', 'long')]
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options)
  const day = dates({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const short = dates({ day: 'numeric', month: 'short', timeZone: 'UTC' })
  const moment = dates({ dateStyle: 'medium', timeStyle: 'short', timeZone: zoned(timeZone) })
  const at = (iso: string) => new Date(`${iso}T00:00Z`)
  return {
    language,
    words: isSpanish ? es : en,
    howMade: isSpanish ? howMadeEs : howMadeEn,
    count,
    decimal,
    signed: plain({ style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
    percent: share => (Math.abs(share) < 0.0995 ? fine : whole)(share),
    points: share => decimal(share * 100),
    money: amount => (Math.abs(amount) >= 1000 ? bigMoney : money)(amount),
    moneyShort: coin({ notation: 'compact', maximumFractionDigits: 1 }),
    countShort: plain({ notation: 'compact', maximumFractionDigits: 1 }),
    day: iso => day.format(at(iso)),
    dayShort: iso => short.format(at(iso)),
    span: (from, to) => day.formatRange(at(from), at(axes.bucket === 'week' ? addDays(to, 6) : to)),
    moment: ms => moment.format(ms),
    time: total => {
      const rounded = Math.round(total)
      return rounded < 60 ? seconds(rounded) : `${minutes(Math.floor(rounded / 60))} ${seconds(rounded % 60)}`
    },
    days,
  }
}
