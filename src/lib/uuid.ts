/** A random id. `crypto.randomUUID` is missing on http pages, and pages have taken all of `crypto` away: then 20 digits do. */
export const uuid = (): string =>
  globalThis.crypto?.randomUUID?.() ?? `${Math.random()}${Math.random()}`.replaceAll('0.', '')
