import { describe, expect, test } from 'vitest'
import { assign } from '../../src/experiment'
import type { Campaign } from '../../src/schema'
import { campaignOf, DAY, NOW, newcomer } from '../support/visitor'

const MANY = 20_000
/** Ids as crypto.randomUUID gives them, but the same in every run. */
const visitors = (() => {
  let seed = 7
  const next = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0)
  const hex = () => next().toString(16).padStart(8, '0')
  return Array.from(
    { length: MANY },
    () => `${hex()}-${hex().slice(0, 4)}-4${hex().slice(1, 4)}-${hex()}${hex().slice(0, 4)}`,
  )
})()

const other = (id: string, weight = 1) => ({ id, weight, surface: campaignOf(id).surface })
const armOf = (campaign: Campaign, visitor: string) => {
  const arm = assign(campaign, { ...newcomer(), visitor })
  return arm ? (arm.variant ?? 'none') : 'holdout'
}
/** Share of visitors in each arm. */
const shares = (campaign: Campaign, among = visitors) => {
  const counts: Record<string, number> = {}
  for (const visitor of among) {
    const arm = armOf(campaign, visitor)
    counts[arm] = (counts[arm] ?? 0) + 1 / among.length
  }
  return counts
}
const within = (shares: Record<string, number>, wanted: Record<string, number>, room = 0.01) => {
  expect(Object.keys(shares).sort()).toEqual(Object.keys(wanted).sort())
  for (const [arm, share] of Object.entries(wanted)) expect(Math.abs(shares[arm]! - share)).toBeLessThan(room)
}

describe('An experiment', () => {
  test.each([0.05, 0.1, 0.5])('leaves the share %d out, to one in a hundred', holdout => {
    within(shares(campaignOf('sale', { holdout })), { holdout, base: 1 - holdout })
  })

  test('divides visitors by the weights, to one in a hundred', () => {
    within(shares(campaignOf('sale', { variants: [other('b')] })), { base: 0.5, b: 0.5 })
    within(shares(campaignOf('sale', { variants: [other('b', 2), other('c', 7)] })), {
      base: 0.1,
      b: 0.2,
      c: 0.7,
    })
    within(shares(campaignOf('sale', { holdout: 0.2, variants: [other('b', 3)] })), {
      holdout: 0.2,
      base: 0.2,
      b: 0.6,
    })
  })

  test('leaves out visitors of all variants alike', () => {
    const variants = [other('b')]
    const open = campaignOf('sale', { variants })
    const held = visitors.filter(v => armOf({ ...open, holdout: 0.3 }, v) === 'holdout')
    expect(Math.abs(shares(open, held).b! - 0.5)).toBeLessThan(0.02)
    for (const visitor of visitors.slice(0, 2000)) {
      const arm = armOf({ ...open, holdout: 0.3 }, visitor)
      if (arm !== 'holdout') expect(arm).toBe(armOf(open, visitor))
    }
  })

  test('says nothing about another one: who is in one arm here is in any there', () => {
    const [one, two] = ['one', 'two'].map(id => campaignOf(id, { holdout: 0.2, variants: [other('b')] }))
    // a fifth of the visitors, so more room for chance
    for (const arm of ['holdout', 'base', 'b'])
      within(
        shares(
          two!,
          visitors.filter(v => armOf(one!, v) === arm),
        ),
        { holdout: 0.2, base: 0.4, b: 0.4 },
        0.025,
      )
  })

  test('that leaves out more keeps out whom it has kept out', () => {
    const held = (holdout: number) =>
      visitors.filter(v => armOf(campaignOf('sale', { holdout }), v) === 'holdout')
    const more = new Set(held(0.2))
    expect(held(0.1).every(visitor => more.has(visitor))).toBe(true)
  })

  test('shows a visitor the same today, in a year, after whatever happened, and whatever else the shop runs', () => {
    const campaign = campaignOf('sale', { holdout: 0.3, variants: [other('b'), other('c')] })
    for (const visitor of visitors.slice(0, 200)) {
      const memory = { ...newcomer(), visitor }
      const later = {
        ...newcomer(NOW + 365 * DAY),
        visitor,
        campaigns: { sale: { shown: 9, lastShown: NOW, session: NOW, sessionShown: 9 } },
      }
      const first = assign(campaign, memory)
      assign(campaignOf('another', { holdout: 0.5 }), memory)
      expect(assign({ ...campaign, priority: 9 }, later)).toEqual(first)
    }
  })

  test('shows what its arm is', () => {
    const b = other('b')
    const campaign = campaignOf('sale', { variants: [b] })
    const arms = visitors.slice(0, 50).map(visitor => assign(campaign, { ...newcomer(), visitor })!)
    expect(new Set(arms.map(arm => arm.variant))).toEqual(new Set(['base', 'b']))
    for (const arm of arms) expect(arm.surface).toBe(arm.variant === 'b' ? b.surface : campaign.surface)
  })

  test('does not count visitors of whom nothing may be remembered: they see what everybody sees', () => {
    const campaign = campaignOf('sale', { holdout: 0.5, variants: [other('b')] })
    expect(assign(campaign, null)).toEqual({ surface: campaign.surface })
  })
})
