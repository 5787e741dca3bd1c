/** Which products the visitor has looked at. */
import { historyProducts, type WantedProducts } from './history-products'
import type { Memory } from './memory'

/** Ids of the different products that the visitor has looked at, newest first. */
export const viewedProducts = (memory: Memory, wanted?: WantedProducts): string[] =>
  historyProducts('view_item', memory, wanted)
