/** What time it is for the shop: the visitor's own clock may be wrong, or set on purpose. */

/** How far the two clocks of the browser may part before the server is asked again, ms: one of them was set, or slept. */
const DRIFT = 2000
/** A network that has just woken up may never answer, and what ends would go on standing there; ms. */
const PATIENCE = 5000

/** Gives now in ms since 1970 by the server of this page, within about a second; null if it does not tell. Asked once. */
export function serverClock(window: Window & typeof globalThis): () => Promise<number | null> {
  const { performance } = window
  const parted = () => Date.now() - performance.now()
  let asked: Promise<number | null> | undefined
  let then = 0
  const ask = async () => {
    then = parted()
    try {
      const sent = performance.now()
      const { headers } = await window.fetch(window.location.href, {
        method: 'HEAD',
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE),
      })
      const trip = performance.now() - sent
      // a cache on the way says how old the date is (RFC 9111, 5.1)
      const date = Date.parse(headers.get('date') ?? '') + 1000 * Number(headers.get('age') ?? 0)
      return Number.isNaN(date) ? null : date - sent - trip / 2
    } catch {
      return null
    }
  }
  return async () => {
    // performance.now() stands still while some machines sleep: https://github.com/w3c/hr-time/issues/115
    if (!asked || Math.abs(parted() - then) > DRIFT) asked = ask()
    const origin = await asked
    return origin === null ? null : origin + performance.now()
  }
}
