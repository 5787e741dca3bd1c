import { expect, test } from 'vitest'
import { emptyOutbox, type Outbox, readOutbox } from '../../src/outbox'
import { acceptInVisit } from '../../src/sinks/in-visit'

const MINUTE = 60_000
const begin = Date.UTC(2026, 3, 1)
const take = (outbox: Outbox, id: string, minute: number) =>
  acceptInVisit(outbox, { id, name: 'guide_start', guide: 'g', at: begin + minute * MINUTE })
const sessions = ({ waiting }: Outbox) => waiting.map(({ event }) => event.session)

test('A visitor who looks at one page after the other, is in one visit, also after the page is loaded anew', () => {
  let box = take(take(emptyOutbox, 'a', 0), 'b', 20)
  box = take(readOutbox(JSON.parse(JSON.stringify(box))), 'c', 49)
  expect(sessions(box)).toEqual(['a', 'a', 'a'])
})

test('A visitor who comes back after half an hour, is in another visit, and nothing ties the two together', () => {
  const box = take(take(take(emptyOutbox, 'a', 0), 'b', 30), 'c', 31)
  expect(sessions(box)).toEqual(['a', 'b', 'b'])
  expect(JSON.stringify(box.waiting.slice(1))).not.toContain('"a"')
})

test('A visitor whose clock was set back, begins a new visit', () => {
  expect(sessions(take(take(emptyOutbox, 'a', 0), 'b', -90))).toEqual(['a', 'b'])
})

test('A visitor whose stored visit is broken, begins a new one', () => {
  for (const visit of [null, {}, { id: 7 }, { id: 'x', last: 'soon' }])
    expect(sessions(take({ ...emptyOutbox, visit } as unknown as Outbox, 'a', 0))).toEqual(['a'])
})

test('A shop counts each event once, with or without its visit', () => {
  const box = take(take(emptyOutbox, 'a', 0), 'b', 1)
  expect([box.accepted, box.delivered, box.waiting.length, box.dropped]).toEqual([2, 0, 2, {}])
})
