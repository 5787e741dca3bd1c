/** A block as the schema may look at it: not too large, not too deep, and nothing but what its author wrote. */
import type { Path } from './path'

const MAX_DEPTH = 32
const MAX_VALUES = 20_000

export interface Refusal {
  path: Path
  what: string
  fix: string
}

/**
 * A copy without prototypes: on a page that has added to Object.prototype, the schema would take that for keys of the
 * block. `refuse` hears why a block is not looked at; one that contains itself is deeper than any limit.
 */
export function bareCopy(block: unknown, refuse: (refusal: Refusal) => void): unknown {
  let left = MAX_VALUES
  const copy = (value: unknown, path: Path): unknown => {
    if (typeof value !== 'object' || value === null || left < 0) return value
    const keys = Object.keys(value)
    left -= keys.length
    if (path.length >= MAX_DEPTH) left = -1
    if (left < 0) {
      const what =
        path.length < MAX_DEPTH ? `more than ${MAX_VALUES} values` : `deeper than ${MAX_DEPTH} levels`
      refuse({ path: [], what, fix: 'make it smaller' })
      return
    }
    if (Array.isArray(value)) return value.map((inner, i) => copy(inner, [...path, i]))
    const bare = Object.create(null)
    for (const key of keys) {
      const at = [...path, key]
      // the schema would pass over it in silence
      if (key === '__proto__') refuse({ path: at, what: 'this key is reserved', fix: 'take it out' })
      bare[key] = copy((value as Record<string, unknown>)[key], at)
    }
    return bare
  }
  return copy(block, [])
}
