/**
 * The way to a tool that the shop has on its page. It may come after us, or be blocked and never come: what happens
 * meanwhile waits a little. Its script is never fetched by us, and what it does with an event is its own affair.
 */
import type { EventName, TenderoEvent } from '../events'
import { call, scriptOf } from '../lib/shop-script'
import type { Sink, SinkSetting } from './contract'
import { forTools, type Said, said } from './said'

/** How many events wait for a tool that is not there yet, and for how many ms each. */
const MOST = 50
const PATIENCE = 60_000
const PAUSE = 1000

/** Where a tool is called: its global, the function, and what a queue wants to hear first, if it is one. */
export type Door = readonly [global: string, verb: string, queued?: readonly unknown[]]

export interface Tool {
  /** The first of them that is there is taken. */
  doors: readonly Door[]
  /** The calls for an event, each a list of what is given. */
  say(said: Said, event: TenderoEvent): readonly (readonly unknown[])[]
  /** It writes to visitors: it hears nothing until they have agreed to that, too. */
  isMarketing?: boolean
}

/**
 * Each event goes to the tool as soon as it is there. Nothing goes without consent to analytics (and to marketing, for
 * a tool that writes mails), nor under Global Privacy Control, nor what was there before an erasure.
 */
export function toTool(
  { doors, say, isMarketing }: Tool,
  { events }: { events?: EventName[] | undefined },
  { window, storage, consent, now }: SinkSetting,
): Sink {
  let waiting: { event: TenderoEvent; what: Said }[] = []
  let era = storage.erasures
  let timer = 0
  let stopped = false

  const may = () => {
    const { analytics, marketing, gpc } = consent()
    return analytics && !gpc && (!isMarketing || marketing) && !stopped && era === storage.erasures
  }
  const find = () =>
    doors.find(([global, verb]) => {
      try {
        return typeof scriptOf(window, global)?.[verb] === 'function'
      } catch {
        return false // a global that fails when it is looked at
      }
    })
  const tell = ([global, verb, queued]: Door, { event, what }: (typeof waiting)[number]) => {
    try {
      for (const given of say(what, event)) {
        const taken = call(scriptOf(window, global), verb, ...(queued ? [[...queued, ...given]] : given))
        // some answer with a promise, and fail there
        void Promise.resolve(taken?.gave).catch(() => {})
      }
    } catch {
      // an event of the shop's own may be of any shape
    }
  }
  const tellAll = () => {
    window.clearTimeout(timer)
    const ready = may() ? waiting.filter(({ event }) => Math.abs(now() - event.at) < PATIENCE) : []
    waiting = []
    const door = ready[0] && find()
    if (door) for (const one of ready) tell(door, one)
    else if (ready[0]) {
      waiting = ready
      timer = window.setTimeout(tellAll, PAUSE)
    }
  }

  return {
    take(event) {
      if (era !== storage.erasures) waiting = []
      era = storage.erasures
      if (!may()) return
      const heard = forTools(event)
      const what = heard && said(heard, events)
      if (!what) return
      waiting = [...waiting, { event: heard, what }].slice(-MOST)
      tellAll()
    },
    flush: tellAll,
    stop() {
      stopped = true
      waiting = []
      window.clearTimeout(timer)
    },
  }
}
