/** The bytes of an event log: several files one after the other, unpacked where they are packed. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'

const PIECE = 1 << 18
const LINE_END = Uint8Array.of(10)
const OFTEN = 250

/** A log by the name that the owner gave it; `file` null: the standard input. */
export interface LogFile {
  name: string
  file: string | null
}

/**
 * The pieces, with a line end after each file. Rejects with a sentence for the owner where one cannot be read. `say` is
 * told how far it is, as a line that is written over.
 */
export async function* logChunks(
  files: readonly LogFile[],
  stdin: AsyncIterable<Uint8Array>,
  say?: (text: string) => void,
): AsyncGenerator<Uint8Array> {
  const sizes = await Promise.all(
    files.map(async ({ name, file }) => {
      const found = file === null ? null : await stat(file).catch(() => null)
      if (file !== null && (!found || found.isDirectory()))
        throw new Error(`cannot read ${name}; write the name of an event log`)
      return found?.size ?? 0
    }),
  )
  const size = sizes.reduce((sum, one) => sum + one, 0)
  let done = 0
  let said = 0
  const progress = (bytes: number) => {
    done += bytes
    const now = Date.now()
    if (!say || now - said < OFTEN) return
    said = now
    const share = size ? ` of ${Math.round(size / 1e6)}` : ''
    say(`\r${Math.round(done / 1e6)}${share} MB read`)
  }
  for (const { name, file } of files) {
    try {
      if (file === null) for await (const chunk of stdin) yield chunk
      else {
        const read = createReadStream(file, { highWaterMark: PIECE })
        read.on('data', chunk => progress(chunk.length))
        const bytes = /\.gz$/i.test(file)
          ? pipeline(read, createGunzip({ chunkSize: PIECE }), () => {})
          : read
        for await (const chunk of bytes) yield chunk as Uint8Array
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      throw new Error(
        String(code).startsWith('Z_')
          ? `${name} is packed, and broken: ${(error as Error).message}`
          : `cannot read ${name}; write the name of an event log`,
      )
    }
    yield LINE_END
  }
  if (said) say?.('\r\x1b[K')
}
