/** The data layer's second look: by gtag() or pushed, within GA4's limits, and what goes into the cart only if the shop does not say it. */
import type { TenderoEvent } from '../events'
import type { SinkSetting } from './contract'
import type { PushEvent } from './data-layer'
import { assistedPurchase } from './said'
import type { SinkOf } from './schema'
import { addedSince, hasGtagOnly } from './shops-own-layer'
import { withinGa4 } from './within-ga4'

/** Ms in which a shop that reports what is put in the cart has done so. */
const PATIENCE = 1000

/** None of them throws. */
export interface Ga4 {
  /** `since` is the last entry of the layer before the visitor's press. */
  take(event: TenderoEvent, since: unknown): void
  /** The page is going away: what waits for the shop's word waits no longer. */
  end(): void
  stop(): void
}

export function createGa4(
  { name: layer, via }: SinkOf<'data-layer'>,
  { window, consent }: SinkSetting,
  push: PushEvent,
): Ga4 {
  const host = window as unknown as Record<string, unknown> & { gtag?: (...command: unknown[]) => void }
  const entries = (): readonly unknown[] => (Array.isArray(host[layer]) ? host[layer] : [])
  const held = new Set<() => void>()

  const send: PushEvent = (name, id, given) => {
    const parameters = 'items' in given ? withinGa4(given) : given
    if (via === 'push' || !hasGtagOnly(window, entries(), via === 'gtag')) return push(name, id, parameters)
    try {
      host.gtag!('event', name, { tendero_id: id, ...structuredClone(parameters) })
    } catch {}
  }
  const hold = (id: string, added: object, since: unknown) => {
    const end = () => {
      window.clearTimeout(timer)
      if (held.delete(end) && consent().analytics && !addedSince(entries(), since))
        send('add_to_cart', id, added)
    }
    const timer = window.setTimeout(end, PATIENCE)
    held.add(end)
  }
  return {
    take(event, since) {
      const { id, name, at: _, ...rest } = event
      if (name === 'add_to_cart') hold(id, rest, since)
      else if (event.name !== 'purchase') send(name, id, rest)
      else {
        const told = assistedPurchase(event)
        if (told) send(told.name, id, told.parameters)
      }
    },
    end() {
      for (const end of [...held]) end()
    },
    stop: () => held.clear(),
  }
}
