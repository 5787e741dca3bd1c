/**
 * Brevo, by its tracker on the page, which knows the visitor or does not: no address is said.
 * https://developers.brevo.com/docs/track-custom-events-js
 */
import type { Sink, SinkSetting } from './contract'
import type { SinkOf } from './schema'
import { toTool } from './to-tool'

export const brevo = (options: SinkOf<'brevo'>, setting: SinkSetting): Sink =>
  toTool(
    {
      doors: [
        ['Brevo', 'push', ['track']],
        // the tracker before it was called Brevo
        ['sendinblue', 'track'],
      ],
      say: ({ name, parameters: { tendero_id: id, ...data } }) => [[name, {}, { id, data }]],
      isMarketing: true,
    },
    options,
    setting,
  )
