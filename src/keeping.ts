/** What goes on beyond this page: events to the sinks, the cart as it changes, what visitors asked to have sent. Fetched when one of them may be. */
import { attribute } from './attribution'
import type { Facts } from './conditions/contract'
import type { ConsentWatch } from './consent'
import type { Publish, TenderoEvent } from './events'
import { wantsToHear } from './feedback'
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
  /** With all that segments ask about. */
  facts(): Promise<Facts>
  now(): number
  /** Tells the recommenders that learn. */
  learn(event: TenderoEvent): void
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
    const { createSinks } = await import('./sinks')
    const { storage, memory, past } = await remembering.begin()
    const { nthOrder } = await import('./recollection')
    // which order it is, and what led to it, only what was stored before can tell
    await remembering.ready()
    const { take } = createSinks(manifest.sinks, { window, storage, consent: consent.state, now, random })
    // clicks of five days, also where a manifest was stamped before it could say so
    const { days = 5 } = manifest.shop.attribution ?? {}
    const isGuide = (id: string) => Object.hasOwn(manifest.guides, id)
    return (event: TenderoEvent) =>
      take(nthOrder(attribute(event, memory().touches, days, isGuide), past()?.orders))
  })
  const noticing = lazily(async () => (await import('./watch-segments')).watchSegments(setting))
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
      const { necessary, memory, analytics, marketing, gpc } = consent.state()
      if (event.name === 'purchase') void recover(door => door.bought(event))
      // a page was looked at: what an earlier one has left to be sent goes on, or is deleted if it may not be any more
      else if (event.name === 'page_view' || marketing === false) void recover(door => door.goOn())
      if (analytics && manifest.sinks[0])
        sinks()
          .then(take => take(event))
          .catch(() => {})
      // what a tool learns it keeps elsewhere: https://w3c.github.io/gpc/
      if (analytics && !gpc && wantsToHear(manifest.recommender, event.name)) setting.learn(event)
      if (memory && Object.keys(manifest.segments ?? {})[0])
        noticing()
          .then(take => take(event))
          .catch(() => {})
      if (necessary)
        platform
          .can()
          .then(({ read }) => (read || present.page().cart) && watching())
          .catch(() => {})
    },
    forget: () => recover(door => door.forget()),
  }
}
