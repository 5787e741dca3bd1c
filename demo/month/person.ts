/** Somebody who comes to the shop: with what, from where, what for, and how it suits him. */

import type { DeviceKind } from '../../src/device'
import type { Arrival } from '../../src/events'
import type { Cart } from '../../src/page'
import type { Dice } from '../catalog/random'
import type { Category, Language } from '../product'

export interface Person {
  language: Language
  device: DeviceKind
  from: Arrival | null
  /** What he has come for. */
  need: Category
  /** Looks at the price first. */
  isCareful: boolean
  /** Buys for somebody else. */
  forGift: boolean
  /** 0 to 1: how well the shop does for him. */
  content: number
  /** He has agreed to be remembered; the others agreed to be counted only. */
  isRemembered: boolean
  /** How often he comes, and how often he has come. */
  visits: number
  came: number
  /** Times of his orders, ms since 1970, oldest first. */
  orders: number[]
  /** The basket that he left behind. */
  left: Cart | null
  segments: Set<string>
  /** Surveys and messages that he has seen to, by campaign. */
  done: Set<string>
  /** His arm of each experiment, once he is in it. */
  arms: Map<string, string>
}

/** One of the words, by its share. */
export function weighed<T extends string>(chance: Dice, shares: Readonly<Record<T, number>>): T {
  const all = Object.entries(shares) as [T, number][]
  let left = chance.next() * all.reduce((sum, [, share]) => sum + share, 0)
  return (all.find(([, share]) => (left -= share) < 0) ?? all[0]!)[0]
}

const FROM: Record<string, Arrival | null> = {
  search: { host: 'www.google.com', search: true },
  direct: null,
  letter: { source: 'letter', medium: 'email' },
  social: { host: 'l.instagram.com', source: 'instagram', medium: 'social' },
  paid: { host: 'www.google.com', source: 'google', medium: 'cpc', campaign: 'quiet-fans' },
  magazine: { host: 'homes.example' },
}

/** Somebody whose first visit of the month is on the day that begins at `midnight`. */
export function openPerson(chance: Dice, midnight: number, language: Language): Person {
  const hasBought = chance.next() < 0.08
  const orders = hasBought
    ? Array.from(
        { length: chance.next() < 0.3 ? 2 : 1 },
        () => midnight - Math.floor(chance.between(12, 300) * 864e5),
      ).sort((a, b) => a - b)
    : []
  const often = chance.next()
  const isCareful = chance.next() < 0.34
  return {
    language,
    device: weighed(chance, { phone: 58, desktop: 36, tablet: 6 }),
    from:
      FROM[weighed(chance, { search: 40, direct: 24, paid: 14, social: 11, letter: 8, magazine: 3 })] ?? null,
    need: weighed(chance, {
      fan: 44,
      heater: 20,
      purifier: 20,
      dehumidifier: 8,
      humidifier: 3,
      'air-conditioner': 5,
      filter: hasBought ? 12 : 0,
    }),
    isCareful,
    forGift: chance.next() < 0.07,
    content: Math.min(1, chance.between(0.35, 1.1)),
    isRemembered: chance.next() < 0.92,
    visits: hasBought ? (often < 0.5 ? 2 : 3) : often < 0.71 ? 1 : often < 0.9 ? 2 : often < 0.97 ? 3 : 5,
    orders,
    came: 0,
    left: null,
    segments: new Set(),
    done: new Set(),
    arms: new Map(),
  }
}
