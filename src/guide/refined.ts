/** What the visitor has made of a result beyond answering: wishes of his own, wishes let go of, what it is to be like, what he does not want. */
import type { AskedWish } from '../questions/contract'

export interface Refined {
  /** Wishes that no answer made, at most one a field; their question is "~" and the field. */
  wishes: readonly AskedWish[]
  /** Wishes of his answers that he has let go of. */
  dropped: readonly AskedWish[]
  /** Ids of products that he does not want to see. */
  dismissed: readonly string[]
  /** Id of the product that the others are to be like. */
  like?: string | undefined
}

/** The result as the answers alone make it. */
export const UNREFINED: Refined = { wishes: [], dropped: [], dismissed: [] }

/** Is it the same wish of the same answer? Both come from the same manifest, so their parts stand in the same order. */
export const isSame = (a: AskedWish, b: AskedWish): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What is wished for in all. */
export const wishesWith = (
  { wishes, dropped }: Pick<Refined, 'wishes' | 'dropped'>,
  asked: readonly AskedWish[],
): AskedWish[] => [...asked.filter(wish => !dropped.some(gone => isSame(gone, wish))), ...wishes]
