/**
 * What the visitor asked to have sent to him, handed to the shop's recovery sinks: kept until each has it, taken back by a
 * purchase. It is kept without consent to memory: he asked for it. Nothing but the message itself is, and nothing of the
 * address stays behind. At least once: one whose answer was lost comes again, and the receiver drops doubles by id.
 */
import type { Consent } from './consent'
import {
  cancelBaskets,
  enqueue,
  type HandoverQueue,
  isDone,
  isWithNobody,
  type Letter,
  nextLook,
  readQueue,
  settleLetter,
  takeLetter,
  withdraw,
} from './handover-queue'
import { lazily } from './lib/lazily'
import { uuid } from './lib/uuid'
import { backOff, emptyOutbox } from './outbox'
import { loadRecoverySink } from './recovery'
import type { Delivery, HandOver } from './recovery/contract'
import type { Manifest } from './schema'
import type { Storage } from './storage'

const KEY = 'handovers'

export interface HandoversSetting {
  window: Window & typeof globalThis
  storage: Storage
  recovery: Manifest['recovery']
  shop: Manifest['shop']
  consent(): Consent
  /** ms since 1970. */
  now(): number
  /** 0 up to 1. */
  random(): number
  problem(code: string, message: string, path: string): void
}

/** A hand-over before it gets its id and time. */
export type NewHandOver = Omit<HandOver, 'v' | 'id' | 'at'>

export interface Handovers {
  /** Resolves with its id when it is kept for sending; rejects if nothing may be handed over. */
  handOver(what: NewHandOver): Promise<string>
  /** Something was bought: baskets are not to be sent any more. Never rejects. */
  cancel(order: string | null): Promise<void>
  /** Sends what waits and may be sent now; after a refusal of marketing it is deleted. Never rejects. */
  flush(): Promise<void>
}

export function createHandovers(setting: HandoversSetting): Handovers {
  const { window, storage, recovery, shop, consent, now, random, problem } = setting
  const sinks = new Map(
    recovery.map((options, i) => {
      const make = lazily(async () => (await loadRecoverySink(options))(options, { window, shop, now }))
      void make().catch(() => {})
      const { type, url, company } = options as { type: string; url?: string; company?: string }
      return [`${type} ${url ?? company ?? ''}`, { type, path: `recovery.${i}`, make }]
    }),
  )
  const keys = [...sinks.keys()]
  const sending = new Map<string, Promise<void>>()
  let timer: number | undefined

  const may = () => consent().marketing !== false
  const change = async (to: (queue: HandoverQueue) => HandoverQueue): Promise<HandoverQueue> =>
    readQueue(
      await storage.update(KEY, stored => {
        const queue = to(readQueue(stored, keys))
        return isDone(queue) ? undefined : queue
      }),
      keys,
    )

  /** All that is free for this sink, one after the other, as long as it may go on. */
  const send = async (key: string, alive: () => boolean) => {
    const { type, path, make } = sinks.get(key)!
    while (alive()) {
      let letter: Letter | undefined
      let late = 0
      await change(queue => {
        const { queue: left, taken, expired } = takeLetter(queue, key, now())
        letter = taken
        late = expired
        return left
      })
      if (late) problem('handover-expired', `${type} could not be reached for a week: ${late} dropped`, path)
      if (!letter || !alive()) return
      const { message } = letter
      const how: Delivery = await make()
        .then(deliver => deliver(message))
        .catch(() => 'retry' as const)
      if (how === 'refused')
        problem('handover-refused', `${type} does not take a ${letter.message.event}`, path)
      if (!alive()) return
      const [outcome, asked] = typeof how === 'object' ? ['retry', how.retryIn] : [how, 0]
      await change(queue => {
        const pause = backOff(queue[key]?.outbox ?? emptyOutbox, random())
        return settleLetter(queue, key, letter!, outcome, now() + Math.max(pause, asked))
      })
    }
  }

  const flush = async () => {
    window.clearTimeout(timer)
    if (!may()) return void (await storage.update(KEY, () => undefined))
    const era = storage.erasures
    // what was erased, or refused since, is neither sent nor written again
    const alive = () => era === storage.erasures && may()
    await Promise.all(
      keys.map(key => {
        const mine = sending.get(key) ?? send(key, alive).finally(() => sending.delete(key))
        sending.set(key, mine)
        return mine
      }),
    )
    if (!alive()) return
    // what is left waits for its receiver; or another tab is sending it, and may die over it
    const wait = nextLook(await change(queue => queue), now())
    window.clearTimeout(timer)
    if (wait !== undefined) timer = window.setTimeout(() => alive() && void flush(), wait)
  }

  return {
    flush,
    async handOver(what) {
      if (!may()) throw new Error('marketing was refused')
      const message: HandOver = { v: 1, id: uuid(), at: now(), ...what }
      await change(queue => enqueue(queue, message))
      const sent = flush()
      if (storage.persistent) return message.id
      // it would be gone with this page: it is kept only when somebody has it
      await sent
      let isNobodys = false
      await change(queue => {
        isNobodys = isWithNobody(queue, message.id)
        return isNobodys ? withdraw(queue, message.id) : queue
      })
      if (isNobodys) throw new Error('it could be neither kept nor delivered')
      return message.id
    },
    async cancel(order) {
      if (may()) await change(queue => cancelBaskets(queue, order, now()))
      await flush()
    },
  }
}
