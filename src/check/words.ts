/** How the checker puts names and choices into words. */
import { didYouMean } from '../lib/did-you-mean'

/** In quotes, cut where it gets long. */
export const quote = (text: string): string =>
  JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text)

/** "a", "b", 3: the first twenty of them. */
export const list = (words: readonly unknown[]): string =>
  words
    .slice(0, 20)
    .map(word => (typeof word === 'string' ? quote(word) : String(word)))
    .join(', ') + (words.length > 20 ? ', …' : '')

/** The fix for a name that is not known: the nearest one, else all of them, else what else can be done. */
export function suggest(word: string, known: readonly string[], otherwise: string): string {
  const near = didYouMean(word, known)
  if (near) return `did you mean ${quote(near)}?`
  return known.length ? `one of ${list(known)}` : otherwise
}

/** The fix for one of a closed list: the nearest one and all of them. */
export function choose(word: unknown, known: readonly unknown[]): string {
  const near = didYouMean(String(word), known.map(String))
  return `${near ? `did you mean ${quote(near)}? ` : ''}one of ${list(known)}`
}
