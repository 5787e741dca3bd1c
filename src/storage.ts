/**
 * The one place that touches IndexedDB. Where it is missing, refused, full, broken or silent, everything goes on
 * in memory for this page view and nobody notices. Nothing is opened or created before the first call.
 */
import { createStore, promisifyRequest, type UseStore, update } from 'idb-keyval'

export interface Storage {
  /** False once this page view lives from memory only. */
  readonly persistent: boolean
  /** How often everything was deleted. What was begun before a deletion must not be written after it. */
  readonly erasures: number
  /**
   * Puts what `change` makes of the stored value, in one transaction, so that two tabs lose nothing, and gives it.
   * `change` may be called twice and must be pure; if it throws, the value stays. Always resolves, at the latest
   * after twice the timeout.
   */
  update<T>(key: string, change: (stored: unknown) => T): Promise<T>
  /** Deletes what lies under these keys and, with the last one, the whole database. Always resolves. */
  remove(isGone: (key: string) => boolean): Promise<void>
  /** Deletes the whole database, also while other tabs have it open. What comes later starts afresh. Always resolves. */
  destroy(): Promise<void>
}

/** `timeout` in ms; `onErased` hears that another tab has deleted everything of this `database`. */
export function openStorage({
  timeout = 1000,
  database = 'tendero',
  onErased,
}: {
  timeout?: number
  database?: string
  onErased?: () => void
} = {}): Storage {
  /** What was last stored, to go on with if the database fails. Another map after each deletion. */
  let known = new Map<string, unknown>()
  /** undefined: not opened yet; null: given up. */
  let store: UseStore | null | undefined
  let erasures = 0

  const forget = () => {
    erasures++
    known = new Map()
    store = undefined
  }

  /** idb-keyval's own store, with a connection that steps aside when somebody deletes the database. */
  const connect = (): UseStore => {
    const use = createStore(database, 'kv')
    const guarded: UseStore = (mode, callback) =>
      use(mode, values => {
        const { db } = values.transaction
        db.onversionchange = () => {
          db.close()
          if (store === guarded) {
            forget()
            onErased?.()
          }
        }
        // An answer after we gave up, or were told to forget, comes too late: nothing may be written any more.
        if (store === guarded) return callback(values)
        db.close()
        throw 0
      })
    return guarded
  }

  const change = async <T>(key: string, to: (stored: unknown) => T, again = true): Promise<T> => {
    const mine = known
    let value: T
    const safely = (stored: unknown): T => {
      try {
        return (value = to(stored))
      } catch {
        return (value = stored as T)
      }
    }
    if (store !== null) {
      const used = (store ??= connect())
      try {
        await inTime(update(key, safely, used), timeout)
        mine.set(key, value!)
        return value!
      } catch (error) {
        // After a deletion nothing of before may come back.
        if (mine === known) {
          // WebKit leaves dead connections that say nothing: https://bugs.webkit.org/show_bug.cgi?id=197050
          const dead = again && (error as Error | undefined)?.name === 'InvalidStateError'
          if (store === used) store = dead ? undefined : null
          if (dead) return change(key, to, false)
        }
      }
    }
    mine.set(key, safely(known.get(key)))
    return value!
  }

  const destroy = async () => {
    forget()
    await inTime(
      new Promise(done => {
        const request = indexedDB.deleteDatabase(database)
        request.onsuccess = request.onerror = done
      }),
      timeout,
    ).catch(() => {})
  }

  return {
    get persistent() {
      return store !== null
    },
    get erasures() {
      return erasures
    },
    update: change,
    async remove(isGone) {
      for (const key of known.keys()) if (isGone(key)) known.delete(key)
      if (store === null) return
      const left = await inTime(
        (store ??= connect())('readwrite', async values => {
          const keys = await promisifyRequest(values.getAllKeys())
          const gone = keys.filter(key => isGone(`${key}`))
          for (const key of gone) values.delete(key)
          await promisifyRequest(values.transaction)
          return keys.length - gone.length
        }),
        timeout,
      ).catch(() => 0) // rather all of it than what he has refused
      if (!left) await destroy()
    },
    destroy,
  }
}

/** Rejects after `ms`, in two halves: after a long task of the page the database gets its turn before we give up. */
const inTime = <T>(promise: Promise<T>, ms: number): Promise<T> =>
  new Promise((resolve, reject) => {
    let timer = setTimeout(() => {
      timer = setTimeout(reject, ms / 2)
    }, ms / 2)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
