// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { NewEvent } from '../../src/events'
import type { Product } from '../../src/page'
import type { Recommendation } from '../../src/recommenders/contract'
import { assistant } from '../../src/surfaces/assistant'
import type { GuideSetting } from '../../src/surfaces/contract'
import { inline } from '../../src/surfaces/inline'
import { fanGuide, shopWords } from '../support/guide'

const product = (id: string, more: Partial<Product> = {}): Product => ({
  id,
  title: `Fan ${id}`,
  url: `https://shop.example/p/${id}`,
  image: null,
  price: 79.5,
  currency: 'EUR',
  availability: 'InStock',
  brand: 'Brisa',
  sku: null,
  gtin: null,
  fields: { noise: 28, category: 'fans' },
  ...more,
})

const shelf = (...products: Product[]): Recommendation & { source: string } => ({
  shelves: [{ kind: 'match', relaxed: [], products: products.map(p => ({ product: p, reasons: [] })) }],
  matches: products.length,
  source: 'catalog',
})

function visit(more: Partial<GuideSetting> = {}) {
  const events: NewEvent[] = []
  const setting: GuideSetting = {
    window,
    guideId: 'find-a-fan',
    guide: fanGuide,
    words: shopWords(),
    theme: { accent: '#0f766e', radius: '14px', font: 'inherit', scheme: 'light' },
    answers: () => ({}),
    publish: event => events.push(event),
    taken: vi.fn(),
    recommend: async () => shelf(product('a'), product('b')),
    prepare: () => {},
    facets: async () => ({ mount: { kind: 'words', words: [{ word: 'tower', count: 2 }] } }),
    open: vi.fn(async () => {}),
    ...more,
  }
  return { setting, events, named: (name: string) => events.filter(e => e.name === name) }
}

function openAssistant(more: Partial<GuideSetting> = {}) {
  const { setting, ...rest } = visit(more)
  const shown = assistant({ type: 'assistant', guide: 'find-a-fan' }, setting)!
  const host = [...document.querySelectorAll('tendero-surface')].at(-1)!
  const dialog = host.shadowRoot!.querySelector('dialog')!
  return { ...rest, setting, shown, dialog, screen: within(dialog) }
}

afterEach(() => {
  cleanup()
  for (const host of document.querySelectorAll('tendero-surface')) host.remove()
  document.body.replaceChildren()
})

describe('a visitor in the dialogue', () => {
  it('reads the first question and no products yet', async () => {
    const { screen, dialog } = openAssistant()
    await screen.findByRole('button', { name: 'Bedroom' })
    expect(dialog.open).toBe(true)
    expect(screen.getByText('Question 1 of 3')).toBeTruthy()
    expect(dialog.querySelector('.product')).toBeNull()
  })

  it('sees products after the first answer, the answer as a chip, and the next question', async () => {
    const { screen, dialog, events } = openAssistant()
    fireEvent.click(await screen.findByRole('button', { name: 'Bedroom' }))
    await screen.findByText('Fan a')
    expect(dialog.querySelector('.chip')?.textContent).toBe('Bedroom')
    expect(screen.getByText('On all night?')).toBeTruthy()
    expect(screen.getByText('€79.50', { selector: 'li:first-child .price' })).toBeTruthy()
    expect(events.map(e => e.name)).toEqual(['guide_start', 'guide_answer', 'guide_result', 'view_item_list'])
  })

  it('lands with the focus on the next question, not on the page behind', async () => {
    const { screen, dialog } = openAssistant()
    fireEvent.click(await screen.findByRole('button', { name: 'Bedroom' }))
    const heading = await screen.findByText('On all night?')
    await waitFor(() => expect((dialog.getRootNode() as ShadowRoot).activeElement).toBe(heading))
  })

  it('changes an answer in place: its chip asks the question again with the old answer marked', async () => {
    const { screen } = openAssistant({ answers: () => ({ room: 'bedroom', night: 'yes' }) })
    fireEvent.click(await screen.findByRole('button', { name: 'Change: For which room? Bedroom' }))
    expect(screen.getByRole('button', { name: 'Bedroom' }).getAttribute('aria-pressed')).toBe('true')
    fireEvent.click(screen.getByRole('button', { name: 'Office' }))
    await waitFor(() => expect(screen.queryByText(/On all night/)).toBeNull())
  })

  it('has given the answer that a link or the card brings: it counts as the others do, and once', async () => {
    const { screen, named } = openAssistant({
      answers: () => ({ room: 'bedroom' }),
      given: { room: 'bedroom', night: 'yes', budget: '' },
    })
    await screen.findByText('Fan a')
    expect(named('guide_answer')).toEqual([
      { name: 'guide_answer', guide: 'find-a-fan', question: 'night', answer: 'yes' },
      { name: 'guide_answer', guide: 'find-a-fan', question: 'budget', answer: null },
    ])
  })

  it('starts again: no chips, no products, the first question', async () => {
    const { screen, dialog, named } = openAssistant({ answers: () => ({ room: 'bedroom' }) })
    fireEvent.click(await screen.findByRole('button', { name: 'Start again' }))
    await screen.findByRole('button', { name: 'Office' })
    expect(dialog.querySelector('.chip')).toBeNull()
    expect(dialog.querySelector('.product')).toBeNull()
    expect(named('guide_unanswer')).toEqual([
      { name: 'guide_unanswer', guide: 'find-a-fan', question: 'room' },
    ])
  })

  it('reads of each product what fits, what does not and what nobody says', async () => {
    const wish = { field: 'noise', atMost: 35, weight: 1, must: false, question: 'room' }
    const recommendation: Recommendation = {
      matches: 1,
      shelves: [
        {
          kind: 'match',
          relaxed: [],
          products: [
            { product: product('a'), reasons: [{ kind: 'match', wish, have: 28 }] },
            { product: product('b'), reasons: [{ kind: 'miss', wish, have: 44 }] },
            { product: product('c'), reasons: [{ kind: 'unknown', wish }] },
          ],
        },
      ],
    }
    const { dialog, screen } = openAssistant({
      answers: () => ({ room: 'bedroom' }),
      recommend: async () => ({ ...recommendation, source: 'catalog' }),
    })
    await screen.findByText('Fan c')
    expect([...dialog.querySelectorAll('.reasons li')].map(li => li.textContent)).toEqual([
      'Fits: Noise: 28 dB',
      'Does not fit: Noise: 44 dB (up to 35 dB)',
      'Noise: not stated',
    ])
  })

  it('is told which wish had to give when nothing has all of it', async () => {
    const wish = { field: 'price', atMost: 40, weight: 1, must: true, question: 'budget' }
    const { screen } = openAssistant({
      answers: () => ({ budget: 40 }),
      recommend: async () => ({
        matches: 0,
        source: 'catalog',
        shelves: [{ kind: 'close', relaxed: [wish], products: [{ product: product('a'), reasons: [] }] }],
      }),
    })
    await screen.findByText('Nothing has all of it. These come closest, without: “Price up to €40”')
  })

  it('is told that a product is sold out, and cannot put it in the cart', async () => {
    const { screen } = openAssistant({
      answers: () => ({ room: 'office' }),
      addToCart: async () => {},
      recommend: async () => shelf(product('a', { availability: 'OutOfStock' })),
    })
    await screen.findByText('Sold out')
    expect(screen.queryByRole('button', { name: /Add to cart/ })).toBeNull()
  })

  it('puts a product in the cart and reads that it is there', async () => {
    const addToCart = vi.fn(async () => {})
    const { screen } = openAssistant({ answers: () => ({ room: 'office' }), addToCart })
    fireEvent.click(await screen.findByRole('button', { name: 'Add to cart: Fan a' }))
    await screen.findByText('In your cart: Fan a')
    expect(addToCart).toHaveBeenCalledTimes(1)
  })

  it('reads why a product could not be put in the cart, and may try again', async () => {
    const addToCart = vi
      .fn()
      .mockRejectedValueOnce(new Error('Only 2 left', { cause: 'Only 2 left' }))
      .mockResolvedValueOnce(undefined)
    const { screen } = openAssistant({ answers: () => ({ room: 'office' }), addToCart })
    fireEvent.click(await screen.findByRole('button', { name: 'Add to cart: Fan a' }))
    await screen.findByText('Could not be added: Only 2 left')
    fireEvent.click(screen.getByRole('button', { name: 'Add to cart: Fan a' }))
    await screen.findByText('In your cart: Fan a')
  })

  it('is offered another try when nobody answers', async () => {
    const recommend = vi
      .fn()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue(shelf(product('z')))
    const { screen } = openAssistant({ answers: () => ({ room: 'office' }), recommend })
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    await screen.findByText('Fan z')
  })

  it('sees the products of the last answer, also when an earlier request answers later', async () => {
    const waiting: ((r: Recommendation & { source: string }) => void)[] = []
    const recommend = () => new Promise<Recommendation & { source: string }>(resolve => waiting.push(resolve))
    const { screen } = openAssistant({ recommend })
    fireEvent.click(await screen.findByRole('button', { name: 'Bedroom' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Yes' }))
    await waitFor(() => expect(waiting.length).toBe(2))
    waiting[1]!(shelf(product('new')))
    await screen.findByText('Fan new')
    waiting[0]!(shelf(product('old')))
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(screen.queryByText('Fan old')).toBeNull()
  })

  it('is not asked a question whose options the catalogue cannot give', async () => {
    const { screen, events } = openAssistant({
      answers: () => ({ room: 'office', budget: 90 }),
      facets: async () => Promise.reject(new Error('no catalogue')),
    })
    await waitFor(() => expect(screen.queryByText('Which kinds?')).toBeNull())
    await screen.findByText('Best for you')
    expect(events.some(e => e.name === 'guide_answer' && e.question === 'mount')).toBe(false)
  })

  it('closes with Esc or the cross; the page gets its element back as it was', async () => {
    const { dialog, shown, named } = openAssistant()
    dialog.dispatchEvent(new Event('close'))
    expect(await shown.done).toBe('dismissed')
    expect(document.querySelector('tendero-surface')).toBeNull()
    expect(named('guide_close').length).toBe(1)
  })

  it('shows markup in a title as the letters that it is', async () => {
    const { screen, dialog } = openAssistant({
      answers: () => ({ room: 'office' }),
      recommend: async () => shelf(product('x', { title: '<img src=x onerror=alert(1)>' })),
    })
    await screen.findByText('<img src=x onerror=alert(1)>')
    expect(dialog.querySelector('img')).toBeNull()
  })
})

describe('the card inside the page', () => {
  const card = (more: Partial<GuideSetting> = {}, selector = 'main') => {
    document.body.append(document.createElement('main'))
    const { setting, ...rest } = visit(more)
    const shown = inline({ type: 'inline', guide: 'find-a-fan', selector, position: 'start' }, setting)
    const root = document.querySelector('main tendero-surface')?.shadowRoot
    const element = root?.querySelector<HTMLElement>('.card')
    return { ...rest, setting, shown, element }
  }

  it('asks the first question; its answer opens the dialogue with that answer given', async () => {
    const { element, setting } = card()
    fireEvent.click(within(element!).getByRole('button', { name: 'Bedroom' }))
    expect(setting.open).toHaveBeenCalledWith('find-a-fan', { room: 'bedroom' })
    expect(setting.taken).toHaveBeenCalled()
  })

  it('reminds a returning visitor of his answers and lets him go on', async () => {
    const { element, setting } = card({ answers: () => ({ room: 'office' }) })
    expect(await within(element!).findByText('You had told me')).toBeTruthy()
    fireEvent.click(within(element!).getByRole('button', { name: 'See what fits' }))
    expect(setting.open).toHaveBeenCalledWith('find-a-fan', {})
  })

  it('stays away from a page that has no place for it, or whose selector no browser can read', () => {
    expect(card({}, '#nowhere').shown).toBeUndefined()
    expect(card({}, ':::').shown).toBeUndefined()
  })
})
