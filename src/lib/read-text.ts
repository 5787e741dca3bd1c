/** The body of a reply as text, within bounds. */
import { BodyError } from './body-error'

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
