/** Plain values written in JavaScript: objects, lists, texts, numbers. Nothing is run. */

const TOKEN =
  /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*("(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\$]|\\[\s\S])*`|-?[\d.]+(?:e[+-]?\d+)?|[\w$]+|[{}[\]:,()])/iy
const WORDS = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
])
const MAX_DEPTH = 50

const unquote = (token: string): string =>
  token
    .slice(1, -1)
    .replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(\n)|(.))/gi, (_, four, two, line, one) =>
      four || two
        ? String.fromCharCode(Number.parseInt(four ?? two, 16))
        : line
          ? ''
          : (({ n: '\n', t: '\t', r: '\r' } as Record<string, string>)[one] ?? one),
    )

/** The values from `at` on, up to the closing bracket that ends them; `null` if one of them is not a plain value. */
export function readLiterals(text: string, at: number): unknown[] | null {
  const take = (): string => {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)?.[1]
    if (!token) throw new SyntaxError('not a plain value')
    at = TOKEN.lastIndex
    return token
  }
  const list = (end: string, depth: number): unknown[] => {
    const values: unknown[] = []
    for (let token = take(); token !== end; token = take()) {
      if (token === ',') continue
      values.push(value(token, depth))
    }
    return values
  }
  const value = (token: string, depth: number): unknown => {
    if (depth > MAX_DEPTH) throw new SyntaxError('too deep')
    if (token === '[') return list(']', depth + 1)
    if (token === '{') {
      const entries: [string, unknown][] = []
      for (let key = take(); key !== '}'; key = take()) {
        if (key === ',') continue
        if (take() !== ':') throw new SyntaxError('no value')
        entries.push([/^["'`]/.test(key) ? unquote(key) : key, value(take(), depth + 1)])
      }
      return Object.fromEntries(entries)
    }
    if (/^["'`]/.test(token)) return unquote(token)
    if (WORDS.has(token)) return WORDS.get(token)
    const number = Number(token)
    if (Number.isNaN(number)) throw new SyntaxError('not a plain value')
    return number
  }
  try {
    return list(text[at - 1] === '[' ? ']' : ')', 0)
  } catch {
    return null
  }
}
