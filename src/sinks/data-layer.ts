/** Events for Google Tag Manager, gtag.js and whoever else reads the data layer, in the shapes of GA4. */
import type { EventItem } from '../events'
import { lazily } from '../lib/lazily'
import type { Sink, SinkSetting } from './contract'
import type { Ga4 } from './ga4'
import { forTools } from './said'
import type { SinkOf } from './schema'

/** What the shop reports itself: from us it would count twice. */
const THE_SHOPS_OWN = /^(page_view|view_item|cart_update|begin_checkout)$/
/** https://developers.google.com/analytics/devguides/collection/ga4/ecommerce */
const ECOMMERCE = /^(view_item_list|select_item|add_to_cart|(view|select)_promotion|assisted_purchase)$/

/** Puts it in the layer; `id` is the event's. Never throws. */
export type PushEvent = (name: string, id: string, parameters: object) => void

/**
 * Pushes each event with its id as `tendero_id`. A missing layer is made, one that throws is let be. What needs a second
 * look (a page with gtag(), what goes into the cart, an order) is left to `Ga4`, which is fetched then.
 */
export function dataLayer(options: SinkOf<'data-layer'>, setting: SinkSetting): Sink {
  const { name: layer, via } = options
  const { document } = setting.window
  const host = setting.window as unknown as Record<string, unknown[]>
  const last = () => (Array.isArray(host[layer]) ? host[layer].at(-1) : undefined)
  let since = last()
  const onClick = () => {
    since = last()
  }
  const push: PushEvent = (name, id, given) => {
    try {
      // A copy: tags change what they read.
      const parameters = structuredClone(given)
      const add = (entry: object): unknown => (host[layer] ??= []).push(entry)
      const head = { event: name, tendero_id: id }
      if (ECOMMERCE.test(name)) {
        // Google's own advice: or the last event's products stick to this one.
        add({ ecommerce: null })
        add({ ...head, ecommerce: parameters })
      } else add({ ...head, ...parameters })
    } catch {}
  }
  const ga4 = lazily(async () => (await import('./ga4')).createGa4(options, setting, push))
  let isAsked: unknown
  const ask = (act: (it: Ga4) => void) => {
    isAsked = ga4()
      .then(act)
      .catch(() => {})
  }
  document?.addEventListener('click', onClick, true)
  return {
    take(happened) {
      const event = forTools(happened)
      if (!event) return
      const { id, name, at: _, ...rest } = event
      if (THE_SHOPS_OWN.test(name)) return
      const { items }: { items?: EventItem[] } = rest as object
      const before = since
      if (
        /^(add_to_cart|purchase)$/.test(name) ||
        (via !== 'push' && typeof host.gtag === 'function') ||
        items?.[200]
      )
        ask(it => it.take(event, before))
      else push(name, id, rest)
    },
    flush(final) {
      if (final && isAsked) ask(it => it.end())
    },
    stop() {
      document?.removeEventListener('click', onClick, true)
      if (isAsked) ask(it => it.stop())
    },
  }
}
