/** What ends at a moment by the server's clock, whatever the visitor's own clock says. */
import type { BlockSetting } from './contract'

/** Timers that are set further ahead go off at once (https://developer.mozilla.org/docs/Web/API/Window/setTimeout#maximum_delay_value). */
const FAR = 3_600_000

/**
 * Calls `gone` at the end, and `tick` once a second before it while the page is seen. Gives what stops it and the ms
 * left; null if the moment is past or the clock unknown.
 */
export async function until(
  ends: string,
  { window, clock, gone }: BlockSetting,
  tick?: (left: number) => void,
): Promise<{ stop(): void; left: number } | null> {
  const { document } = window
  const left = async () => Date.parse(ends) - ((await clock()) ?? Infinity)
  const first = await left()
  if (!(first > 0)) return null
  let isOver = false
  let timer: ReturnType<typeof setTimeout>
  const wait = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(look, tick && !document.hidden ? (ms % 1000) + 1 : Math.min(ms, FAR))
  }
  const stop = () => {
    isOver = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', look)
  }
  async function look() {
    const ms = await left()
    if (isOver) return
    if (!(ms > 0)) {
      stop()
      return gone()
    }
    if (!document.hidden) tick?.(ms)
    wait(ms)
  }
  document.addEventListener('visibilitychange', look)
  wait(first)
  return { stop, left: first }
}
