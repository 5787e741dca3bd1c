/**
 * The script tag: a classic script that imports nothing. It starts the downloads of the manifest and of main,
 * and takes calls from the first moment; they are answered once main has started.
 */
import type { Tendero } from './api'
import type { Boot, start } from './main'

/** `app/main-HASH.js`, put in by the build: the loader and the app of one release cannot mix. */
declare const __MAIN__: string
declare const __VERSION__: string

type Methods = Awaited<ReturnType<typeof start>>

const early = window.tendero
// a second copy leaves quietly; an element that happens to have this id is no copy
if (!early || Array.isArray(early) || !early.version) {
  // null in a module script, and a page can put an <img name="currentScript"> in its place
  const current = document.currentScript
  const script = (
    current instanceof HTMLScriptElement
      ? current
      : document.querySelector('script[data-manifest],script[src*="tendero.js"]')
  ) as HTMLScriptElement
  const load = async () => {
    const { manifest: url } = script.dataset
    const manifest = url ? fetch(new URL(url, location.href)).catch(() => undefined) : undefined
    const boot: Boot = { script, manifest }
    const main: { start: typeof start } = await import(/* @vite-ignore */ new URL(__MAIN__, script.src).href)
    return main.start(boot)
  }
  // a prerendered page that nobody has looked at loads nothing
  const seen = new Promise(resolve =>
    (document as { prerendering?: boolean }).prerendering
      ? document.addEventListener('prerenderingchange', resolve, { once: true })
      : resolve(0),
  )
  // whatever fails, the page never hears of it
  const ready = seen.then(load).catch(() => undefined)
  const call =
    (name: keyof Methods) =>
    (...args: unknown[]) =>
      ready
        .then(api => (api?.[name] as ((...args: unknown[]) => unknown) | undefined)?.(...args))
        .catch(() => undefined)

  const api = {
    version: __VERSION__,
    on(name: string, listener: (event: unknown) => void) {
      const hear = (e: Event) => {
        const { detail } = e as CustomEvent<{ name: string }>
        if (name === '*' || name === detail.name) listener(detail)
      }
      document.addEventListener('tendero', hear)
      return () => document.removeEventListener('tendero', hear)
    },
    push: ([name, ...args]: [string, ...unknown[]]) =>
      (api[name] as ((...a: unknown[]) => void) | undefined)?.(...args),
  } as unknown as Record<string, unknown>
  for (const name of ['open', 'close', 'track', 'consent', 'forget', 'export', 'profile'] as const)
    api[name] = call(name)
  // unlike an assignment or a descriptor, it cannot throw where the page has taken the name or changed Object.prototype
  Reflect.set(window, 'tendero', api)
  if (Array.isArray(early)) for (const entry of early) (api as unknown as Tendero).push(entry as [string])
}
