/** The known word that was probably meant. */
import { editDistance } from './edit-distance'

/** Longer words are nobody's slip of the pen, and comparing them would take time. */
const LONGEST = 64

/** The known word nearest to this one, if one lies within a third of its letters; case and "_" for "-" cost nothing. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined
  const plain = (s: string) => s.toLowerCase().replace(/[\s_]/g, '-')
  let nearest: string | undefined
  let least = Math.max(1, word.length / 3)
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > least) continue
    const distance = editDistance(plain(word), plain(candidate))
    if (distance < least || (distance === least && !nearest)) {
      least = distance
      nearest = candidate
    }
  }
  return nearest
}
