/** The text of a file, whatever character set it was saved in. */

const MARKS: readonly (readonly [bytes: readonly number[], charset: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** By its mark, by what its XML says, as UTF-8, else as Windows writes Western languages. `charset` is what it was. */
export function decodeText(file: Uint8Array): { text: string; charset: string } {
  const marked = MARKS.find(([bytes]) => bytes.every((byte, n) => file[n] === byte))?.[1]
  const head = new TextDecoder('latin1').decode(file.subarray(0, 200))
  const said = /^\s*<\?xml[^>]*encoding=["']([\w-]+)/.exec(head)?.[1]?.toLowerCase()
  for (const charset of [marked, said, 'utf-8'])
    if (charset)
      try {
        return { text: new TextDecoder(charset, { fatal: true }).decode(file), charset }
      } catch {
        // what it says it is, it is not: the next guess
      }
  return { text: new TextDecoder('windows-1252').decode(file), charset: 'windows-1252' }
}
