/** What is known of the visitor, before his own eyes. Fetched when he asks for it. */
import { within } from './lib/within'
import { loadProfileLocale } from './locales/profile'
import { loadKinds } from './questions'
import type { StageSetting } from './stage'
import type { Shown } from './surfaces/contract'
import { profile } from './surfaces/profile'
import { profileKnown } from './surfaces/profile-known'
import type { Words } from './words'

/** How long storage, and a shop that is asked for its cart, may keep him waiting, ms. */
const PATIENCE = 1500

/**
 * Shows it, and hands it to `hold` as the one dialogue. `back`: the guide that he comes from, and goes back to; it opens
 * anew, with what is left of his answers. True, or it rejects.
 */
export async function openProfile(
  setting: StageSetting,
  speak: () => Promise<Words>,
  back: unknown,
  hold: (shown: Shown, campaign: null) => void,
): Promise<true> {
  const { window, manifest, publish, remembering } = setting
  const words = await speak()
  const recollection = await remembering.begin()
  // what other tabs have kept
  await within(PATIENCE, remembering.fresh())
  const { memory, edit } = recollection
  const [facts, exported, told] = await Promise.all([
    within(PATIENCE, setting.facts()),
    within(PATIENCE, recollection.export()),
    loadProfileLocale(words.tag, words.shop.locale),
    loadKinds(
      Object.keys(memory().answers).flatMap(guide =>
        Object.hasOwn(manifest.guides, guide) ? manifest.guides[guide]!.questions : [],
      ),
    ),
  ])
  const waiting: unknown = Object(exported).waiting
  const isAll = !!remembering.past()
  const isIn = (id: string) => facts?.checks.segment?.({ type: 'segment', is: id }, facts)?.holds
  let isForgotten = false
  // the dialogue that is open ends first: what he has sent away in its result counts, and the focus goes back where it was
  hold({ close() {}, done: Promise.resolve('removed') }, null)
  const shown = profile({
    window,
    words,
    theme: manifest.theme,
    publish,
    taken() {},
    open: async (guide, answers) => void (await setting.open(guide, answers)),
    told,
    known: profileKnown({
      manifest,
      words,
      told,
      memory,
      keeping: isAll ? 'all' : remembering.cart() || facts?.consent.necessary ? 'necessary' : 'nothing',
      isSent: !!facts?.consent.analytics && !!manifest.sinks[0],
      segments: isAll ? Object.keys(manifest.segments).filter(isIn) : [],
      waiting: Array.isArray(waiting) ? waiting : [],
      now: Date.now,
      publish,
      edit,
    }),
    take: recollection.export,
    async forget() {
      isForgotten = true
      const { tendero } = window
      // as the shop's own call does, with what other parts keep
      await (tendero && 'forget' in tendero ? tendero.forget() : recollection.forget())
    },
  })
  void shown.done.then(how => {
    if (typeof back === 'string' && how === 'dismissed' && !isForgotten) void setting.open(back, {})
  })
  hold(shown, null)
  return true
}
