export type DeviceKind = 'phone' | 'tablet' | 'desktop'

/** What the visitor holds: a coarse pointer is a finger; up to 640 CSS px wide is a phone, else a tablet. */
export function deviceOf(window: Pick<Window, 'matchMedia'>): DeviceKind {
  const is = (query: string) => window.matchMedia(query).matches
  return is('(pointer:coarse)') ? (is('(max-width:640px)') ? 'phone' : 'tablet') : 'desktop'
}
