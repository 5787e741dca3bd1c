/**
 * Segment, RudderStack and all whose call is `track(name, properties)`.
 * https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript#track
 * https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/supported-api/#track
 */
import type { Sink, SinkSetting } from './contract'
import { ecommerceSpec } from './ecommerce-spec'
import type { SinkOf } from './schema'
import { toTool } from './to-tool'

export const segment = (options: SinkOf<'segment'>, setting: SinkSetting): Sink =>
  toTool(
    {
      doors: [[options.global, 'track']],
      say: what => (options.ecommerce ? ecommerceSpec(what) : [[what.name, what.parameters]]),
    },
    options,
    setting,
  )
