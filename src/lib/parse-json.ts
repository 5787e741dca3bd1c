/** JSON of a stranger. */
import { BodyError } from './body-error'

/** Deeper than this is refused before parsing: no honest manifest, catalogue or reply nests so far. */
const MAX_DEPTH = 32

/** JSON.parse with the depth counted first, so that a hostile body cannot hold the page. Throws BodyError. */
export function parseJson(text: string): unknown {
  if (/^\s*</.test(text)) throw new BodyError('html', 'HTML, not JSON')
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 34) i = endOfText(text, i)
    else if (c === 123 || c === 91) {
      if (++depth > MAX_DEPTH) throw new BodyError('too-deep', `nested deeper than ${MAX_DEPTH}`)
    } else if (c === 125 || c === 93) depth--
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new BodyError('not-json', text ? 'not JSON' : 'empty')
  }
}

/** Where the text in quotes that begins here ends, at one go: a catalogue has long ones. */
function endOfText(text: string, start: number): number {
  for (let end = start; ; ) {
    end = text.indexOf('"', end + 1)
    if (end < 0) return text.length
    let from = end
    while (text.charCodeAt(from - 1) === 92) from--
    if ((end - from) % 2 === 0) return end
  }
}
