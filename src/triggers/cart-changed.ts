/** When the cart is another than before. */
import type { Arm } from './contract'
import type { TriggerOf } from './schema'

/**
 * Fires at each change of what the cart holds, emptied too. The first that is heard of the cart on a page is only what was in
 * it all the time, unless something was put in before: so the page is read to know it.
 */
export const cartChanged: Arm<TriggerOf<'cart-changed'>> = (_, fire, { onEvent, look }) => {
  let known: string | undefined
  const disarm = onEvent(event => {
    if (event.name === 'add_to_cart') known ??= ''
    if (event.name !== 'cart_update') return
    const was = known
    known = JSON.stringify(event.cart)
    if (was !== undefined && was !== known) fire()
  })
  look().then(
    ({ cart }) => {
      if (cart) known ??= JSON.stringify(cart)
    },
    () => {},
  )
  return disarm
}
