/** The words with their places filled: `fill('{n} of {total}', { n: 1, total: 3 })`. */
export const fill = (words: string, places: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => String(places[name] ?? ''))
