/** The second of two quick taps: where the first one has changed what stands there, it was not meant for that. */

/** Ms after the first: of a double click; of a finger, whose taps few browsers count. */
const DOUBLE = 500
const TOUCH = 300
/** CSS px: what is farther away is no second tap. As Android has it: https://developer.android.com/reference/android/view/ViewConfiguration#getScaledDoubleTapSlop() */
const NEAR = 100

/** From now on such a tap inside `frame` does nothing. */
export function ignoreSecondTap(frame: HTMLElement): void {
  let pressed: Node | undefined
  let at = 0
  let [x, y] = [0, 0]
  const hear = (event: MouseEvent) => {
    // of a click, too: https://developer.mozilla.org/docs/Web/API/Element/click_event#browser_compatibility
    const { detail, pointerType, timeStamp } = event as PointerEvent
    const soon = detail > 1 ? DOUBLE : pointerType === 'touch' ? TOUCH : 0
    const isNear = Math.hypot(event.clientX - x, event.clientY - y) < NEAR
    if (pressed && isNear && timeStamp - at < soon && !pressed.isConnected) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    pressed = event.target as Node
    at = timeStamp
    x = event.clientX
    y = event.clientY
  }
  frame.addEventListener('click', hear, true)
}
