/** OUT: every kind of sink, and all of the manifest's as one. The DOM event is beside the list: it is always on. */
import type { Manifest } from '../schema'
import type { Sink, SinkSetting } from './contract'
import { dataLayer } from './data-layer'
import { endpoint } from './endpoint'
import { postWaiting } from './post-waiting'
import type { SinkOf, SinkType } from './schema'

type Make<T extends SinkType> = (options: SinkOf<T>, setting: SinkSetting) => Sink | Promise<Sink>

/** What only some shops have is fetched where the manifest names it. */
const kinds: { [T in SinkType]: Make<T> } = {
  endpoint,
  'data-layer': dataLayer,
  segment: async (...given) => (await import('./segment')).segment(...given),
  posthog: async (...given) => (await import('./posthog')).posthog(...given),
  matomo: async (...given) => (await import('./matomo')).matomo(...given),
  klaviyo: async (...given) => (await import('./klaviyo')).klaviyo(...given),
  brevo: async (...given) => (await import('./brevo')).brevo(...given),
  omnisend: async (...given) => (await import('./omnisend')).omnisend(...given),
  webhook: async (...given) => (await import('./webhook')).webhook(...given, postWaiting),
}

/** The sinks of the manifest as one. At the end of the page they send what waits. One that cannot be fetched is left out. */
export function createSinks(settings: Manifest['sinks'], setting: SinkSetting): Required<Sink> {
  const all = settings.map(options => (kinds[options.type] as Make<SinkType>)(options, setting))
  /** At once where the sink is there, else when it comes. */
  const each = (act: (sink: Sink) => void) => {
    for (const sink of all)
      if (sink instanceof Promise) sink.then(act).catch(() => {})
      else act(sink)
  }
  const flush = (final: boolean) => each(sink => sink.flush?.(final))
  const { window } = setting
  const atEnd = () => flush(true)
  window.addEventListener('pagehide', atEnd)
  return {
    take: event => each(sink => sink.take(event)),
    flush,
    stop() {
      window.removeEventListener('pagehide', atEnd)
      each(sink => sink.stop?.())
    },
  }
}
