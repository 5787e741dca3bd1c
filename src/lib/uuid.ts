/** A random id (RFC 9562, version 4). `crypto.randomUUID` is missing on http pages, and pages have taken all of `crypto` away. */
export const uuid = (): string =>
  globalThis.crypto?.randomUUID?.() ??
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, c =>
    (+c ^ ((Math.random() * 16) >> (+c / 4))).toString(16),
  )
