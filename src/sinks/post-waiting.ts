/** A POST of events to a receiver, kept in the browser until it has answered 2xx, and tried again when it has not. */
import type { TenderoEvent } from '../events'
import { safeUrl } from '../lib/safe-url'
import { backOff, emptyOutbox, lease, type Outbox, pauseLeft, readOutbox, settle } from '../outbox'
import type { Sink, SinkSetting } from './contract'
import { acceptInVisit } from './in-visit'

/** A character is at most 3 bytes, and requests that outlive the page may have 64 KiB: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch */
export const MAX_LENGTH = 20_000
const BATCH = 20
const QUIET = 2000
/** Shorter than a lease, so that no tab sends what another one is still waiting for. */
const TIMEOUT = 20_000

/** How the events travel. */
export interface Post {
  url: string
  credentials?: boolean
  /** Of the outbox, beside the address: two ways to one address do not share one. */
  kind: string
  /** How much JSON goes at once, in characters; at least one event does. */
  length: number
  /** Ms between one request and the next. */
  pause: number
  /** Ask another origin's leave (CORS preflight) to send it JSON as what it is. */
  asks?: boolean
  body(events: readonly TenderoEvent[]): unknown
}

/** What is taken waits in the browser until the receiver has answered; nothing leaves without consent to analytics. */
export function postWaiting(
  { url, credentials, kind, length, pause, asks, body: bodyOf }: Post,
  { window, storage, consent, now, random }: SinkSetting,
): Required<Sink> {
  const { href, origin } = window.location
  const address = safeUrl(url, href)
  const sameOrigin = !!address && new URL(address).origin === origin
  /** As last stored: a page that goes away cannot wait for the database. */
  let box = emptyOutbox
  /** The erasure after which it was: what was taken before another one is neither sent nor stored. */
  let era = storage.erasures
  let taken = 0
  let busy = false
  let stopped = !address
  let timer: number | undefined

  const may = (since = era): boolean => {
    const { analytics, gpc } = consent()
    return !stopped && since === storage.erasures && analytics && (sameOrigin || !gpc)
  }

  const change = async (to: (outbox: Outbox) => Outbox) => {
    box = await storage.update(`outbox:${kind}${address}`, stored => to(readOutbox(stored)))
  }

  const sendIn = (ms: number) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(send, Math.max(ms, pauseLeft(box, now())))
  }

  const send = async (final?: unknown) => {
    if (busy || !may()) return
    busy = true
    taken = 0
    const began = era
    let events: TenderoEvent[] = []
    const take = (outbox: Outbox) => {
      const [left, leased] = lease(outbox, now(), length)
      events = leased
      return left
    }
    if (final === true) box = take(box)
    else await change(take)
    if (events[0] && may(began)) {
      let how = 'retry'
      let wait = 0
      try {
        const body = JSON.stringify(bodyOf(events))
        const { ok, status, headers } = await window.fetch(address!, {
          method: 'POST',
          body,
          headers: { 'content-type': sameOrigin || asks ? 'application/json' : 'text/plain;charset=UTF-8' },
          keepalive: body.length < MAX_LENGTH + 99,
          credentials: credentials ? 'include' : 'omit',
          // The page's address may carry a mail address or a token; the events say what is to be known.
          referrerPolicy: 'no-referrer',
          // A redirect would turn the POST into a GET, and its 200 would be taken for ours.
          redirect: 'error',
          signal: window.AbortSignal.timeout(TIMEOUT),
        })
        if (ok) how = 'delivered'
        else if (status < 500 && ![408, 425, 429].includes(status)) how = 'http-4xx'
        // Seconds or a date; at most an hour.
        const after = headers.get('retry-after') ?? 0
        wait = Math.min(3_600_000, +after * 1000 || Date.parse(`${after}`) - now() || 0)
      } catch {}
      if (may(began))
        await change(outbox => settle(outbox, events, how, now() + Math.max(backOff(outbox, random()), wait)))
    }
    busy = false
    // What is left is the next batch; or another tab is sending it, and may die over it.
    if (box.waiting[0]) sendIn(events[0] || pauseLeft(box, now()) ? pause : 30_000)
  }

  // What an earlier page left.
  sendIn(QUIET)

  return {
    take(event) {
      if (era !== storage.erasures) box = emptyOutbox
      era = storage.erasures
      if (!may()) return
      box = acceptInVisit(box, event)
      taken++
      change(outbox => acceptInVisit(outbox, event)).then(() => (taken < BATCH ? sendIn(pause) : send()))
    },
    flush: send,
    stop() {
      stopped = true
      window.clearTimeout(timer)
    },
  }
}
