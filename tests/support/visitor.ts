/** Visitors, campaigns and pages to judge, with as little said of them as a test needs. */

import type { Facts } from '../../src/conditions/contract'
import { everyCheck } from '../../src/conditions/more'
import type { Memory } from '../../src/memory'
import type { PageType } from '../../src/page'
import type { Campaign, Manifest } from '../../src/schema'

export const NOW = Date.UTC(2030, 4, 5, 12)
export const MINUTE = 60_000
export const DAY = 1440 * MINUTE

/** A first visit that has just begun. */
export const newcomer = (now = NOW): Memory => ({
  version: 1,
  visitor: 'v1',
  visits: { count: 1, first: now, last: now, session: now, pages: 1, away: 0, from: null },
  items: [],
  history: { at: new Uint32Array(), kind: new Uint8Array(), item: new Uint16Array() },
  answers: {},
  cart: null,
  campaigns: {},
  attention: { session: now, shown: 0, lastShown: 0, lastDismissed: 0 },
  happened: {},
  handover: null,
  profile: {},
  orders: [],
  surveys: {},
  segments: {},
})

/** What is so on a page of this kind; without a memory, nothing may be remembered. */
export const factsOf = (type: PageType, memory: Memory | null, more: Partial<Facts> = {}): Facts => ({
  page: { type, product: null, cart: null, order: null },
  path: '/',
  memory,
  shown: memory ?? newcomer(),
  now: NOW,
  device: 'desktop',
  came: { from: '', search: '', host: 'shop.test' },
  language: 'en',
  consent: { necessary: false, memory: memory !== null, analytics: false, marketing: undefined, gpc: false },
  segments: {},
  assisting: false,
  checks: everyCheck,
  ...more,
})

export const campaignOf = (id: string, more: Partial<Campaign> = {}): Campaign => ({
  id,
  when: [{ type: 'page-view' }],
  limits: { perSession: 1, afterDismiss: '7d', afterConvert: '30d' },
  priority: 0,
  surface: { type: 'assistant', guide: 'find' },
  ...more,
})

export const launcherOf = (id: string, more: Partial<Campaign> = {}): Campaign =>
  campaignOf(id, { surface: { type: 'launcher', guide: 'find', corner: 'end' }, ...more })

export const attentionOf = (more: Partial<Manifest['attention']> = {}): Manifest['attention'] => ({
  perSession: 2,
  gap: '60s',
  quietAfterDismiss: '1h',
  quietOn: ['checkout'],
  ...more,
})
