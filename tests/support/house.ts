/** The source as a house: its rooms are the folders, its doors the imports. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type Import, importsOf } from './syntax'

/** Source text by path from the folder `src`: "triggers/click.ts". */
export type House = ReadonlyMap<string, string>

/** One import, with the file of the house that it leads to; undefined: a package, or no code. */
export interface Door extends Import {
  file: string
  to: string | undefined
}

const isCode = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')

/** Reads all code below a folder. */
export function readHouse(folder: string): House {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(p => p.replaceAll('\\', '/'))
  return new Map(
    paths
      .filter(isCode)
      .sort()
      .map(path => [path, readFileSync(join(folder, path), 'utf8')]),
  )
}

const resolve = (house: House, file: string, from: string): string | undefined => {
  if (!from.startsWith('.')) return undefined
  const path = posix.join(posix.dirname(file), from)
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find(p => house.has(p))
}

const known = new WeakMap<House, Door[]>()

/** All imports of the house. A house is read once, however many rules ask. */
export function doorsOf(house: House): Door[] {
  const doors =
    known.get(house) ??
    [...house].flatMap(([file, source]) =>
      importsOf(source, file).map(door => ({ ...door, file, to: resolve(house, file, door.from) })),
    )
  known.set(house, doors)
  return doors
}

/** "surfaces" of "surfaces/inline.tsx"; "" of a file that lies in no folder. */
export const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '')

/** "click" of "triggers/click.ts". */
export const nameOf = (file: string): string => posix.basename(file).replace(/\.tsx?$/, '')

/** Everything that runs when `start` does: itself and what it imports at once, directly or not. */
export function closure(doors: readonly Door[], start: string): Set<string> {
  const reached = new Set([start])
  // A set can grow while it is walked: https://tc39.es/ecma262/#sec-set.prototype.foreach
  for (const file of reached)
    for (const door of doors) if (door.file === file && door.kind === 'value' && door.to) reached.add(door.to)
  return reached
}

/** Circles of imports, lazy ones too, each once: "a.ts -> b.ts -> a.ts". */
export function circles(house: House, doors: readonly Door[]): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' -> '))
    if (way.includes(file) || done.has(file)) return
    for (const door of doors)
      if (door.file === file && door.kind !== 'type' && door.to) walk(door.to, [...way, file])
    done.add(file)
  }
  for (const file of house.keys()) walk(file, [])
  return found
}
