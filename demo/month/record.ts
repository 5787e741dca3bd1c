/** What a visit says, with its ids and times, as the endpoint sink sends it. */
import type { NewEvent, TenderoEvent } from '../../src/events'
import type { Dice } from '../catalog/random'

export interface Visiting {
  /** ms since 1970. */
  readonly at: number
  /** So many seconds pass, more or less. */
  wait(seconds: number): void
  say(event: NewEvent): void
  events: TenderoEvent[]
}

/** A version 4 UUID (RFC 9562) of the dice. */
export function idOf(chance: Dice): string {
  const hex = Array.from({ length: 4 }, () =>
    Math.floor(chance.next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('')
  const variant = '89ab'[Math.floor(chance.next() * 4)]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** A visit that begins at `at`, ms since 1970. Its first event gives it its name. */
export function record(chance: Dice, at: number): Visiting {
  const events: TenderoEvent[] = []
  return {
    events,
    get at() {
      return at
    },
    wait(seconds) {
      at += Math.round(seconds * chance.between(400, 2000))
    },
    say(event) {
      const id = idOf(chance)
      events.push({ ...event, id, at, session: events[0]?.id ?? id } as TenderoEvent)
      at += Math.round(chance.between(1, 40))
    },
  }
}
