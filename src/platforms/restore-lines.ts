/** The lines of a saved cart, on their way back into the shop's cart. */
import type { Cart, Line } from '../page'
import type { LineOf, Restored } from './contract'

/** The verbs of a cart that it needs. */
export interface Writing {
  read(): Promise<Cart | null>
  add(line: Line, quantity: number): Promise<Cart>
  set(line: Line, quantity: number): Promise<Cart>
  can: { read: boolean; add: boolean; set: boolean }
}

/**
 * Puts them in one after the other and goes on after a refusal; when the shop cannot be reached any more it stops.
 * `replace` needs a cart that can be read and set. Rejects if nothing was put in and the shop did not say why.
 */
export async function restoreLines(
  shop: Writing,
  items: readonly LineOf[],
  how: 'merge' | 'replace',
): Promise<Restored> {
  const { can } = shop
  const refused: Restored['refused'] = []
  let cart: Cart | null = can.read ? await shop.read() : null
  const had = new Map<string, number>()
  for (const { id, quantity } of cart?.items ?? []) had.set(id, (had.get(id) ?? 0) + quantity)
  let done = 0
  let failure: unknown

  for (const { quantity, ...line } of items) {
    const { id } = line
    // Of a line in both the larger number, not the sum: who puts the same in again wanted it, not twice of it.
    const before = had.get(id) ?? 0
    const wanted = how === 'replace' ? quantity : Math.max(before, quantity)
    let why: unknown
    try {
      if (failure) throw failure
      if (wanted !== before) cart = await (can.set ? shop.set(line, wanted) : shop.add(line, wanted - before))
      done++
      continue
    } catch (error) {
      why = (error as Error).cause
      if (typeof why !== 'string') failure = error
    }
    refused.push({ id, why: why ? String(why) : null })
  }
  if (failure && !done) throw failure
  // a shop that has fewer of it than he wants says no, and takes those in
  if (refused[0] && !failure && can.read) cart = await shop.read().catch(() => cart)
  // The others go last, and only for something: a shop that fails midway must not leave him with neither basket.
  if (how === 'replace' && done && !failure)
    for (const id of had.keys())
      if (!items.some(item => item.id === id)) cart = await shop.set({ id }, 0).catch(() => cart)
  return { cart, refused }
}
