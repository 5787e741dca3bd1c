/**
 * An answer that its visitor has given himself, for the shop's own receivers, where nothing else of him may be sent: it
 * names neither visit nor order, and is stored nowhere. Until it is taken it is tried again, under one id, while the page
 * is there.
 */
import type { NewEvent } from './events'
import { safeUrl } from './lib/safe-url'
import { uuid } from './lib/uuid'
import type { Sink } from './sinks/schema'

/** What of a survey is said; all else is left out. */
const SAID = ['name', 'survey', 'question', 'answer', 'comment', 'preset', 'scale']
/** Ms before each further try. */
const WAITS = [2000, 8000]
const TIMEOUT = 20_000

/**
 * Who may be told an event of this name, here and now: each `endpoint`, or each `webhook` where there is none; with Global
 * Privacy Control of the shop's own origin only.
 */
export function receiversOf(
  name: string,
  sinks: readonly Sink[],
  { href, origin }: Pick<Location, 'href' | 'origin'>,
  gpc: boolean,
): { address: string; isHook: boolean; isJson: boolean }[] {
  const all = sinks.flatMap(sink => {
    const isHook = sink.type === 'webhook'
    if (!isHook && sink.type !== 'endpoint') return []
    if (isHook && sink.events && !(sink.events as string[]).includes(name)) return []
    const address = safeUrl(sink.url, href)
    const isOwn = !!address && new URL(address).origin === origin
    // as text it spares another origin the CORS preflight
    return address && (isOwn || !gpc)
      ? [{ address, isHook, isJson: isOwn || (isHook && sink.preflight) }]
      : []
  })
  const endpoints = all.filter(({ isHook }) => !isHook)
  return endpoints[0] ? endpoints : all
}

/** POSTs it to each of them, said at `now` (ms); `failed` hears of each that did not take it. Never throws. */
export function sendSurvey(
  event: NewEvent,
  sinks: readonly Sink[],
  window: Window & typeof globalThis,
  gpc: boolean,
  now: number,
  failed: (why: string) => void,
): void {
  const said = Object.fromEntries(Object.entries(event).filter(([name]) => SAID.includes(name)))
  const { name, ...rest } = said
  const id = uuid()
  for (const { address, isHook, isJson } of receiversOf(event.name, sinks, window.location, gpc)) {
    const what = isHook ? { event: name, id, at: now, ...rest } : { events: [{ id, at: now, ...said }] }
    const send = async (waits: readonly number[]): Promise<void> => {
      let why = 'no answer'
      let isFinal = false
      try {
        const { ok, status } = await window.fetch(address, {
          method: 'POST',
          body: JSON.stringify(what),
          headers: { 'content-type': isJson ? 'application/json' : 'text/plain;charset=UTF-8' },
          keepalive: true,
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          redirect: 'error',
          signal: AbortSignal.timeout(TIMEOUT),
        })
        if (ok) return
        why = `${status}`
        isFinal = status < 500 && ![408, 425, 429].includes(status)
      } catch {
        // down, or slow
      }
      const [wait, ...further] = waits
      if (isFinal || !wait) return failed(`an answer to a survey was not taken by ${address}: ${why}`)
      await new Promise(again => {
        setTimeout(again, wait)
        // there is no later
        window.addEventListener('pagehide', again, { once: true })
      })
      return send(further)
    }
    void send(WAITS).catch(() => {})
  }
}
