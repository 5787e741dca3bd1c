/** What the surfaces of a guide may ask of the rest of the widget. */
import type { Advice } from './advice'
import type { Guide } from './guide/schema'
import type { Abilities } from './platforms/contract'
import type { StageSetting } from './stage'
import type { GuideSetting, SurfaceSetting } from './surfaces/contract'

/** `advice` is fetched when it is first asked for; `ended` is when the dialogue that the visitor has opened himself ends. */
export function guidedSetting(
  stage: StageSetting,
  base: SurfaceSetting,
  [guideId, guide]: readonly [string, Guide],
  given: GuideSetting['given'],
  advice: () => Promise<Advice>,
  ended: () => Promise<unknown> | undefined,
): GuideSetting {
  const { manifest, platform, remembering } = stage
  let can: Abilities | undefined
  return {
    ...base,
    guideId,
    guide,
    answers: () => remembering.answers(guideId),
    given: given ?? {},
    prepare: () => void advice().catch(() => {}),
    async recommend(...query) {
      // what can be done with products is known when they come
      can ??= await platform.can().catch(() => undefined)
      return (await advice()).recommend(guideId, ...query)
    },
    facets: async () => (await advice()).facets(guideId),
    after: manifest.catalog && (async () => (await advice()).after(guideId)),
    adviser:
      guide.order === 'auto' && manifest.catalog ? async () => (await advice()).adviser(guideId) : undefined,
    familiar: () => !!remembering.past()?.items[0],
    canAdd: product => !!can?.add(product),
    addToCart: async product =>
      (await import('./add-to-cart')).addToCart(stage, guideId, product, '', ended()),
  }
}
