/** What the visitor's hands do on the page, said as inputs of the exit detector. */
import type { Disarm } from './contract'
import type { ExitInput } from './exit-detector'

/** Event of the page -> type of input. Listened to only: nothing is held back, and no history is written. */
const HEARD = {
  pointermove: 'move',
  pointerout: 'out',
  pointerover: 'over',
  pointerdown: 'down',
  pointerup: 'up',
  keydown: 'key',
  wheel: 'scroll',
  scroll: 'scroll',
  contextmenu: 'contextmenu',
  visibilitychange: '',
} as const
const OPTIONS = { capture: true, passive: true }

/** Feeds what happens from now on, times as in `performance.now()`. `look` feeds what is true of the page at a time. */
export function exitInputs(
  document: Document,
  now: number,
  feed: (input: ExitInput) => void,
): { look(t: number): void; stop: Disarm } {
  const look = (t: number) => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    const on = ['select', 'iframe', ':read-write'].find(selector => at?.matches(selector))
    feed({ t, type: document.hasFocus() ? 'focus' : 'blur', on })
    // menus that are always there, shut, call themselves modal too
    const modal = [...document.querySelectorAll(':modal,[aria-modal=true]')]
    feed({ t, type: 'dialog', open: modal.some(m => m.checkVisibility?.({ visibilityProperty: true })) })
  }
  const seen = (t: number) => feed({ t, type: document.visibilityState })
  const hear = (event: Event) => {
    const { type, timeStamp: t, target } = event
    const { pointerType, relatedTarget, clientX: x, clientY: y, buttons } = event as PointerEvent
    const name = HEARD[type as keyof typeof HEARD]
    if (!name) return seen(t)
    // a finger is nowhere when it does not touch; a carousel that runs by itself is nobody's scrolling
    if (type[0] === 'p' ? pointerType !== 'mouse' : type === 'scroll' && target instanceof Element) return
    if (name === 'out' || name === 'over') {
      // out of a frame at the window's edge: how the pointer moved in there is not known
      if (relatedTarget || (target as Element).localName === 'iframe') return
      if (name === 'out') look(t)
    }
    feed({ t, type: name, x, y, buttons })
  }
  for (const type in HEARD) document.addEventListener(type, hear, OPTIONS)
  seen(now)
  return {
    look,
    stop() {
      for (const type in HEARD) document.removeEventListener(type, hear, OPTIONS)
    },
  }
}
