/** Ecwid's JavaScript API, as far as it is used here, and the ways to wait for it. https://docs.ecwid.com/storefronts/js-api-reference */

interface Heard<T> {
  add(listener: (about: T) => void): void
}
export interface EcwidApi {
  OnAPILoaded?: Heard<void>
  OnPageLoaded?: Heard<unknown>
  OnCartChanged?: Heard<unknown>
  formatCurrency?(amount: number): unknown
  Cart?: {
    get(got: (cart: unknown) => void): void
    addProduct(product: {
      id: number
      quantity: number
      options?: Readonly<Record<string, string>>
      callback(success: unknown, product: unknown, cart: unknown, error: unknown): void
    }): void
    removeProduct(index: number, removed?: () => void): void
  }
}

/** Of what never answers, ms. */
const PATIENCE = 15_000

/** The API of this page; undefined until its script has run. */
export const ecwidOf = (window: Window): EcwidApi | undefined => (window as { Ecwid?: EcwidApi }).Ecwid

/** Calls when the API is there: at once, later, or never. */
export function whenLoaded(window: Window, ready: () => void): void {
  const ecwid = ecwidOf(window)
  if (ecwid?.Cart) ready()
  else if (ecwid?.OnAPILoaded) ecwid.OnAPILoaded.add(ready)
  else
    window.document
      .querySelector('script[src*="app.ecwid.com/script.js"]')
      ?.addEventListener('load', () => ecwidOf(window)?.OnAPILoaded?.add(ready), { once: true })
}

/** What it calls back with, or refuses with; rejects in 15 s. */
export const answered = <T>(
  ask: (answer: (value: T) => void, refuse: (error: Error) => void) => void,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Ecwid does not answer')), PATIENCE)
    const end =
      <V>(settle: (value: V) => void) =>
      (value: V) => {
        clearTimeout(timer)
        settle(value)
      }
    ask(end(resolve), end(reject))
  })
