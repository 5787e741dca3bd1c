/** Which products the history knows of. By itself, because conditions ask it on pages that remember nothing more. */
import { HISTORY_KINDS, type HistoryKind } from './history-kinds'
import type { Memory } from './memory'

/** Which of them are asked for; `since` in ms since 1970. */
export interface WantedProducts {
  since?: number
  category?: string | undefined
  product?: string | undefined
  /** Only those that were reduced when he looked at them last. */
  onSale?: boolean | undefined
}

/** Ids of the different products of this kind of event, newest first. */
export function historyProducts(
  kind: HistoryKind,
  { items, history }: Memory,
  { since = 0, category, product, onSale }: WantedProducts = {},
): string[] {
  const ids = new Set<string>()
  for (let row = history.at.length; row--; ) {
    const item = items[history.item[row]!]!
    if (
      HISTORY_KINDS[history.kind[row]!] === kind &&
      history.at[row]! * 1000 >= since &&
      (category === undefined || item.category === category) &&
      (!onSale || item.sale) &&
      (product === undefined || item.id === product)
    )
      ids.add(item.id)
  }
  return [...ids]
}
