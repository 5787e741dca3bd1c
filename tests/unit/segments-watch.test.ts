/** Entering and leaving segments is noticed as it happens, said once, and kept for as long as the shop wrote. */
import { expect, test, vi } from 'vitest'
import type { NewEvent, TenderoEvent } from '../../src/events'
import { type Memory, remember } from '../../src/memory'
import type { Segment } from '../../src/segments-schema'
import { watchSegments } from '../../src/watch-segments'
import { DAY, factsOf, MINUTE, NOW, newcomer } from '../support/visitor'

const HOUR = 60 * MINUTE
const SEGMENTS: Record<string, Segment> = {
  'gift-giver': { if: { type: 'answered', question: 'who', in: ['gift'] }, keep: '30d' },
  saver: { type: 'answered', question: 'budget', in: ['low'] },
}

/** A visitor whose memory hears every event, as that of the page does. */
function theVisitor(start: Memory | null = newcomer(), segments = SEGMENTS) {
  let memory = start
  let now = NOW
  let n = 0
  const said: NewEvent[] = []
  const facts = vi.fn(async () => factsOf('home', memory, { segments, now }))
  const edit = vi.fn(async (change: (memory: Memory) => Memory) => {
    memory = memory && change(memory)
  })
  const take = watchSegments({
    window,
    manifest: { segments },
    present: { look: async () => ({}) as never },
    remembering: { past: () => memory, begin: async () => ({ edit }) as never },
    publish: event => {
      said.push(event)
      hear(event)
    },
    facts,
  })
  const hear = (event: NewEvent) => {
    const full = { ...event, id: `${++n}`, at: now } as TenderoEvent
    memory = memory && remember(memory, full)
    take(full)
  }
  const answer = (question: string, answer: string) =>
    hear({ name: 'guide_answer', guide: 'find', question, answer })
  return {
    said,
    facts,
    edit,
    hear,
    answer,
    memory: () => memory!,
    pass: (ms: number) => {
      now += ms
    },
    settle: () => new Promise(done => setTimeout(done, 5)),
  }
}
const window = { setTimeout: setTimeout as unknown as Window['setTimeout'] }
const page: NewEvent = { name: 'page_view', page_type: 'home' }

test('A visitor who is of no segment hears nothing of it, on however many pages', async () => {
  const it = theVisitor()
  it.hear(page)
  await it.settle()
  it.hear(page)
  await it.settle()
  expect(it.said).toEqual([])
  expect(it.facts).toHaveBeenCalledTimes(2)
})

test('A visitor who answers that it is a gift is a gift-giver at once, and it is said once', async () => {
  const it = theVisitor()
  it.answer('who', 'gift')
  await it.settle()
  it.hear(page)
  await it.settle()
  expect(it.said).toEqual([{ name: 'segment_update', segments: ['gift-giver'] }])
})

test('All that happens in one breath is weighed once, and what was said itself is no reason to weigh again', async () => {
  const it = theVisitor()
  it.hear(page)
  it.answer('who', 'gift')
  it.answer('budget', 'low')
  await it.settle()
  expect(it.facts).toHaveBeenCalledTimes(1)
  expect(it.said).toEqual([{ name: 'segment_update', segments: ['gift-giver', 'saver'] }])
})

test('A visitor who takes it back is told apart from one who was never asked', async () => {
  const it = theVisitor()
  it.answer('budget', 'low')
  await it.settle()
  it.hear({ name: 'guide_unanswer', guide: 'find', question: 'budget' })
  await it.settle()
  expect(it.said.map(event => 'segments' in event && event.segments)).toEqual([['saver'], []])
})

test('In a new visit it is said anew who he is', async () => {
  const it = theVisitor()
  it.answer('budget', 'low')
  await it.settle()
  it.pass(2 * HOUR)
  it.hear(page)
  await it.settle()
  expect(it.said).toHaveLength(2)
})

test('That a kept segment holds is written down when it begins, and then once an hour at most', async () => {
  const it = theVisitor()
  it.answer('who', 'gift')
  it.answer('budget', 'low')
  await it.settle()
  // the other one is not kept: nothing of it is written
  expect(it.memory().segments).toEqual({ 'gift-giver': NOW })
  it.pass(20 * MINUTE)
  it.hear(page)
  await it.settle()
  expect(it.edit).toHaveBeenCalledTimes(1)
  it.pass(50 * MINUTE)
  it.hear(page)
  await it.settle()
  expect(it.edit).toHaveBeenCalledTimes(2)
  expect(it.memory().segments).toEqual({ 'gift-giver': NOW + 70 * MINUTE })
})

test('A visitor who is no longer buying gifts is still taken for it until the time is over, and not a day more', async () => {
  const it = theVisitor()
  it.answer('who', 'gift')
  await it.settle()
  it.answer('who', 'me')
  it.pass(29 * DAY)
  it.hear(page)
  await it.settle()
  expect(it.memory().visits.segments).toEqual(['gift-giver'])
  // what is only kept does not begin anew
  expect(it.memory().segments).toEqual({ 'gift-giver': NOW })
  it.pass(2 * DAY)
  it.hear(page)
  await it.settle()
  expect(it.memory().visits.segments).toBeUndefined()
})

test('What is kept for minutes is written down by the minute', async () => {
  const it = theVisitor(newcomer(), {
    here: { if: { type: 'answered', question: 'who', in: ['gift'] }, keep: '8m' },
  })
  it.answer('who', 'gift')
  await it.settle()
  it.pass(2 * MINUTE)
  it.hear(page)
  await it.settle()
  expect(it.memory().segments).toEqual({ here: NOW + 2 * MINUTE })
})

test('Of a segment that the shop has taken out of its manifest nothing is kept', async () => {
  const it = theVisitor({ ...newcomer(), segments: { 'no-more': NOW - DAY } })
  it.answer('who', 'gift')
  await it.settle()
  expect(it.memory().segments).toEqual({ 'gift-giver': NOW })
})

test('Of a visitor who may not be remembered nothing is said and nothing is written', async () => {
  const it = theVisitor(null)
  it.answer('who', 'gift')
  await it.settle()
  expect(it.said).toEqual([])
  expect(it.edit).not.toHaveBeenCalled()
})

test('A look at the page that fails once does not end the watch', async () => {
  const it = theVisitor()
  it.facts.mockRejectedValueOnce(new Error('no network'))
  it.hear(page)
  await it.settle()
  it.answer('who', 'gift')
  await it.settle()
  expect(it.said).toHaveLength(1)
})
