/** Makes ids of words, each once: "Up to 40 €" is "up-to-40", the second one "up-to-40-2". */
import { plainly } from './read-name'

export function uniqueIds(): (word: string, otherwise: string) => string {
  const taken = new Set<string>()
  return (word, otherwise) => {
    const plain = plainly(word.slice(0, 200))
      .replace(/\+/g, ' plus')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 40)
      .replace(/^-+|-+$/g, '')
    // a word that every object has ("constructor") is reserved
    const base = !plain ? otherwise : plain in {} ? `${plain}-1` : plain
    let id = base
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
    taken.add(id)
    return id
  }
}
