/** Deeper than this is refused before parsing: no honest manifest, catalogue or reply nests so far. */
const MAX_DEPTH = 32

/** Why a body could not be read; `code` is stable, the message is for people. */
export class BodyError extends Error {
  constructor(
    readonly code: 'http' | 'html' | 'too-large' | 'too-deep' | 'not-json',
    message: string,
  ) {
    super(message)
  }
}

/** The text of a reply, at most `maxBytes` decoded bytes; the rest is not downloaded. Throws BodyError. */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  if (!response.ok) throw new BodyError('http', `status ${response.status}`)
  const tooLarge = () => new BodyError('too-large', `more than ${maxBytes >> 10} KiB`)
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > maxBytes) {
      reader.cancel().catch(() => {})
      throw tooLarge()
    }
    text += decoder.decode(value, { stream: true })
  }
}

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

/** Reads a reply as JSON within `maxBytes`. Throws BodyError. */
export const readJson = async (response: Response, maxBytes: number): Promise<unknown> =>
  parseJson(await readText(response, maxBytes))
