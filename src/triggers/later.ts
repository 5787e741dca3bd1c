/** A kind of trigger whose code is fetched when a manifest uses it. */
import type { Arm, Disarm } from './contract'

/** Arms when the code has come. Disarmed before, it never arms; code that does not come never fires. */
export const later =
  <T>(load: () => Promise<Arm<T> | undefined>): Arm<T> =>
  (trigger, fire, page) => {
    let disarm: Disarm | undefined
    let gone = false
    load().then(
      arm => {
        if (!gone) disarm = arm?.(trigger, fire, page)
      },
      () => {},
    )
    return () => {
      gone = true
      disarm?.()
    }
  }
