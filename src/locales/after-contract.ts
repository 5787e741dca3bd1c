/** The words of what can be made of a result that stands alone, fetched with the first: a file more a language. */
export interface AfterLocale {
  /** What the list of steps away from the result is called by screen readers. */
  refine: string
  cheaper: string
  /** Less and more of a field for which the shop has no word; place: field. */
  less: string
  more: string
  /** Announced after such a step; places: products, how. */
  than: string
  /** What the list of wishes beyond the answers is called by screen readers, and what a tap on one does; place: wish. */
  wishes: string
  remove: string
  /** A wish that was let go of, and what a tap on it does; place: wish. */
  dropped: string
  restore: string
  /** Products are like this one; place: product. */
  like: string
  likeBut: string
  alike: string
  dismiss: string
  dismissed: string
  undo: string
  compare: string
  sideBySide: string
  /** What the list of products to choose from, and the column of the fields, are called by screen readers. */
  which: string
  feature: string
  /** Beside the best value of all. */
  best: string
  same: string
  /** Of a sold-out product; place: date. */
  backOn: string
  instead: string
  /** Headings of further shelves. */
  stepUp: string
  accessories: string
  /** How much dearer, and what that gives; places: amount, gains. */
  dearer: string
  /** How much more or less of a field for which the shop has a word; places: amount, how. */
  by: string
  /** The same without a word for it; places: field, value, other. */
  insteadOf: string
  copyLink: string
  copied: string
  /** Where the browser does not let it copy. */
  selected: string
  /** Leads to what is known of him. */
  known: string
}
