// @vitest-environment happy-dom
/** What counts as seen, closed or taken, and what comes of a message that cannot be shown. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { NewEvent } from '../../src/events'
import type { Manifest } from '../../src/schema'
import { createStage, type Stage, type StageSetting } from '../../src/stage'
import { showParts } from '../../src/surfaces/message'
import type { Surface } from '../../src/surfaces/schema'
import { fanGuide, shopWords } from '../support/guide'
import { messageSetting } from '../support/message-setting'
import { platformOf } from '../support/platform'
import { campaignOf } from '../support/visitor'

afterEach(() => {
  vi.useRealTimers()
  for (const host of document.querySelectorAll('tendero-surface')) host.remove()
})
const hosts = () => [...document.querySelectorAll('tendero-surface')]
const press = (name: string) => {
  const root = hosts().at(-1)!.shadowRoot!
  const all = [...root.querySelectorAll('button')]
  all.find(b => b.getAttribute('aria-label') === name || b.textContent === name)!.click()
}

const prompt = (text: string, more: object = {}): Surface =>
  ({
    type: 'prompt',
    form: 'card',
    title: 'Hello',
    content: [{ type: 'text', text }],
    decline: 'no-thanks',
    ...more,
  }) as Surface

function theShop(more: Partial<StageSetting> = {}) {
  const events: NewEvent[] = []
  const page = { type: 'home', product: null, cart: null, order: null }
  const stage: Stage = createStage({
    window,
    manifest: {
      shop: shopWords().shop,
      theme: { accent: '#0f766e', radius: '14px', font: 'inherit', scheme: 'light' },
      guides: { find: fanGuide },
      recommender: [],
      recovery: [],
    } as unknown as Manifest,
    locale: 'en',
    publish: event => events.push(event),
    problem: vi.fn(),
    open: (guide, answers) => stage.open(guide, answers),
    platform: platformOf(),
    present: { page: () => page, look: async () => page } as never,
    facts: () => Promise.reject(new Error('nobody asks')),
    remembering: { past: () => null, shown: () => ({}), cart: () => null, answers: () => ({}) } as never,
    ...more,
  })
  const told = () => events.map(({ name }) => name).filter(name => name.endsWith('promotion'))
  return {
    stage,
    events,
    told,
    show: (id: string, surface: Surface) => stage.show(campaignOf(id, { surface })),
  }
}

describe('A message that cannot be drawn', () => {
  const Broken = () => {
    throw new Error('broken')
  }
  it.each(['card', 'dialog', 'bar'] as const)(
    'leaves nothing on the page, and nobody has seen it: %s',
    async form => {
      const { setting } = messageSetting()
      const shown = await showParts(
        { form, content: [], decline: null, above: { css: '', view: () => <Broken /> } },
        setting,
      )
      expect(shown).toBeUndefined()
      expect(hosts()).toEqual([])
    },
  )
})

describe('The budget', () => {
  it('is not touched by a card that has nothing to say here', async () => {
    const { show, stage, told } = theShop()
    await show('a', prompt('{product.title} waits'))
    expect([told(), stage.showing()]).toEqual([[], null])
    await show('a', prompt('Hello'))
    expect([told(), stage.showing()]).toEqual([['view_promotion'], 'a'])
  })

  it('counts one dismissal, however often the visitor presses', async () => {
    const { show, told } = theShop()
    await show('a', prompt('Hello'))
    const cross = hosts()[0]!.shadowRoot!.querySelector<HTMLElement>('.icon')!
    cross.click()
    cross.click()
    await vi.waitFor(() => expect(told()).toEqual(['view_promotion', 'dismiss_promotion']))
  })

  it('hears no dismissal from a visitor who took it and then closed it', async () => {
    const { show, told } = theShop()
    await show('a', prompt('Hello', { accept: { label: 'Yes' } }))
    press('Yes')
    await vi.waitFor(() => expect(hosts()).toEqual([]))
    expect(told()).toEqual(['view_promotion', 'select_promotion'])
  })

  it('hears none either when the page goes on', async () => {
    const { show, stage, told } = theShop()
    await show('a', prompt('Hello'))
    stage.clear()
    await Promise.resolve()
    expect([told(), hosts()]).toEqual([['view_promotion'], []])
  })
})

describe('What the visitor asks for himself', () => {
  const assistant = { type: 'assistant', guide: 'find' } as Surface

  it('is not taken away by a campaign that was chosen a moment before', async () => {
    const { show, stage, told } = theShop()
    await stage.open('find')
    await show('a', assistant)
    expect(stage.assisting()).toBe(true)
    expect(hosts()).toHaveLength(1)
    expect(told()).toEqual([])
  })

  it('is not followed by the dialogue that a campaign of the page before wanted to open', async () => {
    const { show, stage, told } = theShop()
    const coming = show('a', assistant)
    stage.clear()
    await coming
    expect([hosts(), told()]).toEqual([[], []])
  })

  it('takes the place of a card: the basket of a link, and nobody has dismissed the card', async () => {
    const platform = platformOf({
      readCart: async () => ({ items: [], count: 0, total: null, currency: null }),
    })
    const { show, stage, told } = theShop({
      platform,
      manifest: {
        ...({
          shop: { ...shopWords().shop, platform: { pages: {} } },
          guides: {},
          recommender: [],
        } as object),
        theme: { accent: '#0f766e', radius: '14px', font: 'inherit', scheme: 'light' },
      } as Manifest,
    })
    await show('a', prompt('Hello'))
    if (stage.showing()) stage.close()
    await stage.bring({ type: 'cart-recovery', form: 'dialog', decline: 'close' }, {}, [
      { id: 'fan', quantity: 2 },
    ])
    expect(stage.assisting()).toBe(true)
    expect(hosts()).toHaveLength(1)
    expect(hosts()[0]!.shadowRoot!.textContent).toContain('fan')
    expect(told()).toEqual(['view_promotion'])
  })
})
