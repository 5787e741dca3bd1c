/** The door for what the browser had stored: what can be saved of it becomes a memory, the rest is forgotten. */
import { compact, LIMITS, type RememberedItem } from './history'
import { blankMemory, type Memory } from './memory'

type Unknown = Record<string, unknown>

/**
 * The memory in a stored value of any version and shape, as of `now` (ms). Times in the future become now; rows,
 * answers and a cart that are older than the limit are gone. Never throws: a part that cannot be read is blank.
 */
export function migrate(stored: unknown, visitor: string, now: number): Memory {
  const blank = blankMemory(visitor, now)
  const old: Unknown = Object(stored)

  /** A copy without what is too old and without times to come. Of all numbers only times reach `now`. */
  const aged = (value: unknown): unknown => {
    if (typeof value === 'number') return Math.min(value, now)
    if (!value || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(aged)
    return now - (value as { at: number }).at > LIMITS.days * 86_400_000
      ? undefined
      : Object.fromEntries(
          Object.entries(value)
            .map(([name, part]) => [name, aged(part)])
            .filter(([, part]) => part !== undefined),
        )
  }
  const part = <N extends keyof Memory>(name: N, isGood: (value: Memory[N]) => unknown): Memory[N] => {
    try {
      const value = aged(old[name]) as Memory[N]
      if (isGood(value)) return value
    } catch {}
    return blank[name]
  }
  const like = (of: object) => (value: unknown) =>
    Object.keys(of).every(name => Number.isFinite((value as Unknown)[name]))

  const { at, kind, item }: Unknown = Object(old.history)
  const column = (value: unknown) => (ArrayBuffer.isView(value) ? (value as Uint32Array) : [])
  let { history } = blank
  try {
    history = {
      at: new Uint32Array(column(at)).map(seconds => Math.min(seconds, now / 1000)),
      kind: new Uint8Array(column(kind)),
      item: new Uint16Array(column(item)),
    }
  } catch {}
  const items = Array.isArray(old.items) ? (old.items as RememberedItem[]) : []
  return {
    ...blank,
    visitor: part('visitor', value => value && typeof value === 'string'),
    visits: readVisits(part('visits', like({ count: 0, first: 0, last: 0, session: 0 }))),
    happened: part('happened', value => Object.values(value).every(Number.isFinite)),
    handover: part('handover', value => typeof value!.id === 'string' && like({ at: 0 })(value)),
    touches: part('touches', value =>
      value!.every(
        ({ id, by, at }) => typeof id === 'string' && typeof by === 'string' && Number.isFinite(at),
      ),
    ),
    profile: part('profile', ({ birthday = '01-01' }) => /^\d\d-\d\d$/.test(birthday)),
    attention: part('attention', like(blank.attention)),
    answers: part('answers', value =>
      Object.values(value).every(of => Object.values(of).every(like({ at: 0 }))),
    ),
    campaigns: part('campaigns', value =>
      Object.values(value).every(like({ shown: 0, lastShown: 0, session: 0, sessionShown: 0 })),
    ),
    cart: part('cart', value =>
      [value!, value!.left ?? value!].every(({ cart }) =>
        cart.items.every(line => typeof line.id === 'string' && like({ quantity: 0 })(line)),
      ),
    ),
    ...compact({ items, history }, now),
  }
}

/** An earlier release did not count pages, nor know where a visit came from. */
function readVisits(visits: Memory['visits']): Memory['visits'] {
  const { pages, from } = visits
  const { search: _, ...words } = Object(from)
  return {
    ...visits,
    pages: pages >= 0 ? pages : 0,
    from: Object(from) === from && Object.values(words).every(word => typeof word === 'string') ? from : null,
  }
}
