/** All objects inside a block of the manifest, lists looked through. */
import { isObject, type Path } from './path'

/** The block itself, if it is one, and every object in it, each with its path. */
export function everyObject(value: unknown, path: Path): [object: Record<string, unknown>, path: Path][] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, part]) =>
    everyObject(part, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return isObject(value) ? [[value, path], ...inner] : inner
}
