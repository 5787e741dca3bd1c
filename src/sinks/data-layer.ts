/** Events for Google Tag Manager and whoever else reads the data layer, in the shapes of GA4. */
import type { Sink, SinkSetting } from './contract'
import type { SinkOf } from './schema'

/** What the shop reports itself: from us it would count twice. */
const THE_SHOPS_OWN = /^(page_view|view_item|cart_update|begin_checkout|purchase)$/
/** https://developers.google.com/analytics/devguides/collection/ga4/ecommerce */
const ECOMMERCE = /^(view_item_list|select_item|add_to_cart|(view|select)_promotion)$/

/** Pushes each event with its id as `tendero_id`. A missing layer is made, one that throws is let be. */
export const dataLayer = ({ name: layer }: SinkOf<'data-layer'>, { window }: SinkSetting): Sink => ({
  take(taken) {
    const { id, name, at: _, ...rest } = taken
    if (THE_SHOPS_OWN.test(name)) return
    const host = window as unknown as Record<string, unknown[]>
    const push = (entry: object): unknown => (host[layer] ??= []).push(entry)
    const head = { event: name, tendero_id: id }
    try {
      // A copy: tags change what they read.
      const parameters = structuredClone(rest)
      if (ECOMMERCE.test(name)) {
        // Google's own advice: or the last event's products stick to this one.
        push({ ecommerce: null })
        push({ ...head, ecommerce: parameters })
      } else push({ ...head, ...parameters })
    } catch {}
  },
})
