/** When the visitor clicks something of the page. */
import type { Arm } from './contract'
import type { TriggerOf } from './schema'

/** Fires at each click on an element that the selector fits, or inside one, also in open shadow roots. */
export const click: Arm<TriggerOf<'click'>> = ({ selector }, fire, { document }) => {
  const listen = (event: Event) => {
    let hit = false
    try {
      hit = event.composedPath().some(node => node instanceof Element && node.matches(selector))
    } catch {
      // A selector that the browser cannot read matches nothing.
    }
    if (hit) fire()
  }
  const options = { capture: true, passive: true }
  document.addEventListener('click', listen, options)
  return () => document.removeEventListener('click', listen, options)
}
