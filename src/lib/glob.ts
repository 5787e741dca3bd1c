/** Does the text match a pattern in which `*` stands for anything? No regular expression is made of it. */
export function matchesGlob(pattern: string, text: string): boolean {
  const parts = pattern.split('*')
  const last = parts.pop()!
  const first = parts.shift()
  if (first === undefined) return text === last
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
