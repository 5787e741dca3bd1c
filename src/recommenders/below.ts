/** The address of something below a base address; each part is escaped, and "..", which would leave the folder, is left out. */
export const below = (base: string, ...parts: readonly (string | number)[]): string =>
  [base.replace(/\/+$/, ''), ...parts.map(part => encodeURIComponent(part).replace(/^\.+$/, ''))].join('/')
