/** The stamp of a manifest that `tendero check --write` has found right: it runs with no checker on the page. */
import { fnv1a } from './lib/hash'

/** How a stamped manifest starts. The number goes up when older stamps must be checked again. */
export const STAMP = '{"$checked":"1-'

/** Is this text stamped, and untouched since? Eight hex digits over all that follows them and their `",`. */
export const readStamp = (text: string): boolean =>
  text.startsWith(STAMP) && text.slice(15, 25) === `${fnv1a(text.slice(25))}",`
