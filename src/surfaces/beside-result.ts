/** What stands beside a result, looked up in the catalogue whenever the result is another. */
import type { After, Offered } from '../after'
import type { Critique } from '../guide/critique'
import { wishesOf } from '../guide/flow'
import { wishesWith } from '../guide/refined'
import type { AlsoShelf } from '../guide/schema'
import { isAvailable, type Product } from '../page'
import type { AskedWish } from '../questions/contract'
import type { Recommendation } from '../recommenders/contract'
import type { GuideSetting } from './contract'
import type { DialogueState } from './dialogue'

export interface Beside {
  /** Undefined while the catalogue is on its way, and where there is none. */
  door: After | undefined
  shown: readonly Product[]
  asked: readonly AskedWish[]
  critiques: readonly Critique[]
  /** By the id of a sold-out product, what can be bought instead. */
  instead: ReadonlyMap<string, readonly Product[]>
  also: readonly { shelf: AlsoShelf; offered: readonly Offered[] }[]
  /** What the product is called that the others are to be like. */
  likeTitle: string | undefined
}

/** So many products are named instead of one that is sold out. */
const INSTEAD = 2

export const NOTHING_BESIDE: Beside = {
  door: undefined,
  shown: [],
  asked: [],
  critiques: [],
  instead: new Map(),
  also: [],
  likeTitle: undefined,
}

/** Tells what there is as it is found: the steps at once, then what may take fetching. Rejects when the catalogue cannot be had. */
export async function lookBeside(
  setting: GuideSetting,
  { flow, refined }: Pick<DialogueState, 'flow' | 'refined'>,
  { shelves }: Pick<Recommendation, 'shelves'>,
  found: (part: Partial<Beside>) => void,
): Promise<void> {
  const { guide } = setting
  const { dismissed, like } = refined
  const shown = shelves.flatMap(shelf => shelf.products.map(({ product }) => product))
  const asked = wishesWith(refined, wishesOf(guide, flow.answers))
  found({ shown, asked })
  const door = await setting.after?.()
  if (!door) return
  const { refine, also: shelvesBelow } = guide.result
  found({ door, critiques: refine ? door.critiques(shown, asked, dismissed) : [] })
  const without = [...dismissed, ...shown.map(({ id }) => id)]
  const instead = new Map<string, readonly Product[]>()
  for (const product of shown)
    if (!isAvailable(product)) instead.set(product.id, await door.instead(product, asked, INSTEAD, without))
  const also: { shelf: AlsoShelf; offered: readonly Offered[] }[] = []
  const best = shown.find(isAvailable)
  for (const shelf of best ? shelvesBelow : []) {
    const offered = await door.also(shelf, best!, asked, without)
    if (offered[0]) also.push({ shelf, offered })
    without.push(...offered.map(({ product }) => product.id))
  }
  found({ instead, also, likeTitle: like === undefined ? undefined : (await door.find(like))?.title })
}
