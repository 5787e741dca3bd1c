/** Longer lines are no event's and no batch's, in bytes. */
const LONGEST = 1 << 23
const LINE_END = 10

/**
 * Calls back with each line of a log that comes in pieces, without its end; null for one of over eight million bytes.
 * Cut at bytes, so that no character is torn where a piece ends; bytes that are no UTF-8 become U+FFFD.
 */
export async function eachLine(
  chunks: AsyncIterable<Uint8Array>,
  onLine: (line: string | null) => void,
): Promise<void> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  /** What came after the last line end. */
  let rest: Uint8Array[] = []
  let length = 0
  let isTooLong = false

  const keep = (piece: Uint8Array) => {
    if (!piece.length) return
    length += piece.length
    if ((isTooLong ||= length > LONGEST)) rest = []
    // a copy: the reader may use its piece again
    else rest.push(piece.slice())
  }
  const endLine = () => {
    const whole = new Uint8Array(isTooLong ? 0 : length)
    let at = 0
    for (const piece of rest) {
      whole.set(piece, at)
      at += piece.length
    }
    onLine(isTooLong ? null : decoder.decode(whole))
    rest = []
    length = 0
    isTooLong = false
  }

  for await (const chunk of chunks) {
    let from = 0
    if (length) {
      const end = chunk.indexOf(LINE_END)
      keep(end < 0 ? chunk : chunk.subarray(0, end))
      if (end < 0) continue
      endLine()
      from = end + 1
    }
    const last = chunk.lastIndexOf(LINE_END)
    if (last >= from) {
      // all whole lines at once: one call of the decoder, then cuts that share its text
      const text = decoder.decode(chunk.subarray(from, last))
      let start = 0
      for (;;) {
        const end = text.indexOf('\n', start)
        if (end < 0) break
        onLine(text.slice(start, end))
        start = end + 1
      }
      onLine(start ? text.slice(start) : text)
    }
    keep(chunk.subarray(Math.max(from, last + 1)))
  }
  if (length) endLine()
}
