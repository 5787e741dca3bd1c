/** Puts surfaces before the visitor, one dialogue at a time, and says how each campaign fared. Fetched when first needed. */
import { answersElsewhere } from './answers-elsewhere'
import type { LinkedItem } from './cart-link'
import type { Facts } from './conditions/contract'
import type { ConsentWatch } from './consent'
import type { Publish, TenderoEvent } from './events'
import { guidedSetting } from './guided-setting'
import { lazily } from './lib/lazily'
import type { Platform } from './platforms/contract'
import type { Present } from './present'
import type { Answers } from './questions/contract'
import type { Recovering } from './recovering'
import type { Remembering } from './remembering'
import type { Campaign, Manifest } from './schema'
import { loadSurface } from './surfaces'
import type { Shown } from './surfaces/contract'
import { interrupts, slotOf } from './surfaces/interrupts'
import type { GuidedSurface, Message, Surface } from './surfaces/schema'
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
  /** Opens a guide as the API does: never rejects. */
  open(guide: string, answers: Answers): Promise<unknown>
  platform: Platform
  present: Present
  remembering: Remembering
  /** With all that segments ask about. */
  facts(): Promise<Facts>
  /** Left out: nothing is sent past the events, as on a stage where nothing counts. */
  consent?: Pick<ConsentWatch, 'state'> | undefined
  /** Absent where there is nobody to hand over to. */
  recovering?: (() => Promise<Recovering>) | undefined
}

/** Whose message it is. */
export interface MessageAbout {
  /** Id of the campaign; '' for what the visitor opened himself. */
  id: string
  taken(): void
  /** The basket of a link that the visitor opened, in place of the saved one. */
  cart?: readonly LinkedItem[] | undefined
}

export interface Stage {
  /** The visitor has asked for a guide, or by "#profile" for what is known of him: no limits. False if there is none of that name. */
  open(guide: string | undefined, answers?: Given): Promise<boolean>
  /** A campaign was chosen; true when it is up, undefined if it has nothing to say or no place. Rejects if it could not be fetched. */
  show(campaign: Campaign, variant?: string): Promise<true | undefined>
  /** The visitor has asked for it himself, maybe with the basket of a link: no limits. Undefined if it has nothing to say. */
  bring(surface: Surface, given: Given, cart?: readonly LinkedItem[]): Promise<Shown | undefined>
  /** Id of the interruption that is up. */
  showing(): string | null
  /** Has the visitor opened the dialogue himself? */
  assisting(): boolean
  close(): void
  /** Another stage, on which nothing counts: no event leaves it. For the owner who wants to see a campaign. */
  rehearse(): Stage
  /** The recommenders that learn hear what may leave; rejects if their code could not be fetched. */
  learn(event: TenderoEvent): Promise<void>
  /** The page went elsewhere: what belongs to the page before leaves. */
  clear(): void
}

export function createStage(setting: StageSetting): Stage {
  const { window, manifest, publish, remembering } = setting
  const words = () => loadWords(setting)
  const advice = lazily(async () => {
    const { createAdvice } = await import('./advice')
    return createAdvice(setting)
  })
  const up = new Map<string, Shown>()
  let dialogue: { shown: Shown; campaign: string | null } | undefined
  let scene = 0
  const assisting = () => Boolean(dialogue && dialogue.campaign === null)
  const closed = () => (assisting() ? dialogue?.shown.done : undefined)

  const perform = async (surface: Surface, given: Given, about: MessageAbout): Promise<Shown | undefined> => {
    const here = scene
    const base = async () => ({
      window,
      words: await words(),
      theme: manifest.theme,
      publish,
      taken: about.taken,
      open: async (name: string, answers: Answers) => {
        await setting.open(name, answers)
        await dialogue?.shown.done
      },
    })
    if (!('guide' in surface && surface.guide)) {
      const { showMessage } = await import('./messages')
      return showMessage(surface as Message, await base(), {
        ...setting,
        advice,
        about,
        here: () =>
          here === scene &&
          // a campaign never takes the place of what is up; what the visitor asked for takes that of a campaign
          !((about.id ? dialogue : assisting()) && interrupts(surface)),
      })
    }
    const { guide: guideId } = surface
    const guide = Object.hasOwn(manifest.guides, guideId) && manifest.guides[guideId]
    if (!guide) return
    const known = surface.type === 'assistant' && answersElsewhere(remembering, window)
    const [show, its] = await Promise.all([loadSurface(surface as GuidedSurface), base(), known])
    // the page went on while it was fetched, or the visitor has opened something; what he asks for himself comes
    if (surface.type === 'assistant' ? about.id && (dialogue || here !== scene) : here !== scene) return
    if (surface.type === 'assistant') dialogue?.shown.close()
    return show(
      surface as GuidedSurface,
      guidedSetting(setting, its, [guideId, guide], given, advice, closed),
    )
  }

  const hold = (shown: Shown, campaign: string | null) => {
    const mine = { shown, campaign }
    dialogue?.shown.close()
    dialogue = mine
    void shown.done.then(() => {
      if (dialogue === mine) dialogue = undefined
    })
  }

  /** The visitor has asked for it himself: no campaign, no limits. */
  const bring = async (surface: Surface, given: Given, cart?: readonly LinkedItem[]) => {
    const shown = await perform(surface, given, { id: '', taken() {}, cart })
    if (shown) hold(shown, null)
    return shown
  }

  const open: Stage['open'] = async (name, answers = {}) => {
    const guide = name || Object.keys(manifest.guides)[0]
    if (guide && (await bring({ type: 'assistant', guide }, answers))) return true
    return (await import('./open-other')).openOther(guide, setting, words, answers.guide, hold)
  }

  return {
    open,
    async show({ id, surface }, variant) {
      if (up.has(id)) return true
      let taken = false
      const about = { promotion_id: id, creative_slot: slotOf(surface), ...(variant && { variant }) }
      const shown = await perform(
        surface,
        {},
        {
          id,
          taken() {
            if (!taken) publish({ name: 'select_promotion', ...about })
            taken = true
          },
        },
      )
      if (!shown) return
      up.set(id, shown)
      if (interrupts(surface)) hold(shown, id)
      // the launcher is furniture: that it stands there is no event
      if (surface.type !== 'launcher') publish({ name: 'view_promotion', ...about })
      void shown.done.then(outcome => {
        up.delete(id)
        if (outcome === 'dismissed' && !taken) publish({ name: 'dismiss_promotion', ...about })
      })
      return true
    },
    bring,
    showing: () => dialogue?.campaign ?? null,
    assisting,
    close: () => dialogue?.shown.close(),
    rehearse: () => createStage({ ...setting, publish() {}, consent: undefined }),
    learn: async event => (await advice()).learn(event),
    clear() {
      scene++
      for (const shown of [...up.values()]) shown.close()
      dialogue?.shown.close()
    },
  }
}
