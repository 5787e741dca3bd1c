/** Who else may speak of consent: platforms, and what the shop itself names. Fetched only where one of them has a say. */
import { consentMode } from './consent-mode'
import { listenToShopify } from './consent-shopify'
import { NOT_YET, strictest } from './consent-strictest'
import { listenToTcf } from './consent-tcf'
import { hear, type Voice, type WHAT } from './consent-voice'
import { listenToWordPress } from './consent-wordpress'
import type { Manifest } from './schema'

/**
 * Begins to listen; gives what all say together, given the shop's own word and whether the browser sends Global Privacy
 * Control, and never throws. `changed` hears that somebody says something new.
 */
export function consentSources(
  { source, name = '' }: Manifest['consent'],
  window: Window,
  changed: () => void,
): (explicit: Voice, gpc: boolean) => Voice {
  const listen = {
    auto: () => [],
    api: () => [],
    'not-required': () => [],
    'consent-mode': () => {
      const read = consentMode()
      return [() => read((window as { dataLayer?: unknown }).dataLayer)]
    },
    tcf: () => [listenToTcf(window, changed)],
    shopify: () => [listenToShopify(window, changed)],
    wordpress: () => [listenToWordPress(window, changed)],
    global: () => [() => readGlobal(window, name)],
    event: () => [listenToEvent(window, name, changed)],
  } satisfies Record<typeof source, () => (() => Voice)[]>
  const isAuto = source === 'auto'
  const sources = isAuto ? (['consent-mode', 'tcf', 'shopify', 'wordpress'] as const) : [source]
  const voices = sources.flatMap(one => attempt<(() => Voice)[]>(listen[one], [() => NOT_YET]))
  return (explicit, gpc) => {
    const all: Voice[] = [
      ...voices.map(voice => attempt(voice, NOT_YET)),
      // A source that is named must itself say yes; the shop's own word can then only take away.
      voices[0] && !isAuto
        ? Object.fromEntries(Object.entries(explicit).filter(([, word]) => !word))
        : explicit,
      // Nobody asks the visitor; then the browser's own signal is all that he said, and no history is kept.
      source === 'not-required' ? { memory: !gpc || undefined, analytics: true } : {},
    ]
    const word = (what: (typeof WHAT)[number]) => strictest(all.map(voice => voice[what]))
    return {
      necessary: strictest(all.map(voice => voice.necessary)),
      memory: word('memory'),
      analytics: word('analytics'),
      marketing: word('marketing'),
    }
  }
}

/** Who fails has not answered. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}

/** The global of that name, "shop.consent", or what it gives if it is a function. One that is not there says nothing. */
function readGlobal(window: Window, name: string): Voice {
  let owner: unknown
  let value: unknown = window
  for (const key of name.split('.')) {
    owner = value
    value = (value as Record<string, unknown> | null | undefined)?.[key]
  }
  const said = typeof value === 'function' ? value.call(owner) : value
  return hear(said ?? {})
}

/** What the last event of that name said. An event that came before we listened is not heard. */
function listenToEvent(window: Window, name: string, changed: () => void): () => Voice {
  let voice: Voice = {}
  for (const target of [window.document, window])
    target.addEventListener(name, event => {
      try {
        voice = hear((event as CustomEvent<unknown>).detail ?? {}, voice)
      } catch {
        voice = NOT_YET
      }
      changed()
    })
  return () => voice
}
