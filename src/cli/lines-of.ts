import { createReadStream } from 'node:fs'

const LONGEST = 1 << 20

/** The lines of a file without the space around them, one by one; null for one of over a million characters. Rejects if it cannot be read. */
export async function* linesOf(file: string): AsyncGenerator<string | null> {
  let rest = ''
  let isTooLong = false
  const end = (line: string) => {
    const whole = isTooLong || line.length > LONGEST ? null : line.replace(/^\uFEFF/, '').trim()
    isTooLong = false
    return whole
  }
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    for (const line of lines) yield end(line)
    if (rest.length > LONGEST) {
      isTooLong = true
      rest = ''
    }
  }
  if (rest || isTooLong) yield end(rest)
}
