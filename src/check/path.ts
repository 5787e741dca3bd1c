/** Places in a manifest. */
import { quote } from './words'

/** Keys and positions from the manifest's root. */
export type Path = readonly PropertyKey[]

/** A path as authors write it: dots for keys, brackets for positions and for keys that are no plain words. */
export const sayPath = (path: Path): string =>
  path.reduce<string>((said, step) => {
    if (typeof step === 'number') return `${said}[${step}]`
    const key = String(step)
    if (!/^[\w$-]+$/.test(key)) return `${said}[${quote(key)}]`
    return said ? `${said}.${key}` : key
  }, '') || 'manifest'

/** What lies at a path below a value, `undefined` where the path leads nowhere. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  )

/** An object of JSON: not null, not a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
