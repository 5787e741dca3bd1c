/** What a page would hear of a visit: positions every so often, when the pointer goes out and comes in, and the rest. */
import type { ExitInput } from '../../src/triggers/exit-detector'
import type { NotedSpot, Visit } from './desk'
import { dice as throwDice } from './dice'

/**
 * The recording of a visit by a browser that says a `move` every `interval` ms: 8 is a fast mouse, 16 a frame, 33 and
 * 60 a busy page, 100 and 150 a very slow one or a throttled recorder. Intervals jitter by a tenth; every twentieth
 * is up to three times as long. `out` and `over` come a moment late, at most a frame.
 */
export function asHeard(visit: Visit, interval: number, seed: number): ExitInput[] {
  const dice = throwDice(seed * 31 + interval)
  const heard: ExitInput[] = []
  const { width, height, outSays } = visit
  const isIn = ({ x, y }: NotedSpot) => x >= 0 && y >= 0 && x < width && y < height
  const say = (type: string, t: number, { x, y, buttons }: NotedSpot) =>
    heard.push({
      t: Math.round(t),
      type,
      x: Math.round(x),
      y: Math.round(y),
      ...(buttons ? { buttons } : {}),
    })

  let inside = true
  let next = 0
  let last: NotedSpot | undefined
  let lastInside: NotedSpot | undefined
  for (const spot of visit.spots) {
    if (spot.covered) continue
    const late = () => spot.t + dice.between(0, Math.min(interval, 16))
    if (!isIn(spot)) {
      // with a button held down the browser keeps the pointer: positions outside are heard, leaving is not
      if (inside && !spot.buttons) {
        const edge = {
          ...spot,
          x: Math.min(width, Math.max(-1, spot.x)),
          y: Math.min(height, Math.max(-1, spot.y)),
        }
        say('out', late(), { beyond: spot, edge, last: lastInside ?? edge }[outSays])
        inside = false
      }
      if (!spot.buttons) continue
    } else if (!inside) {
      say('over', spot.t, spot)
      inside = true
    }
    lastInside = spot
    if (spot.t < next) continue
    if (last && Math.round(last.x) === Math.round(spot.x) && Math.round(last.y) === Math.round(spot.y))
      continue
    say('move', spot.t, spot)
    last = spot
    next = spot.t + interval * dice.between(0.9, 1.1) * (dice.next() < 0.05 ? dice.between(1, 3) : 1)
  }
  const all = [...heard, ...visit.acts.map(act => ({ ...act, t: Math.round(act.t) }))]
  if (visit.leave) all.push({ t: Math.round(visit.leave.t), type: 'leave' })
  all.push({ t: Math.round(visit.end), type: 'end' })
  return all.sort((a, b) => a.t - b.t)
}
