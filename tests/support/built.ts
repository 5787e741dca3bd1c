/** The built widget as a visitor's browser fetches it: which files, and how many bytes of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { importsOf } from './syntax'

/** The built files by name: "tendero.js", "app/main-1a2b3c.js". */
export type Built = ReadonlyMap<string, string>

/** Reads the loader and the chunks of a build; of no build, nothing. */
export function readBuilt(folder: string): Built {
  const app = join(folder, 'app')
  const chunks = existsSync(app) ? readdirSync(app).filter(name => name.endsWith('.js')) : []
  const names = ['tendero.js', ...chunks.sort().map(name => `app/${name}`)]
  return new Map(
    names
      .filter(name => existsSync(join(folder, name)))
      .map(name => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

/** "assistant" of "app/assistant-C3f_9x2-.js": the name without the build's hash of eight. */
export const chunkName = (file: string): string => basename(file, '.js').replace(/-[\w-]{8}$/, '')

const next = (built: Built, file: string, kind: 'value' | 'lazy'): string[] =>
  importsOf(built.get(file) ?? '', file)
    .filter(i => i.kind === kind && i.from.startsWith('.'))
    .map(i => `app/${basename(i.from)}`)

/** The files and all that they import at once. Throws if one of them was not built. */
export function atOnce(built: Built, files: readonly string[]): Set<string> {
  const reached = new Set(files)
  for (const file of reached) {
    if (!built.has(file)) throw new Error(`${file} is not in the build`)
    for (const imported of next(built, file, 'value')) reached.add(imported)
  }
  return reached
}

/** The chunks that these fetch later, if need be. */
export const later = (built: Built, files: Iterable<string>): string[] => [
  ...new Set([...files].flatMap(file => next(built, file, 'lazy'))),
]

/** The file of the core, which the loader names. Throws if it names none. */
export function mainOf(built: Built): string {
  if (!built.has('tendero.js')) throw new Error('there is no build: npm run build')
  const named = /app\/main-[\w-]+\.js/.exec(built.get('tendero.js') ?? '')
  if (!named) throw new Error('the loader names no app/main-HASH.js')
  return named[0]
}

/** Bytes of these files as a good static host sends them: brotli 11, each by itself. */
export const brotli = (built: Built, files: Iterable<string>): number =>
  [...files].reduce((sum, file) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
    return sum + brotliCompressSync(built.get(file) ?? '', { params }).length
  }, 0)
