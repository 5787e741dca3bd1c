/** The words in which the visitor reads what is known of him, fetched when he asks: a file more a language. */
type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

export interface ProfileLocale {
  title: string
  /** Below the title: where it is kept. */
  intro: string
  /** The same where nothing may be remembered. */
  tabOnly: string
  nothing: string
  /** Headings, by what stands below them. */
  heading: {
    answers: string
    surveys: string
    segments: string
    categories: string
    products: string
    dismissed: string
    birthday: string
    orders: string
    waiting: string
    basket: string
  }
  /** What a rating is of where the shop has no question of its own. */
  rated: { csat: string; nps: string; ces: string }
  /** A rating; places: value, most. */
  outOf: string
  /** Of "no preference". */
  anything: string
  /** So many products, one form for each plural category of the language; place: n. */
  products: Plural
  /** How often he was here; places: n, date. */
  visits: Plural
  /** What was asked to be sent, by its topic; others are called by the topic itself. */
  topics: Readonly<Record<string, string>>
  remove: string
  takeBack: string
  notMe: string
  meAgain: string
  undo: string
  change: string
  save: string
  day: string
  month: string
  birthdayWrong: string
  /** In place of what was said of an entry, when it is taken out; of a segment, when he says that it is not he. */
  removed: string
  saidNot: string
  /** Announced before what has come back. */
  back: string
  /** The button below the newest entries; place: n. */
  more: string
  kept: string
  /** What may be kept, by the grade of consent; place: shop. */
  mayKeep: { all: string; necessary: string; nothing: string }
  /** Where events are sent; place: shop. */
  isSent: string
  /** The shop, where it has no name. */
  theShop: string
  download: string
  downloaded: string
  downloadFailed: string
  forget: string
  sure: string
  yes: string
  no: string
  forgotten: string
  /** Before the list of what is gone. */
  gone: string
  /** Where he may still be remembered. */
  anew: string
}
