/** Which products the visitor has looked at. By itself, because conditions ask it on pages that remember nothing more. */
import { HISTORY_KINDS } from './history-kinds'
import type { Memory } from './memory'

/** Ids of the different products that the visitor has looked at, newest first. `since` in ms since 1970. */
export function viewedProducts(
  { items, history }: Memory,
  { since = 0, category, product }: { since?: number; category?: string; product?: string } = {},
): string[] {
  const ids = new Set<string>()
  for (let row = history.at.length; row--; ) {
    const item = items[history.item[row]!]!
    if (
      HISTORY_KINDS[history.kind[row]!] === 'view_item' &&
      history.at[row]! * 1000 >= since &&
      (category === undefined || item.category === category) &&
      (product === undefined || item.id === product)
    )
      ids.add(item.id)
  }
  return [...ids]
}
