import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { answer, ask, previous, readAnswers, start, wishesOf } from '../../src/guide/flow'
import { openQuestions } from '../../src/guide/open-questions'
import { guide as guideSchema } from '../../src/guide/schema'
import { loadKinds } from '../../src/questions'
import { fanGuide } from '../support/guide'

const facets = {
  mount: {
    kind: 'words' as const,
    words: [
      { word: 'tower', count: 3 },
      { word: 'desk', count: 1 },
    ],
  },
}

describe('the flow of a guide', () => {
  beforeAll(() => loadKinds(fanGuide.questions))

  it('asks a newcomer the first question', () => {
    expect(start(fanGuide)).toEqual({ answers: {}, asking: 'room' })
  })

  it('asks about the night only those who look for a bedroom fan', () => {
    expect(answer(fanGuide, start(fanGuide), 'room', 'bedroom').asking).toBe('night')
    expect(answer(fanGuide, start(fanGuide), 'room', 'office').asking).toBe('budget')
  })

  it('forgets an answer whose question no longer makes sense, and keeps the others', () => {
    const flow = start(fanGuide, { room: 'bedroom', night: 'yes', budget: 80 })
    expect(answer(fanGuide, flow, 'room', 'office').answers).toEqual({ room: 'office', budget: 80 })
  })

  it('takes a visitor who came by a link with two answers to the third question', () => {
    expect(start(fanGuide, { room: 'office', budget: 60 }).asking).toBe('mount')
  })

  it('asks a question again without losing its answer, and goes on where it was', () => {
    const flow = start(fanGuide, { room: 'bedroom', night: 'no' })
    const again = ask(flow, 'room')
    expect(again).toEqual({ answers: flow.answers, asking: 'room' })
    expect(answer(fanGuide, again, 'room', 'bedroom')).toEqual(flow)
  })

  it('goes back one answered question at a time, and nowhere from the first', () => {
    const flow = start(fanGuide, { room: 'bedroom', night: 'no' })
    expect(previous(fanGuide, flow)).toBe('night')
    expect(previous(fanGuide, ask(flow, 'night'))).toBe('room')
    expect(previous(fanGuide, ask(flow, 'room'))).toBeNull()
  })

  it('stops asking after as many answers as the manifest allows', () => {
    const short = guideSchema.parse({ ...fanGuide, stop: { maxQuestions: 1 } })
    expect(answer(short, start(short), 'room', 'bedroom').asking).toBeNull()
  })

  it('wishes nothing for "no preference"', () => {
    expect(wishesOf(fanGuide, { room: null, budget: null, mount: null })).toEqual([])
  })

  it('turns answers into wishes that say which question they came from', () => {
    expect(wishesOf(fanGuide, { room: 'bedroom', night: 'yes', budget: 80, mount: ['tower'] })).toEqual([
      { field: 'noise', atMost: 35, weight: 3, must: false, question: 'room' },
      { field: 'features', is: 'timer', weight: 1, must: false, question: 'night' },
      { field: 'price', atMost: 80, weight: 1, must: true, question: 'budget' },
      { field: 'mount', in: ['tower'], weight: 1, must: false, question: 'mount' },
    ])
  })

  it('asks for one of several ticked values, not for all at once', () => {
    expect(wishesOf(fanGuide, { mount: ['tower', 'desk'] })).toEqual([
      { field: 'mount', in: ['tower', 'desk'], weight: 1, must: false, question: 'mount' },
    ])
  })

  it('reads answers of a link, and leaves out what is none of a question’s', () => {
    const link = { room: 'bedroom', night: 'perhaps', budget: '80', mount: 'tower,hat', constructor: 'x' }
    expect(readAnswers(fanGuide, link, facets)).toEqual({ room: 'bedroom', budget: 80, mount: ['tower'] })
  })

  it('believes a catalogue value of a link while the catalogue is still on its way', () => {
    expect(readAnswers(fanGuide, { mount: 'tower' }, {})).toEqual({ mount: ['tower'] })
  })

  it('ends for every visitor, whatever he answers, without asking a question twice', () => {
    const anyAnswer = fc.oneof(
      fc.constant(null),
      fc.constantFrom('bedroom', 'office', 'yes', 'no'),
      fc.nat(300),
    )
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 4, maxLength: 4 }), given => {
        let flow = start(fanGuide)
        const asked = new Set<string>()
        for (const value of given) {
          if (flow.asking === null) break
          expect(asked.has(flow.asking)).toBe(false)
          asked.add(flow.asking)
          flow = answer(fanGuide, flow, flow.asking, value)
        }
        expect(flow.asking).toBeNull()
        expect(openQuestions(fanGuide, flow.answers).every(q => q.id in flow.answers)).toBe(true)
      }),
    )
  })
})
