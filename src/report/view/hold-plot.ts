/** Puts a drawing where the page has kept room for it, as wide as that room and with the reader's size of text. */

/** Draws a plot so many CSS px wide; `rem` is the size of text in px. */
export type Drawing = (width: number, rem: number) => SVGElement | HTMLElement

/** Rooms whose drawing is due, the first one first. What is not on the screen is drawn after what is: a filter answers at once. */
const due = new Map<HTMLElement, Drawing>()
const drawings = new WeakMap<HTMLElement, Drawing>()

const sizeOfLetters = (room: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(room.ownerDocument.documentElement).fontSize) || 16

function drawInto(
  room: HTMLElement,
  draw: Drawing,
  width = Math.max(240, room.clientWidth || 640),
  rem = sizeOfLetters(room),
): void {
  due.delete(room)
  drawings.set(room, draw)
  const drawn = draw(width, rem)
  // Plot brings a style sheet of its own, which the page's policy refuses: page.css has those rules
  for (const style of drawn.querySelectorAll('style')) style.remove()
  // the room says in words what is drawn; names of single marks ("area", "rule") say nothing
  for (const mark of drawn.querySelectorAll('[aria-label]')) mark.removeAttribute('aria-label')
  drawn.setAttribute('aria-hidden', 'true')
  room.replaceChildren(drawn)
}

function drawNext(): void {
  const [next] = due
  if (!next) return
  const [room] = next
  // one that has left the page in the meantime would be drawn for nobody
  if (room.isConnected) drawInto(...next)
  else due.delete(room)
  if (due.size) setTimeout(drawNext)
}

/** Width of an A4 sheet between its margins in CSS px, and the size of letters on it, as in narrow.css. */
const SHEET = 688
const PRINT = 11

/** Draws all plots as they stand on paper, before the page is printed: scaled down their letters would be too small. */
export function drawForPaper(page: HTMLElement): void {
  for (const room of page.querySelectorAll<HTMLElement>('.plot')) {
    const draw = due.get(room) ?? drawings.get(room)
    const scale = Math.min(1, SHEET / page.clientWidth)
    if (draw) drawInto(room, draw, room.clientWidth * scale, PRINT)
  }
}

/** For `ref` of an element: what stood there is replaced, soon if it is out of sight. */
export const holdPlot =
  (draw: Drawing) =>
  (room: HTMLElement | null): void => {
    if (!room) return
    if (!due.size) setTimeout(drawNext)
    due.set(room, draw)
  }

/** Draws what is due and on the screen; after each change of the page. */
export function drawDueInSight(): void {
  const seen = [...due].filter(([room]) => {
    const { top, bottom } = room.getBoundingClientRect()
    return bottom >= 0 && top <= innerHeight
  })
  for (const [room, draw] of seen) drawInto(room, draw)
}
