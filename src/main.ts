/** The life of a page view, top to bottom. The only file that knows everyone. */
import type { Tendero } from './api'
import type { Trace } from './campaign'
import { runCampaigns } from './campaigns'
import { watchConsent } from './consent'
import type { TenderoEvent } from './events'
import type { Inspect } from './inspector'
import { lastEntry } from './last-entry'
import { lazily } from './lib/lazily'
import { pageIsReady } from './lib/page-is-ready'
import { watchButtons } from './links'
import { loadManifest } from './manifest'
import { createPublisher } from './publish'
import { createRemembering } from './remembering'
import { watchRoute } from './route'
import type { Scene } from './scene'
import type { Campaign } from './schema'
import { domEvent } from './sinks/dom-event'

// the dialogue and the checker both judge answers: what they share comes with every page, not as a request of its own
export { holdsForAnswers, isGiven } from './conditions/holds-for-answers'
export { isAvailable } from './page'

/** What the loader hands over: the tag itself, and the manifest on its way. */
export interface Boot {
  script: HTMLScriptElement
  /** Absent: the tag names none. */
  manifest: Promise<Response | undefined> | undefined
}

/** Starts the widget; gives the API that the loader answers with. Empty if the manifest cannot be used. */
export async function start({ script, manifest: reply }: Boot): Promise<Partial<Tendero>> {
  const now = () => Date.now()
  const explain = (said: TenderoEvent | readonly Trace[]) =>
    'debug' in script.dataset && console.info('[tendero]', said)
  const { publish, onEvent } = createPublisher(now)
  const problem = (code: string, message: string, path?: string) =>
    publish({ name: 'problem', code, message, ...(path && { path }) })
  onEvent(domEvent(document).take)
  onEvent(explain)

  // the owner looks behind the scenes (?tendero-inspect, and the pages after it in this tab); visitors never fetch it
  let inspect: Inspect | undefined
  try {
    if (location.search.includes('tendero-inspect') || sessionStorage['tendero-inspect'])
      inspect = (await import('./inspector')).inspector(window, onEvent)
  } catch {
    // storage that is blocked throws even when it is only looked at
  }

  // the manifest: nothing runs without it
  const manifest = await loadManifest(reply, problem)
  if (!manifest) return {}
  const { shop } = manifest
  const locale = script.dataset.locale || document.documentElement.lang || shop.locale
  const firstLauncher = () => import('./first-launcher').then(m => m.firstLauncher(manifest.guides))
  const campaigns = manifest.campaigns ?? (await firstLauncher().catch(() => []))

  // memory: its code is fetched when consent, or the visitor himself, asks for it
  const remembering = createRemembering(window, now, shop.attribution)
  const consent = watchConsent(manifest.consent, window, (state, refused) => {
    const { memory, analytics, marketing } = state
    void remembering.allow(state, refused).then(() => {
      publish({ name: 'consent_update', memory, analytics, marketing })
      // arriving looks by itself
      if (memory || analytics) void arrived.then(look)
    })
  })
  onEvent(consent.check)
  onEvent(remembering.record)

  // the page and what appears on it: fetched when somebody wants to know it, or something is to be shown
  let scene: Scene | undefined
  let pages = 0
  let before: unknown
  let last: unknown
  const getScene = lazily(async () => {
    const { createScene } = await import('./scene')
    scene = createScene({
      window,
      manifest,
      locale,
      publish,
      problem,
      onEvent,
      open,
      remembering,
      consent,
      now,
      explain,
      pages: () => pages,
      before,
    })
    return scene
  })
  const look = async () => (await getScene()).present.look()
  const keeping = async () => (await getScene()).keeping()
  const getStage = async () => (await getScene()).stage()
  const open = async (guide?: string, answers?: Readonly<Record<string, unknown>>) => {
    try {
      return await (await getStage()).open(guide, answers)
    } catch (error) {
      problem('not-opened', String(error))
      return false
    }
  }

  // what goes on beyond the page: events, the cart, what the visitor asked to have sent
  onEvent(event => {
    const { necessary, analytics } = consent.state()
    if (necessary || analytics || (manifest.recovery[0] && /^pu|^page/.test(event.name)))
      keeping().then(
        kept => kept.take(event),
        () => {},
      )
  })
  // campaigns: anew on every page of the visit
  const running = {
    campaigns,
    triggers: {
      document,
      window,
      onEvent,
      pages: () => pages,
      visit: () => remembering.past()?.visits ?? null,
      look,
    },
    decide: async (candidates: readonly Campaign[], here: () => boolean) =>
      (await getScene()).decide(candidates, here),
  }
  if (inspect) inspect((await getScene()).deciding, running, getStage)
  let disarm = () => {}
  const arrive = async () => {
    disarm()
    scene?.clear()
    const here = ++pages
    await pageIsReady(window)
    before = last
    last = lastEntry(window, shop.platform.dataLayer)
    scene?.present.arrive()
    await consent.check()
    await remembering.ready()
    // history, reports and what is on its way to be sent want to know every page, others only what they ask for
    const { save_cart, sign_up } = remembering.shown().happened
    if (remembering.past() || consent.state().analytics || save_cart || sign_up) await look()
    // he may have gone on while a slow shop was asked: that page has its own
    if (here === pages) disarm = runCampaigns(running)
  }
  const arrived = arrive()
  watchRoute(window, arrive)
  watchButtons(document, open)
  if (/[?&]tendero(-cart)?=/.test(location.search))
    void arrived
      .then(async () => (await import('./open-link')).openLink(location.search, open, getStage, problem))
      .catch(() => {})

  return {
    open,
    profile: () => open('#profile'),
    close: async () => scene?.close(),
    track: async event => (await import('./tracked')).track(event, publish, problem),
    consent: async state => {
      await consent.set(state)
      await remembering.ready()
    },
    forget: async () => {
      if (manifest.recovery[0]) await (await keeping()).forget()
      await (await remembering.begin()).forget()
    },
    export: async () => (await remembering.begin()).export(),
  }
}
