/** A tool's own script on the shop's page: whatever it is, and whatever it does with what it is given. */

/** A global of the page. */
export const scriptOf = (window: Window, name: string): Record<string, unknown> | null => {
  const it: unknown = (window as unknown as Record<string, unknown>)[name]
  return typeof it === 'object' || typeof it === 'function' ? (it as Record<string, unknown> | null) : null
}

/** Calls it; null if the script is not there, has no such function, or fails over it. */
export function call(
  script: Record<string, unknown> | null,
  name: string,
  ...given: unknown[]
): { gave: unknown } | null {
  try {
    const act = script?.[name]
    return typeof act === 'function' ? { gave: act.apply(script, given) } : null
  } catch {
    return null
  }
}
