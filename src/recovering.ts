/** The door to hand-overs in a shop that has somewhere to hand over to: is anything still on its way, and may more come? */
import type { Consent } from './consent'
import type { TenderoEvent } from './events'
import type { Handovers, NewHandOver } from './handovers'
import { lazily } from './lib/lazily'
import type { Remembering } from './remembering'
import type { Manifest } from './schema'

/** A message waits at most a week; one day more for clocks that were set. */
const WAITS = 8 * 86_400_000

interface RecoveringSetting {
  window: Window & typeof globalThis
  manifest: Manifest
  remembering: Pick<Remembering, 'shown'>
  consent(): Consent
  now(): number
  problem(code: string, message: string, path: string): void
  /** Reads the page, once: it may thank for a purchase. */
  look(): Promise<unknown>
}

export interface Recovering {
  /** May anything be handed over? */
  possible(): boolean
  /** Resolves with its id when it is kept for sending. Rejects if it may not be, or its code could not be fetched. */
  handOver(what: NewHandOver): Promise<string>
  /** A basket that is on its way is taken back. Never rejects. */
  bought(purchase: TenderoEvent<'purchase'>): Promise<void>
  /** What an earlier page has left is sent on, or deleted if marketing is refused now. Never rejects. */
  goOn(): Promise<void>
  /** Leaves no trace; what was not sent is not sent any more. Never rejects. */
  forget(): Promise<void>
}

export function createRecovering(setting: RecoveringSetting): Recovering {
  const { window, manifest, remembering, consent, now, problem, look } = setting
  const { recovery, shop } = manifest
  const opened = lazily(async () => (await import('./recollection')).openHandovers())
  const handovers = lazily(async (): Promise<Handovers> => {
    const [{ createHandovers }, storage] = await Promise.all([import('./handovers'), opened()])
    return createHandovers({ window, storage, recovery, shop, consent, now, random: Math.random, problem })
  })

  const possible = () => consent().marketing !== false

  /** Did he ever hand over anything? It has a database of its own beside the memory's; nobody is given one for the question. */
  const kept = async () =>
    (await window.indexedDB.databases()).some(({ name }) => name?.startsWith('tendero-'))

  /** When he last asked for something himself; ms since 1970. Remembered, at least in this tab. */
  const asked = () => {
    const { sign_up = 0, save_cart = 0 } = remembering.shown().happened
    return Math.max(sign_up, save_cart)
  }
  /** Where that is not remembered, the first page of a visit looks; and a refusal takes back whatever there is. */
  const waiting = async () =>
    now() - asked() < WAITS || ((remembering.shown().visits.pages < 2 || !possible()) && (await kept()))

  /** Never rejects: what cannot be looked up today is looked up on another page. */
  const when = async (is: () => Promise<unknown>, act: (all: Handovers) => Promise<void>) => {
    try {
      if (await is()) await act(await handovers())
    } catch {}
  }

  let buying: Promise<void> | undefined
  return {
    possible,
    handOver: async what => (await handovers()).handOver(what),
    bought({ transaction_id }) {
      buying = when(
        async () => asked() || (await kept()),
        all => all.cancel(transaction_id ?? null),
      )
      return buying
    },
    goOn: () =>
      when(waiting, async all => {
        // a basket that has just been bought is not sent first
        await look()
        await buying
        await all.flush()
      }),
    forget: async () => {
      await opened()
        .then(storage => storage.destroy())
        .catch(() => {})
    },
  }
}
