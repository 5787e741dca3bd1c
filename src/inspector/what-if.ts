/** "As if": what would be true eight days later, with another cart, on another page, of another visitor. Nothing of it is kept. */
import type { Facts } from '../conditions/contract'
import type { Memory } from '../memory'
import type { Cart, PageType } from '../page'

/** What is supposed; what is left out is as it is. */
export interface WhatIf {
  days?: number | undefined
  hours?: number | undefined
  /** Total of the cart, in the shop's currency; 0 is an empty cart. */
  cart?: number | undefined
  page?: PageType | undefined
  consent?: 'granted' | 'refused' | undefined
  visitor?: 'new' | 'returning' | undefined
  device?: Facts['device'] | undefined
  /** Id of one that he is in. */
  segment?: string | undefined
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Of quiet, after which a new visit begins: as in memory (LIMITS.sessionGap), whose code is not fetched for it. */
const VISIT_ENDS = HOUR / 2
/** How long ago somebody who is supposed to return was here before. */
const BEFORE = 7 * DAY

/** Milliseconds that it is supposed to be later. */
export const laterBy = ({ days = 0, hours = 0 }: WhatIf): number => days * DAY + hours * HOUR

/** Is anything supposed? */
export const isSupposed = (whatIf: WhatIf): boolean =>
  Object.values(whatIf).some(value => value !== undefined)

/** The facts as they would be. Pure: the facts that are handed in stay as they are. */
export function suppose(facts: Facts, whatIf: WhatIf): Facts {
  const steps = [consented, visiting, filled, onPage, at, belonging]
  return steps.reduce((so, step) => step(so, whatIf), facts)
}

const NOTHING_SHOWN: Pick<Facts['shown'], 'campaigns' | 'happened'> = { campaigns: {}, happened: {} }

/** Somebody's first visit, which began at `now`. */
const firstVisit = (now: number) => ({
  visits: { count: 1, first: now, last: now, session: now, pages: 1, away: 0, from: null },
  attention: { session: now, shown: 0, lastShown: 0, lastDismissed: 0 },
})

const blank = (visitor: string, now: number): Memory => ({
  version: 1,
  visitor,
  ...firstVisit(now),
  ...NOTHING_SHOWN,
  items: [],
  history: { at: new Uint32Array(), kind: new Uint8Array(), item: new Uint16Array() },
  answers: {},
  cart: null,
  handover: null,
  profile: {},
  orders: [],
  surveys: {},
  segments: {},
})

/** Facts of this memory: what was shown is of it. */
const remembering = (facts: Facts, memory: Memory): Facts => ({ ...facts, memory, shown: memory })

/** Refused: nothing is known, of this page view neither. Granted: at least this page view is. */
function consented(facts: Facts, { consent: said }: WhatIf): Facts {
  if (!said) return facts
  const may = said === 'granted'
  const consent = { necessary: may, memory: may, analytics: may, marketing: may, gpc: facts.consent.gpc }
  if (may) {
    const memory = facts.memory ?? { ...blank('inspector', facts.now), ...facts.shown }
    return { ...remembering(facts, memory), consent }
  }
  return { ...facts, consent, memory: null, shown: { ...NOTHING_SHOWN, ...firstVisit(facts.now) } }
}

/** Where nothing may be remembered, nobody can be told to be new. */
function visiting(facts: Facts, { visitor }: WhatIf): Facts {
  const { memory, now } = facts
  if (!visitor || !memory) return facts
  if (visitor === 'new') return remembering(facts, { ...blank(memory.visitor, now), cart: memory.cart })
  const { visits } = memory
  return remembering(facts, {
    ...memory,
    visits: {
      ...visits,
      count: Math.max(2, visits.count),
      first: Math.min(visits.first, now - BEFORE),
    },
  })
}

/** The real lines stay, so that what the cart contains can still be asked; one that is empty gets a made-up line. */
function filled(facts: Facts, { cart: total }: WhatIf): Facts {
  if (total === undefined) return facts
  const { page, memory, now } = facts
  const was = page.cart ?? memory?.cart?.cart
  const made = { id: 'inspector', title: null, quantity: 1, price: total }
  const items = total === 0 ? [] : was?.items[0] ? was.items : [made]
  const count = items.reduce((sum, { quantity }) => sum + quantity, 0)
  const cart: Cart = { items, count, total, currency: was?.currency ?? null }
  const supposed = { ...facts, page: { ...page, cart } }
  return memory ? remembering(supposed, { ...memory, cart: { cart, at: now } }) : supposed
}

function onPage(facts: Facts, { page: type, device = facts.device }: WhatIf): Facts {
  const { page } = facts
  // another kind of page shows no product
  return type && type !== page.type
    ? { ...facts, device, page: { ...page, type, product: null, order: null } }
    : { ...facts, device }
}

/** Half an hour and more later it is a new visit. */
function at(facts: Facts, whatIf: WhatIf): Facts {
  const later = laterBy(whatIf)
  if (!later) return facts
  const now = facts.now + later
  const aged = <M extends Facts['shown']>(past: M): M => {
    const { segments: _, ...visits } = past.visits
    const away = now - visits.last
    const begun = { last: now, session: now, pages: 1, away, from: null }
    return away > VISIT_ENDS
      ? {
          ...past,
          visits: { ...visits, ...begun, count: visits.count + 1 },
          attention: { ...past.attention, session: now, shown: 0 },
        }
      : past
  }
  const { memory, shown } = facts
  return memory ? { ...remembering(facts, aged(memory)), now } : { ...facts, shown: aged(shown), now }
}

/** In a segment, whatever its rules are and he has said. */
function belonging(facts: Facts, { segment }: WhatIf): Facts {
  const { memory, segments } = facts
  if (!segment) return facts
  const supposed = { ...facts, segments: { ...segments, [segment]: { all: [] } } }
  const { [segment]: _, ...not } = memory?.profile.not ?? {}
  return memory ? remembering(supposed, { ...memory, profile: { ...memory.profile, not } }) : supposed
}
