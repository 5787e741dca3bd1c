// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { NewEvent } from '../../src/events'
import { profile as en } from '../../src/locales/profile-en'
import { profile as es } from '../../src/locales/profile-es'
import type { Memory } from '../../src/memory'
import { loadKinds } from '../../src/questions'
import { type Manifest, manifest as manifestSchema } from '../../src/schema'
import { profile } from '../../src/surfaces/profile'
import { type KnownSetting, profileKnown } from '../../src/surfaces/profile-known'
import { fanGuide, shopWords } from '../support/guide'
import { bought, remembered } from '../support/remembered'

const NOW = Date.UTC(2030, 4, 5, 12)

const seen = (id: string, category = 'fans'): NewEvent => ({
  name: 'view_item',
  items: [{ item_id: id, item_name: `Fan ${id}`, item_category: category }],
})
const answered = (question: string, answer: string | number | null, guide = 'find'): NewEvent => ({
  name: 'guide_answer',
  guide,
  question,
  answer,
})

const manifest: Manifest = {
  ...manifestSchema.parse({
    segments: {
      looker: { type: 'viewed', atLeast: 2 },
      gifts: {
        if: { type: 'viewed', atLeast: 1 },
        label: { en: 'You look for gifts', es: 'Buscas regalos' },
      },
      far: { type: 'viewed', atLeast: 99 },
    },
    campaigns: [
      {
        id: 'after-purchase',
        when: [{ type: 'page-view' }],
        surface: {
          type: 'survey',
          questions: [
            { id: 'csat', type: 'rating', preset: 'csat' },
            {
              id: 'why',
              type: 'choice',
              ask: 'What about {bought.title}?',
              options: [
                { id: 'noise', label: 'Too loud' },
                { id: 'size', label: 'Too big' },
              ],
            },
          ],
        },
      },
      {
        id: 'prompt',
        when: [{ type: 'page-view' }],
        surface: {
          type: 'prompt',
          title: 'Before you go',
          content: [
            {
              type: 'question',
              id: 'missing',
              ask: 'What is missing?',
              options: [
                { id: 'price', label: 'Something cheaper' },
                { id: 'time', label: 'Time' },
              ],
            },
          ],
        },
      },
    ],
  }),
  guides: { find: fanGuide },
}

async function open(
  events: readonly NewEvent[],
  more: Partial<Omit<KnownSetting, 'memory'>> & {
    memory?: (of: Memory) => Memory
    tag?: 'en' | 'es'
    save?: () => Promise<unknown>
  } = {},
) {
  await loadKinds(fanGuide.questions)
  const { memory: change = of => of, tag = 'en', save, ...others } = more
  let memory = change(remembered(NOW, ...events))
  const heard: NewEvent[] = []
  const words = shopWords(tag)
  const told = tag === 'es' ? es : en
  const forget = vi.fn(async () => {})
  const shown = profile({
    window,
    words,
    theme: { accent: '#0f766e', radius: '14px', font: 'inherit', scheme: 'light' },
    publish: event => heard.push(event),
    taken() {},
    open: async () => {},
    told,
    known: profileKnown({
      manifest,
      words,
      told,
      memory: () => memory,
      keeping: 'all',
      isSent: false,
      segments: [],
      waiting: [],
      now: () => NOW,
      publish: event => heard.push(event),
      async edit(by) {
        memory = by(memory)
      },
      ...others,
    }),
    take: save ?? (async () => ({ memory: 'all of it' })),
    forget,
  })
  const root = document.querySelector('tendero-surface')!.shadowRoot!
  const dialog = root.querySelector('dialog')!
  const screen = within(dialog as unknown as HTMLElement)
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
  return {
    shown,
    root,
    dialog,
    screen,
    press,
    heard,
    forget,
    memory: () => memory,
    entries: (of: string) =>
      [...dialog.querySelectorAll(`[aria-labelledby="${of}"] li`)].map(
        li => `${li.querySelector('bdi')!.textContent}: ${li.querySelector('small')?.textContent ?? ''}`,
      ),
    buttons: (of: string) =>
      [...dialog.querySelectorAll(`[aria-labelledby="${of}"] li button`)].map(b => b.textContent),
    ids: () => Array.from(memory.history.item, i => memory.items[i]!.id),
  }
}

afterEach(() => {
  for (const surface of document.querySelectorAll('tendero-surface')) surface.remove()
})

describe('A visitor who reads what is known of him', () => {
  test('reads his answers in words, newest first: of guides, of messages, and his ratings apart', async () => {
    const { entries } = await open([
      answered('room', 'bedroom'),
      answered('budget', 60),
      answered('missing', 'price', 'prompt'),
      answered('night', null),
      {
        name: 'survey_answer',
        survey: 'after-purchase',
        question: 'csat',
        answer: 4,
        preset: 'csat',
        scale: '1-5',
      },
      { name: 'survey_answer', survey: 'after-purchase', question: 'why', answer: 'noise' },
    ])
    expect(entries('answers')).toEqual([
      'On all night?: No preference · Can I help you choose?',
      'What is missing?: Something cheaper',
      'Up to how much?: up to €60 · Can I help you choose?',
      'For which room?: Bedroom · Can I help you choose?',
    ])
    expect(entries('surveys')).toEqual([
      'What about …?: Too loud · May 5, 2030',
      'How satisfied are you?: 4 of 5 · May 5, 2030',
    ])
  })

  test('reads ids where the manifest has no words any more, and never markup', async () => {
    const { entries, dialog } = await open([
      answered('gone', 'x', 'old-guide'),
      answered('constructor', '<b>', '__proto__'),
      { name: 'view_item', items: [{ item_id: 'a', item_name: '<img src=x onerror=alert(1)>' }] },
    ])
    expect(entries('answers')).toEqual(['constructor: <b>', 'gone: x'])
    expect(entries('products')).toEqual(['<img src=x onerror=alert(1)>: May 5, 2030'])
    expect(dialog.querySelector('img, b')).toBeNull()
  })

  test('reads all of it in Spanish', async () => {
    const { dialog, entries, buttons } = await open([answered('room', 'bedroom'), seen('a')], {
      tag: 'es',
      segments: ['gifts'],
    })
    expect(dialog.querySelector('h2')!.textContent).toBe('Lo que sé de ti')
    expect(entries('answers')).toEqual(['¿Para qué estancia?: Dormitorio'])
    expect([entries('segments'), buttons('segments')]).toEqual([['Buscas regalos: '], ['Eso no va conmigo']])
    expect(entries('categories')).toEqual(['fans: 1 producto'])
  })

  test('sees the newest eight of a long history, then all of it, and goes on reading there', async () => {
    const { entries, press, root } = await open(Array.from({ length: 20 }, (_, i) => seen(`${i}`)))
    expect(entries('products')).toHaveLength(8)
    expect(entries('products')[0]).toBe('Fan 19: May 5, 2030')
    press('and 12 more')
    expect(entries('products')).toHaveLength(20)
    expect(root.activeElement?.querySelector('bdi')?.textContent).toBe('Fan 11')
  })

  test('reads what he bought, his basket, and what he asked to have sent', async () => {
    const cart = {
      items: [{ id: 'x', title: null, quantity: 2, price: 9 }],
      count: 2,
      total: 18,
      currency: 'EUR',
    }
    const { entries, buttons } = await open([bought('a', 'b'), { name: 'cart_update', cart }], {
      waiting: [
        { topic: 'newsletter', at: '2030-05-04T10:00:00.000Z' },
        { topic: 'constructor', at: '2030-05-04T10:00:00.000Z' },
      ],
    })
    expect(entries('orders')).toEqual(['Fan a, Fan b: May 5, 2030'])
    expect(entries('basket')).toEqual(['x: May 5, 2030'])
    expect(entries('waiting')).toEqual(['The newsletter: May 4, 2030', 'constructor: May 4, 2030'])
    expect(buttons('orders')).toEqual([])
  })

  test('without consent reads what this tab knows, and that it is no more than that', async () => {
    const { dialog, entries } = await open([seen('a'), bought('b'), answered('room', 'bedroom')], {
      keeping: 'nothing',
      memory: of => ({ ...of, profile: { birthday: '02-29' } }),
    })
    expect([...dialog.querySelectorAll('h3')].map(h => h.textContent)).toEqual([
      'What you told me',
      'What may be kept',
    ])
    expect(entries('answers')).toEqual(['For which room?: Bedroom'])
    expect(dialog.textContent).toContain('Nothing is remembered beyond this tab.')
  })

  test('of whom nothing is known, reads just that', async () => {
    const { dialog } = await open([])
    expect(dialog.textContent).toContain('I know nothing about you yet.')
  })
})

describe('A visitor who corrects what is known of him', () => {
  test('takes an answer back and gives it again, as the guide itself does', async () => {
    const { press, heard, entries } = await open([answered('room', 'bedroom')])
    press('Take back: For which room?')
    expect(entries('answers')).toEqual(['For which room?: Removed'])
    press('Undo: For which room?')
    await waitFor(() => expect(heard).toHaveLength(2))
    expect(heard).toEqual([
      { name: 'guide_unanswer', guide: 'find', question: 'room' },
      { name: 'guide_answer', guide: 'find', question: 'room', answer: 'bedroom' },
    ])
  })

  test('takes a product out: its rows and what led to it go, what he bought stays, and nobody hears of it', async () => {
    const { press, memory, ids, heard } = await open([seen('a'), seen('b'), bought('a'), seen('a')], {
      memory: of => ({
        ...of,
        touches: [
          { id: 'a', by: 'find', at: NOW },
          { id: 'b', by: 'find', at: NOW },
        ],
      }),
    })
    const before = memory()
    press('Remove: Fan a')
    await waitFor(() => expect(ids()).toEqual(['b', 'a']))
    expect(memory().touches).toEqual([{ id: 'b', by: 'find', at: NOW }])
    press('Undo: Fan a')
    await waitFor(() => expect(ids()).toEqual(['a', 'b', 'a', 'a']))
    expect(memory().history).toEqual(before.history)
    expect(memory().touches).toHaveLength(2)
    expect(heard).toEqual([])
  })

  test('takes a kind of product out with all that is of it; what he took out by itself stays out', async () => {
    const { press, ids, entries, buttons } = await open([seen('a'), seen('b'), seen('c', 'heaters')])
    expect(entries('categories')).toEqual(['heaters: 1 product', 'fans: 2 products'])
    press('Remove: Fan a')
    press('Remove: fans')
    await waitFor(() => expect(ids()).toEqual(['c']))
    expect(entries('products')).toEqual(['Fan c: May 5, 2030', 'Fan b: Removed', 'Fan a: Removed'])
    expect(buttons('products')).toEqual(['Remove'])
    press('Undo: fans')
    await waitFor(() => expect(ids()).toEqual(['b', 'c']))
    expect(buttons('products')).toEqual(['Remove', 'Remove', 'Undo'])
  })

  test('wants to be shown again what he had sent away', async () => {
    const { press, memory } = await open([
      { name: 'dismiss_item', item_list_id: 'tendero:find', items: [{ item_id: 'a', item_name: 'Fan a' }] },
    ])
    press('Take back: Fan a')
    await waitFor(() => expect(memory().items).toEqual([]))
    press('Undo: Fan a')
    await waitFor(() => expect(memory().items).toMatchObject([{ id: 'a' }]))
  })

  test('is not who the shop takes him for, reads that on a later visit too, and is again', async () => {
    const { press, memory, entries, shown, screen } = await open([seen('a')], {
      segments: ['gifts', 'looker'],
    })
    expect(entries('segments')).toEqual(['looker: ', 'You look for gifts: '])
    press('That’s not me: You look for gifts')
    await waitFor(() => expect(memory().profile.not).toEqual({ gifts: NOW }))
    expect(screen.getByRole('status').textContent).toBe('You say: not you: You look for gifts')
    shown.close()

    const { not } = memory().profile
    const later = await open([], { memory: of => ({ ...of, profile: { not: { ...not, unknown: 1 } } }) })
    expect(later.entries('segments')).toEqual(['You look for gifts: You say: not you'])
    later.press('That is me again: You look for gifts')
    await waitFor(() => expect(later.memory().profile.not).toEqual({ unknown: 1 }))
  })

  test('changes his birthday, takes it out and puts it back', async () => {
    const { press, dialog, entries, memory } = await open([], {
      memory: of => ({ ...of, profile: { birthday: '02-29' } }),
    })
    expect(entries('birthday')).toEqual(['February 29: '])
    press('Change: February 29')
    const [day, month] = dialog.querySelectorAll('select')
    expect([day!.value, month!.value]).toEqual(['29', '2'])
    fireEvent.change(day!, { target: { value: '31' } })
    fireEvent.submit(dialog.querySelector('form')!)
    expect(memory().profile).toEqual({ birthday: '02-29' })
    expect(dialog.querySelectorAll('select')[0]!.validationMessage).toBe(en.birthdayWrong)
    fireEvent.change(month!, { target: { value: '12' } })
    fireEvent.submit(dialog.querySelector('form')!)
    await waitFor(() => expect(memory().profile).toEqual({ birthday: '12-31' }))
    expect(entries('birthday')).toEqual(['December 31: '])
    press('Remove: December 31')
    await waitFor(() => expect(memory().profile).toEqual({}))
    press('Undo: December 31')
    await waitFor(() => expect(memory().profile).toEqual({ birthday: '12-31' }))
  })
})

describe('A visitor who wants it all', () => {
  test('is asked once more before it is forgotten, then reads what is gone', async () => {
    const { press, forget, dialog, root } = await open([seen('a'), answered('room', 'bedroom')])
    press('Forget everything')
    expect(root.activeElement?.textContent).toBe('No, keep it')
    press('No, keep it')
    expect(forget).not.toHaveBeenCalled()
    press('Forget everything')
    press('Yes, forget it')
    await waitFor(() => expect(dialog.querySelector('h3')!.textContent).toBe('Forgotten'))
    expect(forget).toHaveBeenCalledTimes(1)
    expect([...dialog.querySelectorAll('li')].map(li => li.textContent)).toEqual([
      'What you told me (1)',
      'What interests you (1)',
      'What you looked at (1)',
    ])
    expect(dialog.querySelector('button[aria-label^="Take"]')).toBeNull()
  })

  test('has what he took out out before it is forgotten, in the order of his clicks', async () => {
    const { press, forget, memory } = await open([seen('a')])
    forget.mockImplementation(async () => expect(memory().items).toEqual([]))
    press('Remove: Fan a')
    press('Forget everything')
    press('Yes, forget it')
    await waitFor(() => expect(forget).toHaveResolved())
  })

  test('takes it along as a file, or reads that it did not work', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
    const { press, screen, shown } = await open([])
    press('Download everything')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Downloaded.'))
    expect(JSON.parse(await (made.mock.calls[0]![0] as Blob).text())).toEqual({ memory: 'all of it' })
    made.mockRestore()
    shown.close()

    const failing = await open([], { save: () => Promise.reject(new Error('no')) })
    failing.press('Download everything')
    await waitFor(() =>
      expect(failing.screen.getByRole('status').textContent).toBe('It could not be downloaded.'),
    )
  })

  test('closes it by the cross or by Esc, and it has left the page', async () => {
    const { press, shown } = await open([])
    press('Close')
    expect(await shown.done).toBe('dismissed')
    expect(document.querySelector('tendero-surface')).toBeNull()
    const { dialog, shown: again } = await open([])
    dialog.close()
    expect(await again.done).toBe('dismissed')
  })
})
