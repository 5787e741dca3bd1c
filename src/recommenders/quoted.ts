/**
 * A word as a literal of a language that knows quotes: numbers, true and false as they are, texts between quotes that
 * are not in them. Null for a text that needs an escape: what one language unescapes, another one keeps.
 */
export const quoted = (word: string | number | boolean, quotes = `"'`): string | null => {
  if (typeof word !== 'string') return String(word)
  if (word.includes('\\')) return null
  const quote = [...quotes].find(sign => !word.includes(sign))
  return quote ? quote + word + quote : null
}

/** All the words as literals, or null if one of them cannot be. */
export function quotedAll(words: readonly (string | number | boolean)[], quotes?: string): string[] | null {
  const all = words.map(word => quoted(word, quotes))
  return all.every(literal => literal !== null) ? all : null
}
