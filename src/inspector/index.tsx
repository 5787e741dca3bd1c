/** `?tendero-inspect`: the owner sees every campaign, why it shows or not, and what would be if. No visitor fetches this. */
import { render } from 'preact'
import type { Trace } from '../campaign'
import type { CampaignsSetting } from '../campaigns'
import type { TenderoEvent } from '../events'
import type { Deciding } from '../scene'
import type { Stage } from '../stage'
import type { Trigger } from '../triggers/schema'
import { documentBeside } from './document-beside'
import { createHost } from './host'
import { keep } from './keep'
import { Panel } from './panel'
import { rehearse } from './rehearse'
import { saveFile } from './save-file'
import type { PanelActions, PanelState } from './state'
import { wordsFor } from './words'

const MAX_DECISIONS = 50
/** Events come in bursts, ms. */
const SETTLED = 50

/** Hands over what the inspector looks at, before the first page is weighed; it puts its ears into both. */
export type Inspect = (told: Deciding, running: CampaignsSetting, stage: () => Promise<Stage>) => void

/** Opens the panel, and from then on collects problems: a manifest that cannot be used is told of too. */
export function inspector(
  window: Window & typeof globalThis,
  onEvent: (listener: (event: TenderoEvent) => void) => () => void,
): Inspect {
  const kept = keep(window)
  const words = wordsFor(window.navigator.language)
  const host = createHost(window.document, words)
  const fired = new Map<Trigger, number>()
  const chosen = new Set<string>()
  const state: PanelState = {
    isOpen: kept.get() !== 'folded',
    shop: null,
    facts: null,
    moment: { showing: null, manners: () => [] },
    whatIf: {},
    fired,
    chosen,
    decisions: [],
    problems: [],
    rehearsal: null,
    isForgotten: false,
  }
  let isHere = true
  /** Looks at everything anew. */
  let look = async () => {}
  /** Looks at what changes by itself: the moment, or a new page. */
  let beat = async () => {}
  let shop: Deciding | undefined
  let rehearsal: ReturnType<typeof rehearse> | undefined
  let waiting = 0
  let ticking = 0

  const draw = () => {
    const now = shop?.now() ?? Date.now()
    if (isHere) render(<Panel state={state} act={act} words={words} now={now} />, host.place)
  }
  const change = (changes: Partial<PanelState>) => {
    Object.assign(state, changes)
    draw()
  }
  const refresh = () => {
    window.clearTimeout(waiting)
    if (isHere && state.isOpen) waiting = window.setTimeout(() => void look().then(draw, draw), SETTLED)
  }
  const tick = () => {
    window.clearInterval(ticking)
    if (isHere && state.isOpen) ticking = window.setInterval(() => void beat().then(draw, draw), 1000)
    refresh()
  }
  const fold = (isOpen: boolean) => {
    kept.set(isOpen ? 'open' : 'folded')
    change({ isOpen })
    host.focus(isOpen ? 'fold' : 'open')
    tick()
  }
  const act: PanelActions = {
    fold: () => fold(false),
    unfold: () => fold(true),
    leave() {
      kept.set(null)
      rehearsal?.end()
      isHere = false
      tick()
      stopHearing()
      render(null, host.place)
      host.remove()
    },
    suppose: supposed => change({ whatIf: { ...state.whatIf, ...supposed } }),
    reset: () => change({ whatIf: {} }),
    show: (campaign, variant) =>
      void rehearsal?.show(campaign, variant).then(outcome => {
        // on a small screen the panel would stand before it
        if (outcome === 'shown' && !window.matchMedia('(min-width:900px)').matches) fold(false)
        change({ rehearsal: { id: campaign.id, outcome } })
      }),
    takeAway() {
      rehearsal?.end()
      change({ rehearsal: null })
    },
    download: () =>
      void shop?.remembering
        .begin()
        .then(recollection => recollection.export())
        .then(memory => saveFile(window.document, 'tendero-memory.json', JSON.stringify(memory, null, 2)))
        .catch(() => {}),
    forget: () =>
      void shop?.remembering
        .begin()
        .then(recollection => recollection.forget())
        .then(() => {
          change({ isForgotten: true })
          refresh()
        })
        .catch(() => {}),
  }
  const stopHearing = onEvent(event => {
    if (event.name === 'problem') state.problems = [...state.problems, event]
    refresh()
  })
  host.onEscape(() => state.isOpen && act.fold())
  kept.set(state.isOpen ? 'open' : 'folded')
  draw()

  return (told, running, stage) => {
    shop = told
    const { campaigns, triggers } = running
    const { attention } = told.manifest
    let page = 0
    rehearsal = rehearse(window.document, stage)

    const document = documentBeside(window.document, host.is)
    const { explain, publish } = told
    const log = (trace: readonly Trace[]) => {
      const decision = { at: told.now(), trace: trace.map(entry => ({ ...entry })) }
      state.decisions = [decision, ...state.decisions].slice(0, MAX_DECISIONS)
      refresh()
    }
    const manners: Deciding['manners'] = async facts =>
      (await import('../manners')).manners({ document }, facts, told.disturbs)
    told.manners = manners
    told.explain = trace => {
      explain(trace)
      for (const { campaign, because } of trace) if (because[0]?.startsWith('shown:')) chosen.add(campaign)
      log(trace)
    }
    told.publish = event => {
      publish(event)
      if (event.name !== 'withhold_promotion') return
      const { promotion_id: campaign } = event
      chosen.delete(campaign)
      log([{ campaign, eligible: false, because: [words.withheld] }])
    }
    running.fired = trigger => {
      turn()
      fired.set(trigger, told.now())
      refresh()
    }
    /** A single-page shop may have gone on: what fired on the page before is past, what was rehearsed leaves. */
    const turn = (): boolean => {
      if (page === triggers.pages()) return false
      page = triggers.pages()
      fired.clear()
      chosen.clear()
      if (state.rehearsal) act.takeAway()
      return true
    }
    const glance = async () => {
      if (state.facts)
        state.moment = {
          showing: told.showing(),
          manners: await manners({ ...state.facts, assisting: told.assisting() }),
        }
    }
    look = async () => {
      turn()
      // before the page is ready there is nothing to look at
      if (!page) return
      const { assign } = await import('../experiment')
      const { judge, choose, disturbs, interrupts } = told
      state.shop = { campaigns, attention, judgement: { judge, choose, assign, disturbs, interrupts } }
      const facts = await told.facts(campaigns, true)
      // what segments ask about is fetched too, though no campaign may ask
      const { checks } = await told.facts([], false)
      state.facts = { ...facts, checks }
      await glance()
    }
    beat = async () => (turn() || !state.facts ? look() : glance())
    tick()
  }
}
