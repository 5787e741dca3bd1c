/** The page as far as somebody wants to know it, and what appears on it. Fetched when a trigger fires, something is opened, or a visit may be kept. */

import { choose } from './arbiter'
import type { Trace } from './campaign'
import { judge } from './conditions'
import type { ConsentWatch } from './consent'
import { type Decision, decide, type Judgement } from './decide'
import type { Publish, TenderoEvent } from './events'
import { type FactsSetting, gatherFacts } from './facts'
import type { Keeping } from './keeping'
import { lazily } from './lib/lazily'
import { createPlatform } from './platforms'
import { createPresent, type Present } from './present'
import type { Remembering } from './remembering'
import type { Campaign, Manifest } from './schema'
import type { Stage } from './stage'
import { disturbs, interrupts } from './surfaces/interrupts'

export interface SceneSetting {
  window: Window & typeof globalThis
  manifest: Manifest
  /** BCP 47 tag of the visitor's language. */
  locale: string
  publish: Publish
  problem(code: string, message: string, path?: string): void
  onEvent(listener: (event: TenderoEvent) => void): () => void
  /** Opens a guide; never rejects. */
  open(guide?: string, answers?: Readonly<Record<string, unknown>>): Promise<boolean>
  remembering: Remembering
  consent: ConsentWatch
  now(): number
  /** Of a single-page shop since it was loaded, this one included. */
  pages(): number
  /** The last entry of the data layer that belongs to the page before. */
  before: unknown
  explain(trace: readonly Trace[]): void
}

/** All that decides; the inspector looks into it, and puts its ears in. */
export interface Deciding extends FactsSetting, Judgement {
  judge: typeof judge
  choose: typeof choose
  disturbs: typeof disturbs
  interrupts: typeof interrupts
}

export interface Scene {
  present: Present
  deciding: Deciding
  decide(candidates: readonly Campaign[], here: () => boolean): Promise<Decision | null>
  stage(): Promise<Stage>
  /** The page goes: what belongs to it leaves. */
  clear(): void
  close(): void
  keeping(): Promise<Keeping>
}

export function createScene(setting: SceneSetting): Scene {
  const { window, manifest, remembering, publish, pages } = setting
  const platform = createPlatform(manifest.shop, window, setting.before, setting.problem)
  const present = createPresent(platform, remembering, publish, window, pages)
  const facts = () => deciding.facts([], false)
  const here = { ...setting, platform, present, facts }
  const learn = (event: TenderoEvent) =>
    void stage()
      .then(its => its.learn(event))
      .catch(() => {})
  const keeping = lazily(async () => (await import('./keeping')).createKeeping({ ...here, learn }))
  let up: Stage | undefined
  const stage = lazily(async () => {
    const { createStage } = await import('./stage')
    up = createStage({
      ...here,
      recovering: manifest.recovery[0] && (async () => (await keeping()).recovering!()),
    })
    return up
  })
  const deciding: Deciding = {
    ...here,
    judge,
    choose,
    disturbs,
    interrupts,
    attention: manifest.attention,
    facts: (campaigns, isSure) => gatherFacts(deciding, campaigns, isSure),
    manners: async facts => (await import('./manners')).manners(window, facts, disturbs),
    assisting: () => !!up?.assisting(),
    showing: () => up?.showing() ?? null,
    async show(campaign, variant) {
      const page = pages()
      const { show } = await stage()
      // the visitor may have gone on while it was fetched
      if (page !== pages()) return
      const shown = await show(campaign, variant).catch(String)
      if (shown !== true) (await import('./unshown')).unshown(deciding, campaign, shown)
    },
  }
  return {
    present,
    deciding,
    decide: (candidates, isHere) => decide(candidates, deciding, isHere),
    stage,
    keeping,
    clear: () => up?.clear(),
    close: () => up?.close(),
  }
}
