/** Reads JSON as an author's eye would: where it breaks off and why, and which keys are there twice. */

export interface Fault {
  /** Position in the text, counted from 0. */
  at: number
  what: string
  fix: string
}

export interface Scan {
  /** Why it is no JSON, or null. */
  fault: Fault | null
  /** Keys that are there twice in one object: JSON keeps the last and says nothing. */
  doubles: { path: (string | number)[] }[]
}

const MAX_DEPTH = 32
const STOP = new Error('the text is no JSON')

/** Scans a whole text. Never throws. */
export function scanJson(text: string): Scan {
  const doubles: Scan['doubles'] = []
  let fault: Fault | null = null
  let at = 0

  const fail = (what: string, fix: string, where = at): never => {
    fault ??= { at: where, what, fix }
    throw STOP
  }
  const found = () =>
    at < text.length ? `unexpected ${JSON.stringify(text[at])}` : 'the text ends too early'

  function space(): void {
    while (/[ \t\r\n]/.test(text[at] ?? '')) at++
    if (text[at] === '/' && /[/*]/.test(text[at + 1] ?? ''))
      fail('a comment, and JSON has none', 'take it out')
  }

  function string(): string {
    const start = at
    if (text[at] === "'") fail("a text in '…'", 'write it in "…"')
    if (text[at] !== '"') fail(found(), 'write a key or a text in "…"')
    for (at++; text[at] !== '"'; at++) {
      if (at >= text.length || text[at] === '\n') fail('a text without an end', 'close it with "', start)
      if (text.charCodeAt(at) < 32) fail('a control character in a text', 'write \\t or \\n')
      if (text[at] === '\\' && !/^(["\\/bfnrt]|u[0-9a-f]{4})/i.test(text.slice(++at, at + 5)))
        fail(`"\\${text[at] ?? ''}" means nothing`, 'write \\\\ for a backslash', at - 1)
    }
    return JSON.parse(text.slice(start, ++at))
  }

  function list(path: (string | number)[], close: string, entry: (i: number) => void): void {
    if (path.length >= MAX_DEPTH) fail(`nested deeper than ${MAX_DEPTH}`, 'make it flatter')
    at++
    space()
    for (let i = 0; text[at] !== close; i++) {
      entry(i)
      space()
      if (text[at] === close) break
      if (text[at] !== ',') fail(found(), `write "," between the entries, or "${close}" after the last`)
      const comma = at++
      space()
      if (text[at] === close) fail(`a "," before "${close}"`, 'take the "," out', comma)
    }
    at++
  }

  function value(path: (string | number)[]): void {
    space()
    const character = text[at]
    if (character === '{') {
      const keys = new Set<string>()
      list(path, '}', () => {
        const key = string()
        if (keys.has(key)) doubles.push({ path: [...path, key] })
        keys.add(key)
        space()
        if (text[at] !== ':') fail(found(), 'write ":" after the key')
        at++
        value([...path, key])
      })
    } else if (character === '[') list(path, ']', i => value([...path, i]))
    else if (character === '"' || character === "'") string()
    else {
      const [word = ''] = /^[\w.+-]*/.exec(text.slice(at, at + 64)) ?? []
      if (!/^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?)$/i.test(word) || /^[TFN]/.test(word))
        fail(
          word ? `${word} is no JSON` : found(),
          'write a text in "…", a number, true, false, null, [ … ] or { … }',
        )
      at += word.length
    }
  }

  try {
    value([])
    space()
    if (at < text.length) fail(found(), 'end the file after the last bracket')
  } catch (error) {
    if (error !== STOP) throw error
  }
  return { fault, doubles }
}

/** The line and column (from 1) of a position, and the line itself. */
export function lineAt(text: string, at: number): { line: number; column: number; content: string } {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  const content = text.slice(start, end < 0 ? undefined : end).trimEnd()
  return { line: text.slice(0, start).split('\n').length, column: at - start + 1, content }
}
