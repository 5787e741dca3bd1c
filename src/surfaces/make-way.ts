/** One voice in the corner: while a message is up, the launcher makes way, and comes back after it. */

/** Launchers leave for a card and stand above a bar at the bottom, those too that come later. Gives what ends it. */
export function makeWay(frame: HTMLElement): () => void {
  const { ownerDocument: document } = frame
  const root = document.documentElement
  const move = (margin: string, visibility = '') => {
    // one that has the focus keeps it
    for (const launcher of root.querySelectorAll<HTMLElement>('tendero-surface[data-corner]'))
      if (!visibility || !launcher.matches(':focus-within'))
        Object.assign(launcher.style, { marginBlockEnd: margin, visibility })
  }
  const isBar = frame.matches('.bar')
  const part = () => {
    if (!isBar) move('', 'hidden')
    else if (!frame.matches('.top')) move(`${frame.offsetHeight}px`)
  }
  // surfaces stand beside the body
  const watching = new MutationObserver(part)
  watching.observe(root, { childList: true })
  part()
  return () => {
    watching.disconnect()
    move('')
  }
}
