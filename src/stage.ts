/** Puts surfaces before the visitor, one dialogue at a time, and says how each campaign fared. Fetched when first needed. */
import type { Publish } from './events'
import { lazily } from './lib/lazily'
import type { Platform } from './platforms/contract'
import type { Present } from './present'
import type { Remembering } from './remembering'
import type { Campaign, Manifest } from './schema'
import { loadSurface } from './surfaces'
import type { Shown } from './surfaces/contract'
import { interrupts } from './surfaces/interrupts'
import type { Surface } from './surfaces/schema'
import { loadWords } from './words'

/** Answers as they come from a link, the API or memory. */
type Given = Readonly<Record<string, unknown>>

/** What the stage is handed by main. */
export interface StageSetting {
  window: Window & typeof globalThis
  manifest: Manifest
  /** BCP 47 tag of the visitor's language. */
  locale: string
  publish: Publish
  problem(code: string, message: string): void
  platform: Platform
  present: Present
  remembering: Remembering
}

export interface Stage {
  /** The visitor has asked for a guide: no limits. False if there is none of that name. */
  open(guide: string | undefined, answers?: Given): Promise<boolean>
  /** A campaign was chosen; resolves when it is up. */
  show(campaign: Campaign): Promise<void>
  /** Id of the interruption that is up. */
  showing(): string | null
  close(): void
  /** The page went elsewhere: what belongs to the page before leaves. */
  clear(): void
}

export function createStage(setting: StageSetting): Stage {
  const { window, manifest, locale, publish, problem, platform, remembering } = setting
  const words = lazily(() => loadWords(locale, manifest.shop, manifest.catalog?.fields ?? {}))
  const advice = lazily(async () => {
    const { createAdvice } = await import('./advice')
    return createAdvice(setting)
  })
  const up = new Map<string, Shown>()
  let dialogue: { shown: Shown; campaign: string | null } | undefined
  let scene = 0

  const perform = async (surface: Surface, given: Given, taken: () => void): Promise<Shown | undefined> => {
    const { guide: guideId } = surface
    const guide = Object.hasOwn(manifest.guides, guideId) && manifest.guides[guideId]
    if (!guide) return
    const here = scene
    const [show, said] = await Promise.all([loadSurface(surface), words()])
    if (here !== scene && surface.type !== 'assistant') return // the page went on while it was fetched
    if (surface.type === 'assistant') dialogue?.shown.close()
    return show(surface, {
      window,
      guideId,
      guide,
      words: said,
      theme: manifest.theme,
      answers: () => remembering.answers(guideId),
      given,
      publish,
      taken,
      prepare: () => void advice().catch(() => {}),
      recommend: async (...query) => (await advice()).recommend(guideId, ...query),
      facets: async () => (await advice()).facets(guideId),
      addToCart:
        platform.addToCart &&
        (async product => (await import('./add-to-cart')).addToCart(setting, guideId, product)),
      open: async (name, answers) => {
        try {
          await open(name, answers)
          await dialogue?.shown.done
        } catch (error) {
          problem('not-opened', String(error)) // its code could not be fetched, say
        }
      },
    })
  }

  const hold = (shown: Shown, campaign: string | null) => {
    const mine = { shown, campaign }
    dialogue = mine
    void shown.done.then(() => {
      if (dialogue === mine) dialogue = undefined
    })
  }

  const open: Stage['open'] = async (name, answers = {}) => {
    const guide = name || Object.keys(manifest.guides)[0]
    const shown = guide && (await perform({ type: 'assistant', guide }, answers, () => {}))
    if (shown) hold(shown, null)
    else
      problem(
        'no-such-guide',
        `there is no guide "${guide}"; the manifest has ${Object.keys(manifest.guides)}`,
      )
    return Boolean(shown)
  }

  return {
    open,
    async show({ id, surface }) {
      if (up.has(id)) return
      let taken = false
      const about = { promotion_id: id, creative_slot: surface.type }
      const shown = await perform(surface, {}, () => {
        if (!taken) publish({ name: 'select_promotion', ...about })
        taken = true
      })
      if (!shown) return
      up.set(id, shown)
      if (interrupts(surface)) hold(shown, id)
      // the launcher is furniture: that it stands there is no event
      if (surface.type !== 'launcher') publish({ name: 'view_promotion', ...about })
      void shown.done.then(outcome => {
        up.delete(id)
        if (outcome === 'dismissed' && !taken) publish({ name: 'dismiss_promotion', ...about })
      })
    },
    showing: () => dialogue?.campaign ?? null,
    close: () => dialogue?.shown.close(),
    clear() {
      scene++
      for (const shown of [...up.values()]) shown.close()
      dialogue?.shown.close()
    },
  }
}
