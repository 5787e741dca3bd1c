/** Who the visitor is, as far as the shop's segments tell: pure, of what is remembered and what is so now. */
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/conditions/judge'
import { type Memory, remember } from '../../src/memory'
import { migrate } from '../../src/read-memory'
import { membersOf, segmentsOf } from '../../src/segments'
import { segmentsNow } from '../../src/segments-now'
import type { Segment } from '../../src/segments-schema'
import { DAY, factsOf, MINUTE, NOW, newcomer } from '../support/visitor'

const memoryOf = (more: Partial<Memory> = {}): Memory => ({ ...newcomer(), ...more })
const at = (value: Memory['answers'][string][string]['value']) => ({ value, at: NOW })
/** Who has said in a survey what the shop is worth to him. */
const answered = (score: number) => memoryOf({ answers: { feedback: { score: at(score) } } })

const CRITIC: Segment = { type: 'answered', question: 'score', in: [1, 2] }
const SEGMENTS: Record<string, Segment> = {
  critic: { if: CRITIC, keep: '30d' },
  returning: { type: 'visits', atLeast: 2 },
  loyal: {
    score: [
      { if: { type: 'segment', is: 'returning' }, points: 1 },
      { if: { type: 'bought', atLeast: 2 }, points: 2 },
      { if: CRITIC, points: -5 },
    ],
    atLeast: 3,
  },
}
const here = (memory: Memory | null, segments = SEGMENTS, now = NOW) =>
  factsOf('home', memory, { segments, now })

describe('who a visitor is', () => {
  test('A visitor who gave one star is a critic, and the shop can read why', () => {
    const members = membersOf(here(answered(1)))
    expect([...members.keys()]).toEqual(['critic', 'returning', 'loyal'])
    expect(members.get('critic')).toMatchObject({ holds: true })
    expect(members.get('critic')!.because).toContain('segment critic: ')
    expect(segmentsOf(here(answered(1)))).toEqual(['critic'])
    expect(segmentsOf(here(answered(5)))).toEqual([])
  })

  test('A visitor of whom nothing may be remembered is nobody to the shop', () => {
    expect(membersOf(here(null)).size).toBe(0)
    expect(segmentsOf(here(null))).toEqual([])
  })

  test('A visitor stays in a segment as long as the shop keeps him there, to the millisecond, and no longer', () => {
    const was = { ...answered(5), segments: { critic: NOW - 30 * DAY + 1, returning: NOW } }
    expect(segmentsOf(here(was))).toEqual(['critic'])
    expect(membersOf(here(was)).get('critic')).toEqual({
      holds: true,
      because: 'segment critic: it held less than 30d ago',
      until: NOW + 1,
    })
    expect(segmentsOf(here(was, SEGMENTS, NOW + 1))).toEqual([])
  })

  test('A visitor who is in it anyway is in it for its own reason', () => {
    const member = membersOf(here({ ...answered(1), segments: { critic: NOW - DAY } })).get('critic')!
    expect(member).not.toHaveProperty('until')
    expect(member.because).not.toContain('ago')
  })

  test('A visitor who said "not me" is never in it again, kept or not, until he takes it back', () => {
    const said = { ...answered(1), profile: { not: { critic: NOW - 400 * DAY } }, segments: { critic: NOW } }
    expect(membersOf(here(said)).get('critic')).toEqual({
      holds: false,
      because: 'segment critic: he said: not me',
    })
    expect(segmentsOf(here({ ...said, profile: { not: {} } }))).toEqual(['critic'])
  })

  test('A campaign judges by the same: what is kept counts, what he denies does not', () => {
    const ask = (memory: Memory) => judge({ type: 'segment', is: 'critic' }, here(memory)).holds
    expect(ask({ ...answered(5), segments: { critic: NOW - DAY } })).toBe(true)
    expect(ask({ ...answered(1), profile: { not: { critic: 1 } } })).toBe(false)
    expect(ask(answered(5))).toBe(false)
  })

  test('A segment within a segment is kept and denied there too', () => {
    const inner = { type: 'segment', is: 'critic' } as const
    const segments: Record<string, Segment> = { ...SEGMENTS, rescue: inner, happy: { not: inner } }
    const kept = { ...answered(5), segments: { critic: NOW - DAY } }
    expect(segmentsOf(here(kept, segments))).toEqual(['critic', 'rescue'])
    const denied = { ...answered(1), profile: { not: { critic: 1 } } }
    expect(segmentsOf(here(denied, segments))).toEqual(['happy'])
  })

  test('Segments that hang on each other are unknown, and harm no other', () => {
    const segments: Record<string, Segment> = {
      hen: { type: 'segment', is: 'egg' },
      egg: { not: { type: 'segment', is: 'hen' } },
      ...SEGMENTS,
    }
    const members = membersOf(here(answered(1), segments))
    expect(members.get('hen')!.holds).toBeUndefined()
    expect(members.get('egg')!.holds).toBeUndefined()
    expect(segmentsOf(here(answered(1), segments))).toEqual(['critic'])
  })

  test('A memory that somebody has filled with odd names makes nobody of anybody', () => {
    const odd = JSON.parse('{"__proto__":1,"constructor":2}')
    const memory = { ...answered(5), segments: odd, profile: { not: odd } }
    expect(segmentsOf(here(memory))).toEqual([])
    expect(judge({ type: 'segment', is: 'constructor' }, here(memory)).holds).toBeUndefined()
  })
})

describe('what was said last of him', () => {
  const say = (memory: Memory, segments: string[], now: number) =>
    remember(memory, { id: `${now}`, name: 'segment_update', at: now, segments })

  test('is remembered through the visit, and over with it', () => {
    const said = say(newcomer(), ['critic'], NOW + MINUTE)
    expect(said.visits.segments).toEqual(['critic'])
    const later = remember(said, { id: 'p', name: 'page_view', at: NOW + 20 * MINUTE, page_type: 'home' })
    expect(later.visits.segments).toEqual(['critic'])
    const next = remember(later, { id: 'q', name: 'page_view', at: NOW + 90 * MINUTE, page_type: 'home' })
    expect(next.visits.count).toBe(2)
    expect(next.visits).not.toHaveProperty('segments')
  })

  test('is read again from the browser, but for what is no list of names', () => {
    const said = say(newcomer(), ['critic'], NOW)
    expect(migrate(structuredClone(said), 'v1', NOW).visits.segments).toEqual(['critic'])
    for (const odd of ['critic', [1], { critic: 1 }, null]) {
      const broken = { ...said, visits: { ...said.visits, segments: odd } }
      const { visits } = migrate(structuredClone(broken), 'v1', NOW)
      expect(visits).not.toHaveProperty('segments')
      expect(visits.count).toBe(1)
    }
  })

  test('stands where a slow shop does not say in time what is in the cart', async () => {
    const past = () => say(newcomer(), ['critic'], NOW)
    const ask = (facts: () => Promise<never>) => segmentsNow({ facts, remembering: { past } })
    expect(await ask(() => new Promise(() => {}))).toEqual(['critic'])
    expect(await ask(() => Promise.reject(new Error('down')))).toEqual(['critic'])
  })

  test('is asked of nobody without consent to memory', async () => {
    let asked = 0
    const facts = async () => {
      asked++
      return here(answered(1))
    }
    expect(await segmentsNow({ facts, remembering: { past: () => null } })).toEqual([])
    expect(asked).toBe(0)
    expect(await segmentsNow({ facts, remembering: { past: () => answered(1) } })).toEqual(['critic'])
  })
})
