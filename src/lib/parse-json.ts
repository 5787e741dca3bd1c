/** JSON of a stranger. */
import { BodyError } from './body-error'

/** Deeper than this is refused before parsing: no honest manifest, catalogue or reply nests so far. */
const MAX_DEPTH = 32

/** JSON.parse with the depth counted first, so that a hostile body cannot hold the page. Throws BodyError. */
export function parseJson(text: string): unknown {
  if (/^\s*</.test(text)) throw new BodyError('html', 'HTML, not JSON')
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 34) quoted = !quoted
    else if (quoted) {
      if (c === 92) i++
    } else if (c === 123 || c === 91) {
      if (++depth > MAX_DEPTH) throw new BodyError('too-deep', `nested deeper than ${MAX_DEPTH}`)
    } else if (c === 125 || c === 93) depth--
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new BodyError('not-json', text ? 'not JSON' : 'empty')
  }
}
