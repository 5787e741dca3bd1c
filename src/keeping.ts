/** What goes on beyond this page: events to the sinks, the cart as it changes, what visitors asked to have sent. Fetched when one of them may be. */
import type { ConsentWatch } from './consent'
import type { Publish, TenderoEvent } from './events'
import { lazily } from './lib/lazily'
import type { Platform } from './platforms/contract'
import type { Present } from './present'
import type { Recovering } from './recovering'
import type { Remembering } from './remembering'
import type { Manifest } from './schema'

export interface KeepingSetting {
  window: Window & typeof globalThis
  manifest: Manifest
  platform: Platform
  present: Present
  remembering: Remembering
  consent: ConsentWatch
  publish: Publish
  problem(code: string, message: string, path?: string): void
  onEvent(listener: (event: TenderoEvent) => void): () => void
  now(): number
}

export interface Keeping {
  /** None of them rejects or throws. */
  take(event: TenderoEvent): void
  /** What waits to be sent is deleted. */
  forget(): Promise<void>
  /** The door of hand-overs; absent where there is nobody to hand over to. */
  recovering: (() => Promise<Recovering>) | undefined
}

export function createKeeping(setting: KeepingSetting): Keeping {
  const { window, manifest, platform, present, remembering, consent, now } = setting
  const random = Math.random
  const sinks = lazily(async () => {
    const [{ createSinks }, { storage }] = await Promise.all([import('./sinks'), remembering.begin()])
    return createSinks(manifest.sinks, { window, storage, consent: consent.state, now, random })
  })
  const watching = lazily(async () => (await import('./cart-watch')).watchCart(setting))
  const recovering = manifest.recovery[0]
    ? lazily(async () => {
        const { createRecovering } = await import('./recovering')
        return createRecovering({ ...setting, look: present.look, consent: consent.state })
      })
    : undefined
  const recover = async (act: (door: Recovering) => Promise<void>) => {
    await recovering?.().then(act, () => {})
  }
  return {
    recovering,
    take(event) {
      const { necessary, analytics, marketing } = consent.state()
      if (event.name === 'purchase') void recover(door => door.bought(event))
      // a page was looked at: what an earlier one has left to be sent goes on, or is deleted if it may not be any more
      else if (event.name === 'page_view' || marketing === false) void recover(door => door.goOn())
      if (analytics && manifest.sinks[0])
        sinks()
          .then(all => all.take(event))
          .catch(() => {})
      if (necessary && (platform.readCart || present.page().cart)) watching().catch(() => {})
    },
    forget: () => recover(door => door.forget()),
  }
}
