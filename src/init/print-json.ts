/** JSON for people: two blanks a level, and on one line what fits on it. */

const LINE = 100

/** The value as text, ending without a line end. Keys keep their order; what is undefined is left out. */
export function printJson(value: unknown, indent = '', taken = 0): string {
  const flat = inline(value)
  if (typeof value !== 'object' || value === null) return flat
  // the whole is always taken apart
  if (indent && indent.length + taken + flat.length <= LINE) return flat
  const deeper = `${indent}  `
  const isList = Array.isArray(value)
  const entries = isList
    ? value.map(one => printJson(one, deeper))
    : Object.entries(value as object)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => `${JSON.stringify(key)}: ${printJson(one, deeper, key.length + 4)}`)
  const [open, close] = isList ? '[]' : '{}'
  return entries.length
    ? `${open}\n${deeper}${entries.join(`,\n${deeper}`)}\n${indent}${close}`
    : `${open}${close}`
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return value.length ? `[${value.map(inline).join(', ')}]` : '[]'
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return entries.length
    ? `{ ${entries.map(([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`).join(', ')} }`
    : '{}'
}
