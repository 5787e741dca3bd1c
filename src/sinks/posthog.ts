/** PostHog. https://posthog.com/docs/references/posthog-js#capture and, for its ecommerce names, https://posthog.com/docs/data/event-spec/ecommerce-events */
import type { Sink, SinkSetting } from './contract'
import { ecommerceSpec } from './ecommerce-spec'
import type { SinkOf } from './schema'
import { toTool } from './to-tool'

export const posthog = (options: SinkOf<'posthog'>, setting: SinkSetting): Sink =>
  toTool(
    {
      doors: [['posthog', 'capture']],
      say: what => (options.ecommerce ? ecommerceSpec(what) : [[what.name, what.parameters]]),
    },
    options,
    setting,
  )
