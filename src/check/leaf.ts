/** A single condition: can it hold by itself, and does what it asks for happen at all? */
import type { Condition } from '../conditions/schema'
import { milliseconds } from '../lib/duration'
import { adviseEvent } from './event-names'
import { everyObject } from './every-object'
import type { Path } from './path'
import type { Report } from './problem'

/** Says of a tree of conditions what contradicts itself, and events that are not remembered. */
export function checkLeaves(condition: Condition, path: Path, report: Report): void {
  for (const [leaf, at] of everyObject(condition, path)) {
    const { type, atLeast, atMost, totalAtLeast, totalAtMost, averageAtLeast } = leaf
    const { from, to, after, before } = leaf
    if (isMore(atLeast, atMost))
      report(
        [...at, 'atMost'],
        `nothing is at least ${atLeast} and at most ${atMost}`,
        `make atLeast ${atMost} or less`,
      )
    if (isMore(totalAtLeast, totalAtMost))
      report(
        [...at, 'totalAtMost'],
        `no total is at least ${totalAtLeast} and at most ${totalAtMost}`,
        'make totalAtLeast less than totalAtMost',
      )
    if (isMore(averageAtLeast, totalAtMost))
      report(
        [...at, 'averageAtLeast'],
        `orders that come to ${totalAtMost} at most are not ${averageAtLeast} on average`,
        'make averageAtLeast less than totalAtMost',
      )
    if ((type === 'bought' || type === 'orders') && Number(atLeast) > 0 && isLonger(leaf.ago, leaf.within))
      report(
        [...at, 'ago'],
        `nothing is within ${leaf.within} and ${leaf.ago} ago`,
        'make "within" longer than "ago"',
      )
    if (type === 'lifecycle' && !isLonger(leaf.lapsedAfter, leaf.fadingAfter ?? '45d')) {
      const i = (leaf.is as string[]).indexOf('fading')
      if (i >= 0)
        report(
          [...at, 'is', i],
          `who has bought nothing for ${leaf.lapsedAfter} is lost before he fades`,
          'make fadingAfter shorter than lapsedAfter',
        )
    }
    if (type === 'time' && from !== undefined && from === to)
      report([...at, 'to'], `from ${from} to ${to} is no time at all`, 'take both out for the whole day')
    if (type === 'time' && isMore(Date.parse(String(after)), Date.parse(String(before))))
      report([...at, 'before'], 'it is over before it begins', 'make before later than after')
    if (type === 'event') adviseEvent(String(leaf.name), [...at, 'name'], 'condition', report)
  }
}

const isLonger = (a: unknown, b: unknown) =>
  typeof a === 'string' && typeof b === 'string' && milliseconds(a) > milliseconds(b)

const isMore = (a: unknown, b: unknown) => typeof a === 'number' && typeof b === 'number' && a > b
