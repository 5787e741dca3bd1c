/** Segments under manifests, clocks and visitors that nobody planned for. */
import { expect, test } from 'vitest'
import type { NewEvent, TenderoEvent } from '../../src/events'
import { blankMemory, type Memory, remember } from '../../src/memory'
import { migrate } from '../../src/read-memory'
import { membersOf, segmentsOf } from '../../src/segments'
import type { Segment } from '../../src/segments-schema'
import { watchSegments } from '../../src/watch-segments'
import { DAY, factsOf, NOW, newcomer } from '../support/visitor'

const gift: Segment = { type: 'answered', question: 'who', in: ['gift'] }
const said: Memory = { ...newcomer(), answers: { find: { who: { value: 'gift', at: NOW } } } }
const of = (memory: Memory, segments: Record<string, Segment>, now = NOW) =>
  segmentsOf(factsOf('home', memory, { segments, now }))

test('Two hundred segments of thirty conditions each, in a memory full of kept ones, are all weighed', () => {
  const score = Array.from({ length: 30 }, (_, i) => ({
    if: i % 2 ? gift : ({ not: gift } as const),
    points: 1,
  }))
  const segments = Object.fromEntries(
    Array.from({ length: 200 }, (_, i): [string, Segment] => [`s${i}`, { score, atLeast: i % 2 ? 15 : 16 }]),
  )
  const kept = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`old${i}`, NOW - DAY]))
  expect(of({ ...said, segments: kept }, segments)).toHaveLength(100)
})

test('Three segments that hang on each other are of nobody, and of nobody’s harm', () => {
  const to = (is: string): Segment => ({ type: 'segment', is })
  const circle = { a: to('b'), b: to('c'), c: to('a'), fine: gift }
  const members = membersOf(factsOf('home', said, { segments: circle }))
  expect([...members.values()].map(({ holds }) => !!holds)).toEqual([false, false, false, true])
})

test.each(['constructor', '__proto__', 'hasOwnProperty', 'toString'])(
  'A segment may be called "%s"',
  name => {
    const segments = Object.fromEntries([[name, { if: gift, keep: '30d' } as Segment]])
    expect(of(said, segments)).toEqual([name])
    expect(of(newcomer(), segments)).toEqual([])
    const kept = { ...newcomer(), segments: Object.fromEntries([[name, NOW - DAY]]) }
    expect(of(kept, segments)).toEqual([name])
    expect(of({ ...said, profile: { not: Object.fromEntries([[name, 1]]) } }, segments)).toEqual([])
    const read = migrate(JSON.parse(JSON.stringify(kept)), 'v1', NOW)
    expect(of({ ...newcomer(), segments: read.segments }, segments)).toEqual([name])
  },
)

test('A clock that was set back by years keeps nobody in a segment for years', () => {
  const segments = { gifts: { if: gift, keep: '30d' } as Segment }
  const ahead = { ...newcomer(), segments: { gifts: NOW + 1000 * DAY } }
  const read = migrate(ahead, 'v1', NOW)
  expect(of(read, segments, NOW + 29 * DAY)).toEqual(['gifts'])
  expect(of(read, segments, NOW + 31 * DAY)).toEqual([])
})

test('"Not me", then "forget": what he denied is forgotten with all else', () => {
  const denied = { ...said, profile: { not: { gifts: NOW } } }
  expect(of(denied, { gifts: gift })).toEqual([])
  const blank = blankMemory('v2', NOW)
  expect(blank.profile).toEqual({})
  expect(of({ ...blank, answers: said.answers }, { gifts: gift })).toEqual(['gifts'])
})

test.each(['while the page is read', 'while the facts are gathered', 'while it is about to be written'])(
  'A visitor who withdraws his consent %s is no longer told apart, and nothing of it is kept',
  async moment => {
    const segments = { gifts: { if: gift, keep: '30d' } as Segment }
    let memory: Memory | null = said
    const edits: unknown[] = []
    const told: NewEvent[] = []
    const withdraw = async (when: string) => {
      if (when === moment) memory = null
    }
    const facts = factsOf('home', memory, { segments })
    const take = watchSegments({
      window: { setTimeout: ((f: () => void) => setTimeout(f)) as unknown as Window['setTimeout'] },
      manifest: { segments },
      present: { look: async () => withdraw('while the page is read') as never },
      remembering: {
        past: () => memory,
        begin: async () => {
          await withdraw('while it is about to be written')
          return { edit: async (change: unknown) => void edits.push(change) } as never
        },
      },
      publish: event => {
        told.push(event)
        memory = memory && remember(memory, { ...event, id: 'e', at: NOW } as TenderoEvent)
      },
      facts: async () => {
        await withdraw('while the facts are gathered')
        return facts
      },
    })
    take({ name: 'page_view' })
    await new Promise(done => setTimeout(done, 20))
    expect(edits).toEqual([])
    // it was said while he still agreed, or not at all
    expect(told).toHaveLength(moment === 'while it is about to be written' ? 1 : 0)
  },
)
