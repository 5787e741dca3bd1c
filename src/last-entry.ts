/** The last entry of the shop's data layer, undefined where there is none: whatever comes after it belongs to the next page. */
export function lastEntry(window: object, name: string): unknown {
  try {
    return (Reflect.get(window, name) as unknown[] | undefined)?.at(-1)
  } catch {
    return undefined
  }
}
