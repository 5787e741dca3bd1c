/** The text of a saved page: unpacked if it is gzip, in the character set that it says. */
import { gunzipSync } from 'node:zlib'

const MOST_BYTES = 1 << 26

/** Throws if the gzip is broken or unpacks to more than 64 MiB; an unknown character set is read as UTF-8. */
export function decodeHtml(file: Uint8Array): string {
  const bytes =
    file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file, { maxOutputLength: MOST_BYTES }) : file
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const [mark] = /^(ÿþ|þÿ|ï»¿)/.exec(head) ?? []
  const said = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  const charset = mark ? { ÿþ: 'utf-16le', þÿ: 'utf-16be' }[mark] : said
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
