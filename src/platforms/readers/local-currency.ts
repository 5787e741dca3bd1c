/** Which money a sign means that several countries write: by the shop's address and the page's language. */

/** Countries by their codes, each before its money. */
const OF =
  'ARARS AUAUD BRBRL CACAD CHCHF CLCLP CNCNY COCOP CZCZK DKDKK GBGBP HKHKD HUHUF ILILS ININR JPJPY KRKRW MXMXN NONOK NZNZD PEPEN PKPKR PLPLN RORON RURUB SASAR SESEK SGSGD TRTRY TWTWD UAUAH UKGBP USUSD UYUYU ZAZAR AEAED'.split(
    ' ',
  )
const EURO = /^(AT|BE|CY|DE|EE|ES|FI|FR|GR|HR|IE|IT|LT|LU|LV|MT|NL|PT|SI|SK)$/
/** Signs and words that stand for one money, besides those that everybody knows. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\blei\b|\bron\b/i, 'RON'],
  [/\bkn\b/i, 'HRK'],
  [/\bft\b/i, 'HUF'],
  [/kč/i, 'CZK'],
  [/руб|\bр\./i, 'RUB'],
  [/грн/i, 'UAH'],
  [/ر\.?\s?س|ريال سعودي/, 'SAR'],
  [/د\.?\s?إ/, 'AED'],
  [/원/, 'KRW'],
  [/\btl\b/i, 'TRY'],
]
const SHARED = /\$|\bkr\b|[¥円元]|\brs\b/i

/** ISO 4217 of a sign or of no sign in a country; `null` where nobody can tell. */
export function localCurrency(text: string, url: string, lang: string, hint: string | null): string | null {
  const word = WORDS.find(([sign]) => sign.test(text))?.[1]
  if (word) return word
  const host = new URL(url).hostname.toUpperCase()
  const countries = [/\.([A-Z]{2})$/.exec(host)?.[1], /-([A-Z]{2})\b/i.exec(lang)?.[1]?.toUpperCase()]
  const money = countries
    .map(one => (one && EURO.test(one) ? 'EUR' : OF.find(code => code.startsWith(one ?? '-'))?.slice(2)))
    .find(Boolean)
  const sign = SHARED.exec(text)?.[0].toLowerCase()
  const fits = (code: string | null | undefined) =>
    !!code &&
    (!sign ||
      (sign === '$'
        ? /D$|ARS|CLP|COP|MXN|UYU/
        : sign === 'kr'
          ? /[SN]EK|NOK|DKK|CZK/
          : sign === 'rs'
            ? /INR|PKR/
            : /JPY|CNY|TWD/
      ).test(code))
  if (fits(money)) return money ?? null
  if (fits(hint)) return hint
  return sign === '$' && /\.(COM|NET|ORG)$/.test(host) && /^(en|$)/i.test(lang) ? 'USD' : null
}
