/** A product of the result goes into the cart, once, and what becomes of it is said. */
import { whyNot } from '../needs-choice'
import type { Product } from '../page'
import type { Adding } from '../ui/add-action'
import type { GuideSetting } from './contract'

/** `now` is what became of it so far; `say` hears each step. Never rejects. */
export async function addProduct(
  product: Product,
  now: Adding | undefined,
  { addToCart, taken }: GuideSetting,
  say: (adding: Adding) => void,
): Promise<void> {
  if (now?.state === 'adding' || now?.state === 'added') return
  say({ state: 'adding' })
  try {
    await addToCart!(product)
    taken()
    say({ state: 'added' })
  } catch (error) {
    say(whyNot(error))
  }
}
