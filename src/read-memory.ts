/** The door for what the browser had stored: what can be saved of it becomes a memory, the rest is forgotten. */
import { compact, LIMITS, type RememberedItem } from './history'
import { blankMemory, type Memory } from './memory'

type Unknown = Record<string, unknown>

/**
 * The memory in a stored value of any version and shape, as of `now` (ms). Times in the future become now; rows,
 * answers and a cart that are older than the limit are gone; orders, and what was asked about them, stay for years, but not
 * what was bought. Never throws: a part that cannot be read is blank.
 */
export function migrate(stored: unknown, visitor: string, now: number): Memory {
  const blank = blankMemory(visitor, now)
  const old: Unknown = Object(stored)

  const isOld = (at: number, days: number = LIMITS.days) => now - at > days * 86_400_000

  /** A copy without what is too old and without times to come. Of all numbers only times reach `now`. */
  const aged = (value: unknown): unknown => {
    if (typeof value === 'number') return Math.min(value, now)
    if (!value || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(aged).filter(one => one !== undefined)
    return isOld((value as { at: number }).at)
      ? undefined
      : Object.fromEntries(
          Object.entries(value)
            .map(([name, part]) => [name, aged(part)])
            .filter(([, part]) => part !== undefined),
        )
  }
  /** Times by names of any kind, "at" too: those that are too old are gone. */
  const times = (value: unknown, days: number = LIMITS.orderDays): Record<string, number> =>
    Object.fromEntries(
      Object.entries(value as Record<string, number>)
        .filter(([, at]) => Number.isFinite(at) && !isOld(at, days))
        .map(([name, at]) => [name, Math.max(0, Math.min(at, now))]),
    )
  const part = <N extends keyof Memory>(
    name: N,
    isGood: (value: Memory[N]) => unknown,
    read: (value: unknown) => unknown = aged,
  ): Memory[N] => {
    try {
      const value = read(old[name]) as Memory[N]
      if (isGood(value)) return value
    } catch {}
    return blank[name]
  }
  const like = (of: object) => (value: unknown) =>
    Object.keys(of).every(name => Number.isFinite((value as Unknown)[name]))

  const areTimes = (value: object) => Object.values(value).every(Number.isFinite)

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
    happened: part('happened', areTimes),
    handover: part('handover', value => typeof value!.id === 'string' && like({ at: 0 })(value)),
    touches: part('touches', value =>
      value!.every(
        ({ id, by, at }) => typeof id === 'string' && typeof by === 'string' && Number.isFinite(at),
      ),
    ),
    profile: part(
      'profile',
      ({ birthday = '01-01' }) => /^\d\d-\d\d$/.test(birthday),
      value => {
        const { birthday, not } = value as Memory['profile']
        // what he has said himself does not age
        return { ...(birthday && { birthday }), ...(not && { not: times(not, Infinity) }) }
      },
    ),
    orders: part(
      'orders',
      value => value.every(isOrder),
      value =>
        (value as Memory['orders']).flatMap(order => {
          const at = Math.min(order.at, now)
          return isOld(at, LIMITS.orderDays) ? [] : { ...order, at, titles: isOld(at) ? [] : order.titles }
        }),
    ),
    surveys: part(
      'surveys',
      () => true,
      value =>
        Object.fromEntries(
          Object.entries(value as Memory['surveys'])
            .map(([id, { about }]) => [id, { about: times(about) }] as const)
            .filter(([, { about }]) => Object.keys(about)[0] !== undefined),
        ),
    ),
    segments: part('segments', () => true, times),
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

const isOrder = ({ at, id, value, currency, titles }: Memory['orders'][number]) =>
  Number.isFinite(at) &&
  (value === undefined || Number.isFinite(value)) &&
  Array.isArray(titles) &&
  [id ?? '', currency ?? '', ...titles].every(text => typeof text === 'string')

/** An earlier release did not count pages, nor know where a visit came from. */
function readVisits(visits: Memory['visits']): Memory['visits'] {
  const { segments, ...others } = visits
  const { pages, away, from } = others
  const { search: _, ...words } = Object(from)
  const areIds = Array.isArray(segments) && segments.every(id => typeof id === 'string')
  return {
    ...others,
    ...(areIds && { segments }),
    pages: pages >= 0 ? pages : 0,
    away: away >= 0 ? away : 0,
    from: Object(from) === from && Object.values(words).every(word => typeof word === 'string') ? from : null,
  }
}
