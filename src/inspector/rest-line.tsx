/** A rest of the limits or the budget: over, or until when. */
import type { Rest } from './look-over'
import { Mark } from './mark'
import { spellDuration, spellTime } from './spell'
import type { InspectorWords } from './words'

/** `now` in ms since 1970, as it is or as it is supposed to be. */
export function RestLine({ rest, now, words }: { rest: Rest; now: number; words: InspectorWords }) {
  const { name, rests, since, until } = rest
  const isOver = now >= until
  const time = () => spellTime(until, now, words.tag)
  return (
    <li>
      <Mark holds={!since || isOver} words={words} />
      {!since
        ? words.neverBegun(name, rests)
        : isOver
          ? words.restOver(name, rests, time())
          : until === Infinity
            ? words.restsForever(name)
            : words.restsUntil(name, rests, time(), spellDuration(until - now))}
    </li>
  )
}
