// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { NewEvent } from '../../src/events'
import type { Adviser } from '../../src/guide/adviser'
import { type Guide, guide as guideSchema } from '../../src/guide/schema'
import type { Answers } from '../../src/questions/contract'
import type { Recommendation } from '../../src/recommenders/contract'
import { assistant } from '../../src/surfaces/assistant'
import type { GuideSetting } from '../../src/surfaces/contract'
import { fanGuide, shopWords } from '../support/guide'
import { makeProduct } from '../support/make-product'

const shelf = (...ids: string[]): Recommendation & { source: string } => ({
  shelves: [
    {
      kind: 'match',
      relaxed: [],
      products: ids.map(id => ({ product: makeProduct({}, { id, title: `Fan ${id}` }), reasons: [] })),
    },
  ],
  matches: ids.length,
  source: 'catalog',
})

/** Asks in this order, and stops where `enough` says so. */
function adviser(order: readonly string[], more: Partial<Adviser> & { enough?: number } = {}): Adviser {
  const { enough = 9, ...rest } = more
  const next = (answers: Answers, beyond?: boolean) =>
    !beyond && Object.keys(answers).length >= enough ? null : (order.find(id => !(id in answers)) ?? null)
  return { next, left: () => new Map(), more: () => false, known: [], ...rest }
}

function openAssistant(more: Partial<GuideSetting> = {}) {
  const events: NewEvent[] = []
  const recommend = vi.fn(async () => shelf('a', 'b'))
  const setting: GuideSetting = {
    window,
    guideId: 'find-a-fan',
    guide: fanGuide,
    words: shopWords(),
    theme: { accent: '#0f766e', radius: '14px', font: 'inherit', scheme: 'light' },
    answers: () => ({}),
    publish: event => events.push(event),
    taken: () => {},
    recommend,
    prepare: () => {},
    facets: async () => ({ mount: { kind: 'words', words: [{ word: 'tower', count: 2 }] } }),
    open: async () => {},
    ...more,
  }
  const shown = assistant({ type: 'assistant', guide: 'find-a-fan' }, setting)!
  const host = [...document.querySelectorAll('tendero-surface')].at(-1)!
  const dialog = host.shadowRoot!.querySelector('dialog')!
  const screen = within(dialog)
  const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
  const asked = () => dialog.querySelector('#question')?.textContent ?? null
  return { dialog, screen, press, asked, events, recommend, shown }
}

afterEach(() => {
  cleanup()
  for (const host of document.querySelectorAll('tendero-surface')) host.remove()
})

const by = (its: Adviser) => ({ adviser: async () => its })

describe('Which question comes next', () => {
  it('A visitor is asked what tells most about the products that are left, whatever order it was written in', async () => {
    const { press, asked } = openAssistant(by(adviser(['room', 'mount', 'budget'])))
    await press('Bedroom')
    await waitFor(() => expect(asked()).toBe('Which kinds?'))
  })

  it('A visitor who reads the first question already keeps it when the catalogue arrives', async () => {
    let arrive: (its: Adviser) => void = () => {}
    const { dialog, asked } = openAssistant({ adviser: () => new Promise(done => (arrive = done)) })
    fireEvent.pointerMove(dialog)
    await vi.dynamicImportSettled()
    arrive(adviser(['budget', 'room']))
    await new Promise(done => setTimeout(done, 20))
    expect(asked()).toBe('For which room?')
  })

  it('A visitor who is known gets the most telling question at once', async () => {
    const { asked } = openAssistant({ ...by(adviser(['budget', 'room'])), familiar: () => true })
    await waitFor(() => expect(asked()).toBe('Up to how much?'))
  })

  it('A visitor whose catalogue is late is asked as the author wrote it', async () => {
    const { press, asked } = openAssistant({ adviser: () => new Promise(() => {}) })
    await press('Office')
    await waitFor(() => expect(asked()).toBe('Up to how much?'), { timeout: 5000 })
  })

  it('A visitor whose catalogue cannot be had is asked as the author wrote it', async () => {
    const { press, asked } = openAssistant({ adviser: () => Promise.reject(new Error('down')) })
    await press('Office')
    await waitFor(() => expect(asked()).toBe('Up to how much?'))
  })

  it('A visitor who goes back comes to what he was asked before, not to what stands before it in the manifest', async () => {
    const { press, asked } = openAssistant(by(adviser(['room', 'mount', 'budget'])))
    await press('Office')
    await waitFor(() => expect(asked()).toBe('Which kinds?'))
    await press('No preference')
    await waitFor(() => expect(asked()).toBe('Up to how much?'))
    await press('Back')
    expect(asked()).toBe('Which kinds?')
    await press('Back')
    expect(asked()).toBe('For which room?')
  })
})

describe('When enough is known', () => {
  it('A visitor is not asked on, and may be asked one question more', async () => {
    const { press, asked, screen } = openAssistant(by(adviser(['room', 'mount', 'budget'], { enough: 1 })))
    await press('Office')
    await screen.findByText('Best for you')
    expect(asked()).toBeNull()
    await press('One more question')
    await waitFor(() => expect(asked()).toBe('Which kinds?'))
  })

  it('A visitor who wants to see the products now sees them, before he has answered anything', async () => {
    const { press, asked, screen, recommend, events } = openAssistant(by(adviser(['room', 'budget'])))
    await press('Show me now')
    await screen.findByText('Fan a')
    expect(asked()).toBeNull()
    expect(recommend).toHaveBeenCalledWith({}, [], expect.anything(), expect.anything())
    expect(events.some(({ name }) => name === 'guide_answer')).toBe(false)
  })

  it('A visitor who has seen enough and changes an answer is asked nothing new', async () => {
    const { press, asked, screen, recommend } = openAssistant(by(adviser(['room', 'mount', 'budget'])))
    await press('Bedroom')
    await waitFor(() => expect(asked()).toBe('Which kinds?'))
    await press('Show me now')
    await screen.findByText('Best for you')
    await press(/^Change/)
    expect(asked()).toBe('For which room?')
    await press('Office')
    await waitFor(() => expect(recommend).toHaveBeenCalledTimes(3))
    await screen.findByText('Best for you')
    expect(asked()).toBeNull()
  })

  it('A shop that allows one answer is never asked for a second one', async () => {
    const guide: Guide = guideSchema.parse({ ...fanGuide, stop: { maxQuestions: 1 } })
    const { press, screen } = openAssistant({ ...by(adviser(['room', 'budget'])), guide })
    await press('Office')
    await screen.findByText('Best for you')
    expect(screen.queryByText('One more question')).toBeNull()
  })
})

describe('What the visitor can see beforehand', () => {
  it('An option that would leave nothing stands last and says so, and can still be taken', async () => {
    const left = () =>
      new Map([
        ['bedroom', 0],
        ['office', 3],
      ])
    const { dialog, screen, press, events } = openAssistant({
      ...by(adviser(['room', 'budget'], { left })),
      familiar: () => true,
    })
    await screen.findByText('None of these left')
    const options = [...dialog.querySelectorAll('.option')].map(option => option.textContent)
    expect(options).toEqual(['Office', 'BedroomNone of these left'])
    await press(/^Bedroom/)
    expect(events).toContainEqual(expect.objectContaining({ name: 'guide_answer', answer: 'bedroom' }))
  })

  it('Where no option would leave anything, none is folded away', async () => {
    const left = () =>
      new Map([
        ['bedroom', 0],
        ['office', 0],
      ])
    const { screen } = openAssistant({ ...by(adviser(['room'], { left })), familiar: () => true })
    await screen.findByRole('button', { name: 'Bedroom' })
    expect(screen.queryByText('None of these left')).toBeNull()
  })
})

describe('What his past makes plain', () => {
  const known = [{ question: 'room', answer: 'bedroom', because: 'answered' as const }]

  it('A visitor who answered so before confirms it with one tap', async () => {
    const { press, asked, events } = openAssistant({
      ...by(adviser(['room', 'budget'], { known })),
      familiar: () => true,
    })
    await press('As before: Bedroom')
    await waitFor(() => expect(asked()).toBe('Up to how much?'))
    expect(events).toContainEqual(
      expect.objectContaining({ name: 'guide_answer', question: 'room', answer: 'bedroom' }),
    )
  })

  it('A visitor sees what was not asked because it is plain, and can be asked it', async () => {
    const { press, asked, screen } = openAssistant({
      ...by(adviser(['budget'], { known: [{ ...known[0]!, because: 'viewed' }] })),
      familiar: () => true,
    })
    await press('No preference')
    await screen.findByText('Bedroom, I suppose')
    expect(asked()).toBeNull()
    await press(/Bedroom, I suppose/)
    expect(asked()).toBe('For which room?')
    await press('As what you looked at: Bedroom')
    await waitFor(() => expect(asked()).toBeNull())
    expect(screen.queryByText('Bedroom, I suppose')).toBeNull()
  })
})
