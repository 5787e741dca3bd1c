/** The words of surveys in one language, beside those of messages. */
export interface SurveyLocale {
  /** A standard question: what is asked, and what the ends of its scale mean. */
  csat: Preset
  nps: Preset
  ces: Preset
  /** What a button of the scale is called; places: n, to. */
  of: string
  send: string
  skip: string
  /** Below a comment; place: shop. */
  goesTo: string
  /** Where the shop has no name. */
  theShop: string
  /** Place: n, characters. */
  left: string
  /** The end, where the author has not written one. */
  thanks: string
  /** The same after a low rating. */
  sorry: string
}

interface Preset {
  ask: string
  low: string
  high: string
}
