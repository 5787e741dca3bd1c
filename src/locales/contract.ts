/** The widget's own words in one language. A language is one file that has them all. */
export interface Locale {
  /** "ltr" or "rtl". */
  direction: 'ltr' | 'rtl'
  close: string
  back: string
  next: string
  startAgain: string
  noPreference: string
  yes: string
  no: string
  /** "Question {n} of {total}" */
  progress: string
  /** Label of the row of answers. */
  yourAnswers: string
  /** "Change: {answer}" */
  change: string
  /** Heading of the products while questions remain, and when none does. */
  soFar: string
  results: string
  /** Heading of the shelf of close ones: "Close, without: {wishes}" */
  closeShelf: string
  /** Shown when nothing fits everything: "Nothing has all of it. Closest without: {wishes}" */
  nothingHasAll: string
  viewProduct: string
  addToCart: string
  adding: string
  added: string
  addFailed: string
  soldOut: string
  preOrder: string
  /** Reasons: "{field}: {value}" is built from the wish; these qualify it. */
  unknown: string
  upTo: string
  from: string
  not: string
  matches: string
  misses: string
  loading: string
  /** No recommender answered. */
  failed: string
  retry: string
  /** "{n} products" announced when they change, one form for each plural category that the language has. */
  products: Partial<Record<Intl.LDMLPluralRule, string>>
}
