/** OUT: every kind of sink, and all of the manifest's as one. The DOM event is beside the list: it is always on. */
import type { Manifest } from '../schema'
import type { Sink, SinkSetting } from './contract'
import { dataLayer } from './data-layer'
import { endpoint } from './endpoint'
import type { SinkOf, SinkType } from './schema'

type Make<T extends SinkType> = (options: SinkOf<T>, setting: SinkSetting) => Sink

const kinds: { [T in SinkType]: Make<T> } = { 'data-layer': dataLayer, endpoint }

/** The sinks of the manifest as one. At the end of the page they send what waits. */
export function createSinks(settings: Manifest['sinks'], setting: SinkSetting): Required<Sink> {
  const all = settings.map(options => (kinds[options.type] as Make<SinkType>)(options, setting))
  const flush = (final: boolean) => {
    for (const sink of all) sink.flush?.(final)
  }
  const { window } = setting
  const atEnd = () => flush(true)
  window.addEventListener('pagehide', atEnd)
  return {
    take(event) {
      for (const sink of all) sink.take(event)
    },
    flush,
    stop() {
      window.removeEventListener('pagehide', atEnd)
      for (const sink of all) sink.stop?.()
    },
  }
}
