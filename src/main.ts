/** The life of a page view, top to bottom. The only file that knows everyone. */
import type { Tendero } from './api'
import type { Trace } from './campaign'
import { runCampaigns } from './campaigns'
import { watchConsent } from './consent'
import { deviceOf } from './device'
import type { TenderoEvent } from './events'
import { lazily } from './lib/lazily'
import { pageIsReady } from './lib/page-is-ready'
import { readLink, watchButtons } from './links'
import { loadManifest } from './manifest'
import { createPlatform } from './platforms'
import { createPresent } from './present'
import { createPublisher } from './publish'
import { createRemembering } from './remembering'
import { watchRoute } from './route'
import type { Campaign } from './schema'
import { domEvent } from './sinks/dom-event'
import type { Stage } from './stage'

/** What the loader hands over: the tag itself, and the manifest on its way. */
export interface Boot {
  script: HTMLScriptElement
  manifest: Promise<Response | undefined>
}

/** Starts the widget; gives the API that the loader answers with. Empty if the manifest cannot be used. */
export async function start({ script, manifest: reply }: Boot): Promise<Partial<Tendero>> {
  const now = () => Date.now()
  const debug = 'debug' in script.dataset
  const explain = (said: TenderoEvent | readonly Trace[]) => debug && console.info('[tendero]', said)
  const { publish, onEvent } = createPublisher(now)
  const problem = (code: string, message: string, path?: string) =>
    publish({ name: 'problem', code, message, ...(path && { path }) })
  onEvent(domEvent(document).take)
  onEvent(explain)

  // the manifest: nothing runs without it
  const manifest = await loadManifest(reply, problem)
  if (!manifest) return {}
  const { shop, attention } = manifest
  const locale = script.dataset.locale || document.documentElement.lang || shop.locale
  const firstLauncher = () => import('./first-launcher').then(m => m.firstLauncher(manifest.guides))
  const campaigns = manifest.campaigns ?? (await firstLauncher().catch(() => []))

  // memory and sinks: their code is fetched when consent, or the visitor himself, asks for them
  const remembering = createRemembering(window, now)
  const consent = watchConsent(manifest.consent.source, { window }, state => {
    const { memory, analytics } = state
    void remembering.allow(memory).then(() => {
      publish({ name: 'consent_update', memory, analytics })
      // arriving looks by itself
      if (memory || analytics) void arrived.then(present.look)
    })
  })
  const sinks = lazily(async () => {
    const [{ createSinks }, { storage }] = await Promise.all([import('./sinks'), remembering.begin()])
    return createSinks(manifest.sinks, { window, storage, consent: consent.state, now, random: Math.random })
  })
  onEvent(consent.check)
  onEvent(remembering.record)
  onEvent(event => {
    if (manifest.sinks[0] && consent.state().analytics)
      sinks()
        .then(all => all.take(event))
        .catch(() => {})
  })

  // the page: its address tells much; the rest is read when somebody wants to know
  const platform = createPlatform(shop.platform, window)
  const present = createPresent(platform, remembering, publish)

  // surfaces: their code comes when one is first shown
  let stage: Stage | undefined
  const getStage = lazily(async () => {
    const { createStage } = await import('./stage')
    stage = createStage({ window, manifest, locale, publish, problem, platform, present, remembering })
    return stage
  })
  const open = async (guide?: string, answers?: Readonly<Record<string, unknown>>) => {
    try {
      return await (await getStage()).open(guide, answers)
    } catch (error) {
      problem('not-opened', String(error))
      return false
    }
  }

  // campaigns: anew on every page of the visit
  const facts = async (pageMatters: boolean) => ({
    page: pageMatters ? await present.sure() : present.page(),
    path: location.pathname,
    memory: remembering.past(),
    shown: remembering.shown(),
    now: now(),
    device: deviceOf(window),
  })
  const triggers = { document, window, onEvent }
  const showing = () => stage?.showing() ?? null
  const show = async (campaign: Campaign) => (await getStage()).show(campaign)
  let disarm = () => {}
  const arrive = async () => {
    disarm()
    stage?.clear()
    await pageIsReady(window)
    present.arrive()
    consent.check()
    await remembering.ready()
    // history and reports want to know every page, others only what they ask for
    if (remembering.past() || consent.state().analytics) await present.look()
    disarm = runCampaigns({ campaigns, attention, triggers, facts, showing, show, explain })
  }
  const arrived = arrive()
  watchRoute(window, arrive)
  watchButtons(document, open)
  const link = readLink(location.search)
  if (link) void arrived.then(() => open(link.guide, link.answers))

  return {
    open,
    close: async () => stage?.close(),
    track: async event => {
      const { track } = await import('./tracked')
      track(event, publish, problem)
    },
    consent: async state => {
      consent.set(state)
      // what is being written or taken back is through before everything is deleted
      await remembering.ready()
      const { memory, analytics } = consent.state()
      if (!memory && !analytics) await remembering.erase()
    },
    forget: async () => (await remembering.begin()).forget(),
    export: async () => (await remembering.begin()).export(),
  }
}
