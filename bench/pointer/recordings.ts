/** Recordings as JSONL: one input a line. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExitInput } from '../../src/triggers/exit-detector'

/** The inputs of a recording; a line that is none is named by its number. */
export function readRecording(file: string): ExitInput[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (!line.trim()) return []
      let input: Partial<ExitInput> | null = null
      try {
        input = JSON.parse(line)
      } catch {}
      if (typeof input?.t !== 'number' || typeof input.type !== 'string')
        throw new Error(`${file}:${i + 1}: not an input: a line is {"t": milliseconds, "type": "move", ...}`)
      return [input as ExitInput]
    })
}

/** Name -> recording, of those kept here: hands scripted in Chromium, made by record.ts. */
export function keptRecordings(): [string, ExitInput[]][] {
  const folder = join(import.meta.dirname, '../traces')
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .map(name => [name.replace('.jsonl', ''), readRecording(join(folder, name))])
}
