/** What the titles of some products all begin with: "Ventilador de torre". */

const LINKS = /^(de|del|con|para|sin|y|el|la|a|en|of|with|for|and|the|-|–|\|)$/i

/** The words that nine in ten of the titles share at their beginning; '' if there is no such word. */
export function titleWords(titles: readonly string[], unlike: ReadonlySet<string>): string {
  const split = titles.map(title => title.split(/\s+/))
  const shared: string[] = []
  for (let at = 0; at < 4; at++) {
    const word = split[0]?.[at]
    if (!word || /\d/.test(word) || unlike.has(word)) break
    if (split.filter(words => words[at] === word).length < titles.length * 0.9) break
    shared.push(word)
  }
  while (shared.length && LINKS.test(shared.at(-1)!)) shared.pop()
  return shared.some(word => word.length > 3) ? shared.join(' ') : ''
}
