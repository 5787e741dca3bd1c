/** What a recommender is asked: the answers and wishes, and as much of the visit as consent lets out. */
import { historyProducts } from './history-products'
import type { Memory } from './memory'
import type { PageFacts } from './page'
import type { Answers, AskedWish } from './questions/contract'
import type { Wish } from './questions/wish-schema'
import type { Query } from './recommenders/contract'
import type { Manifest } from './schema'
import { viewedProducts } from './viewed-products'

/** Ids of what he looked at, bought and did not want, newest first; empty where the past must not be looked at. */
export const pastOf = (memory: Memory | null): Pick<Query, 'viewed' | 'bought' | 'dismissed'> => ({
  viewed: memory ? viewedProducts(memory).slice(0, 20) : [],
  bought: memory ? historyProducts('purchase', memory).slice(0, 20) : [],
  dismissed: memory ? historyProducts('dismiss_item', memory).slice(0, 50) : [],
})

/** What visitors of these segments are likely to want, each as a wish among others. */
export const leanOf = ({ segments }: Pick<Manifest, 'segments'>, ids: readonly string[]): Wish[] =>
  ids.flatMap(id => {
    const segment = Object.hasOwn(segments, id) && segments[id]
    return ((segment && 'wish' in segment && segment.wish) || []).map(wish => ({ ...wish, must: false }))
  })

/** `memory` is null where the past must not be looked at; `guide` is '' where nobody was asked anything. */
export const queryOf = (
  manifest: Manifest,
  guide: string,
  answers: Answers,
  wishes: readonly AskedWish[],
  { product, cart }: PageFacts,
  memory: Memory | null,
  locale: string,
): Query => ({
  placement: `guide:${guide}`,
  guide,
  answers,
  wishes,
  among: manifest.guides[guide]?.among ?? [],
  product: product?.id ?? null,
  cart: (cart?.items ?? []).map(({ id, product = id, quantity }) => ({ id: product, quantity })),
  ...pastOf(memory),
  limit: manifest.guides[guide]?.result.show ?? 3,
  locale,
  currency: manifest.shop.currency ?? null,
  visitor: memory?.visitor ?? null,
})
