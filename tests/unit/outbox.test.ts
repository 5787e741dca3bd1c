import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TenderoEvent } from '../../src/events'
import { accept, emptyOutbox, lease, type Outbox, pauseLeft, readOutbox, settle } from '../../src/outbox'

const NOW = Date.UTC(2026, 5, 1)
const MINUTE = 60_000
const DAY = 86_400_000
const event = (id: string, at = NOW): TenderoEvent => ({ id, name: 'guide_start', at, guide: 'g' })
const box = (...ids: string[]) => ids.map(id => event(id)).reduce(accept, emptyOutbox)
const idsOf = (events: readonly TenderoEvent[]) => events.map(({ id }) => id)
const leased = (outbox: Outbox, now = NOW, length = 10_000) => idsOf(lease(outbox, now, length)[1])
const dropped = ({ dropped }: Outbox) => Object.values(dropped).reduce((a, b) => a + b, 0)
const isBalanced = (outbox: Outbox) =>
  outbox.accepted === outbox.delivered + outbox.waiting.length + dropped(outbox)

describe('sending', () => {
  test('A tab gets the oldest events, and no other tab gets them for half a minute', () => {
    const [sending, mine] = lease(box('a', 'b'), NOW, 10_000)
    expect(idsOf(mine)).toEqual(['a', 'b'])
    expect(leased(accept(sending, event('c')))).toEqual(['c'])
    expect(leased(sending, NOW + 29_999)).toEqual([])
    expect(leased(sending, NOW + 30_000)).toEqual(['a', 'b'])
  })
  test('A tab whose clock was set back does not keep events for itself for ever', () => {
    const [sending] = lease(box('a'), NOW, 10_000)
    expect(leased(sending, NOW - DAY)).toEqual(['a'])
  })
  test('A batch is as long as it may be, in order, and never empty while something waits', () => {
    const one = JSON.stringify(event('a')).length + 1
    expect(leased(box('a', 'b', 'c'), NOW, 2 * one)).toEqual(['a', 'b'])
    expect(leased(box('a', 'b', 'c'), NOW, 2 * one - 1)).toEqual(['a'])
    expect(leased(box('a', 'b'), NOW, 1)).toEqual(['a'])
  })
  test('What was delivered is gone and counted once, even if two tabs say so', () => {
    const [sending, mine] = lease(box('a', 'b'), NOW, 10_000)
    const once = settle(sending, mine, 'delivered')
    expect(settle(once, mine, 'delivered')).toEqual(once)
    expect(once).toMatchObject({ accepted: 2, delivered: 2, waiting: [] })
  })
  test('What was refused is dropped and counted by its reason', () => {
    const [sending, mine] = lease(box('a', 'b'), NOW, 10_000)
    expect(settle(sending, mine, 'http-4xx')).toMatchObject({ waiting: [], dropped: { 'http-4xx': 2 } })
  })
  test('After a failure nobody sends before the pause is over; a success ends the counting of failures', () => {
    const [sending, mine] = lease(box('a'), NOW, 10_000)
    const failed = settle(sending, mine, 'retry', NOW + MINUTE)
    expect([failed.tries, pauseLeft(failed, NOW + 1000)]).toEqual([1, 59_000])
    expect(leased(failed, NOW + MINUTE - 1)).toEqual([])
    expect(leased(failed, NOW + MINUTE)).toEqual(['a'])
    expect(settle(failed, mine, 'delivered')).toMatchObject({ tries: 0, resume: 0 })
  })
  test('A pause that was written under a clock of next year is none', () => {
    expect(leased({ ...box('a'), resume: NOW + 365 * DAY })).toEqual(['a'])
  })
})

describe('bounds', () => {
  test('A full outbox drops the oldest that nobody is sending', () => {
    const full = box(...Array.from({ length: 1000 }, (_, i) => `${i}`))
    const [sending] = lease(full, NOW, 1)
    const over = accept(sending, event('new'))
    expect(over.waiting).toHaveLength(1000)
    expect(idsOf(over.waiting.map(one => one.event)).slice(0, 2)).toEqual(['0', '2'])
    expect(over.dropped).toEqual({ overflow: 1 })
  })
  test('Events of more than a week ago are dropped, not sent', () => {
    const [left, mine] = lease(accept(box('old'), event('new', NOW + 7 * DAY)), NOW + 7 * DAY + 1, 10_000)
    expect(idsOf(mine)).toEqual(['new'])
    expect(left).toMatchObject({ accepted: 2, dropped: { expired: 1 } })
  })
})

describe('what was stored', () => {
  test('An outbox of an earlier page is read as it was', () => {
    const [sending] = lease(box('a', 'b'), NOW, 1)
    expect(readOutbox(structuredClone(sending))).toEqual(sending)
  })
  test('Whatever is stored, an outbox comes out whose sums are right', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (stored, waiting, drops) => {
        for (const value of [stored, { ...box('a'), waiting }, { ...box('a'), dropped: drops }]) {
          const read = readOutbox(value)
          expect(isBalanced(read)).toBe(true)
          expect(isBalanced(lease(accept(read, event('x')), NOW, 100)[0])).toBe(true)
        }
      }),
    )
  })
})

test('However tabs send, fail, crash and wake up: accepted = delivered + waiting + dropped, nothing is lost, and a lease is alone', () => {
  type Step =
    | { do: 'accept'; age: number }
    | { do: 'lease'; tab: number; length: number }
    | { do: 'settle'; tab: number; how: 'delivered' | 'retry' | 'http-4xx'; pause: number }
    | { do: 'crash'; tab: number }
    | { do: 'wait'; ms: number }
  const tab = fc.nat(2)
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('accept' as const), age: fc.nat(8 * DAY) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('lease' as const), tab, length: fc.nat(400) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('settle' as const),
        tab,
        how: fc.constantFrom('delivered' as const, 'retry' as const, 'http-4xx' as const),
        pause: fc.nat(2 * MINUTE),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const), tab }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(MINUTE) }) },
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), steps => {
      let outbox = emptyOutbox
      let now = NOW
      const tabs: { events: TenderoEvent[]; until: number }[] = [0, 1, 2].map(() => ({
        events: [],
        until: 0,
      }))
      const all = new Set<string>()
      const received = new Set<string>()
      const refused = new Set<string>()
      for (const [n, what] of steps.entries()) {
        if (what.do === 'accept') {
          outbox = accept(outbox, event(`e${n}`, now - what.age))
          all.add(`e${n}`)
        } else if (what.do === 'wait') now += what.ms
        else if (what.do === 'crash') tabs[what.tab] = { events: [], until: 0 }
        else if (what.do === 'lease') {
          const paused = pauseLeft(outbox, now) > 0
          const [next, events] = lease(outbox, now, what.length)
          if (paused) expect(events).toEqual([])
          const held = tabs.filter(({ until }) => until > now).flatMap(({ events }) => idsOf(events))
          for (const { id } of events) expect(held).not.toContain(id)
          outbox = next
          tabs[what.tab] = { events, until: now + 30_000 }
        } else {
          const { events } = tabs[what.tab]!
          // A tab that is back from a long sleep settles too: the events may be another tab's by now.
          if (events[0]) {
            outbox = settle(outbox, events, what.how, now + what.pause)
            for (const { id } of events) {
              if (what.how === 'delivered') received.add(id)
              if (what.how === 'http-4xx') refused.add(id)
              // Its events are free for all again.
              for (const other of tabs) if (other.events.some(e => e.id === id)) other.until = 0
            }
          }
          tabs[what.tab] = { events: [], until: 0 }
        }
        expect(isBalanced(outbox)).toBe(true)
        expect(outbox.accepted).toBe(all.size)
        const waiting = new Set(idsOf(outbox.waiting.map(one => one.event)))
        const gone = [...all].filter(id => !waiting.has(id) && !received.has(id) && !refused.has(id))
        expect(gone.length).toBeLessThanOrEqual(outbox.dropped.expired ?? 0)
        expect(readOutbox(structuredClone(outbox))).toEqual(outbox)
      }
    }),
    { numRuns: 2000 },
  )
})
