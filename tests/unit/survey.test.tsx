// @vitest-environment happy-dom
/** A survey as its visitor goes through it: what he sees, and what is said of it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { NewEvent } from '../../src/events'
import { messages as es } from '../../src/locales/messages-es'
import { blankMemory } from '../../src/memory'
import type { MessageSetting } from '../../src/surfaces/contract'
import { survey } from '../../src/surfaces/survey'
import { survey as schema } from '../../src/surfaces/survey-schema'
import { shopWords } from '../support/guide'
import { messageSetting } from '../support/message-setting'

type Json = Record<string, unknown>
const csat = { id: 'csat', type: 'rating', preset: 'csat' }
const why = { id: 'why', type: 'comment', ask: 'What should be better?' }
const parts = {
  id: 'parts',
  type: 'choice',
  ask: 'What was it about?',
  askIf: { type: 'answered', question: 'csat', atMost: 3 },
  options: [
    { id: 'delivery', label: 'The delivery' },
    { id: 'product', label: 'The product' },
  ],
}

const root = () => document.querySelector('tendero-surface')!.shadowRoot!
const ask = () => root().querySelector('#question')?.textContent
const button = (name: string) =>
  [...root().querySelectorAll('button')].find(
    one => (one.getAttribute('aria-label') ?? one.textContent) === name,
  )!
const write = (text: string) => {
  const area = root().querySelector('textarea')!
  area.value = text
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
const names = () => [...root().querySelectorAll('.scale button')].map(one => one.getAttribute('aria-label'))

async function asked(changes: Json = {}, more: Partial<MessageSetting> = {}) {
  const made = messageSetting({ campaign: 'after', ...more })
  const source = { type: 'survey', questions: [csat, parts, why], ...changes }
  const shown = await survey(schema.parse(source), made.setting)
  const about = (events: readonly NewEvent[]) => events.filter(({ name }) => /^survey/.test(name))
  return { ...made, shown, said: () => about(made.events) }
}

beforeEach(() => {
  document.body.replaceChildren()
})
afterEach(() => {
  for (const host of document.querySelectorAll('tendero-surface')) host.remove()
  vi.unstubAllGlobals()
})

describe('A visitor who is asked', () => {
  test('answers with one tap, and it counts at once', async () => {
    const { said, taken } = await asked()
    expect(ask()).toBe('How satisfied are you?')
    expect(names()).toEqual([
      '1 of 5, very dissatisfied',
      '2 of 5',
      '3 of 5',
      '4 of 5',
      '5 of 5, very satisfied',
    ])
    expect(root().querySelector('fieldset')?.getAttribute('aria-labelledby')).toBe('question')
    expect(taken).not.toHaveBeenCalled()
    button('5 of 5, very satisfied').click()
    expect(said()).toEqual([
      { name: 'survey_answer', survey: 'after', question: 'csat', answer: 5, preset: 'csat', scale: '1-5' },
    ])
    expect(taken).toHaveBeenCalled()
  })

  test('is asked only what his answers make worth asking', async () => {
    await asked()
    button('4 of 5').click()
    expect(ask()).toBe('What should be better?')
    button('Back').click()
    expect(button('4 of 5').getAttribute('aria-pressed')).toBe('true')
    button('3 of 5').click()
    expect(ask()).toBe('What was it about?')
  })

  test('may go back, change an answer and be believed; the same answer again is not said twice', async () => {
    const { said } = await asked()
    button('2 of 5').click()
    button('Back').click()
    button('2 of 5').click()
    button('Back').click()
    button('1 of 5, very dissatisfied').click()
    expect(said().map(event => (event as { answer?: unknown }).answer)).toEqual([2, 1])
  })

  test('may leave out what comes later, and comes to the end', async () => {
    const { said } = await asked()
    expect(button('Skip')).toBeUndefined()
    button('2 of 5').click()
    button('Skip').click()
    button('Skip').click()
    expect(ask()).toBe('Sorry that it was not better. Thank you for telling us.')
    expect(said().map(({ name }) => name)).toEqual(['survey_answer', 'survey_complete'])
    expect(button('Back')).toBeUndefined()
  })

  test('types a comment that nobody hears of before he sends it, and that a look back does not lose', async () => {
    const { said } = await asked({ questions: [csat, why] })
    button('4 of 5').click()
    write('  Slow del')
    expect(said()).toHaveLength(1)
    button('Back').click()
    button('4 of 5').click()
    expect(root().querySelector('textarea')!.value).toBe('  Slow del')
    write('  Slow delivery ')
    button('Send').click()
    expect(said()[1]).toEqual({
      name: 'survey_comment',
      survey: 'after',
      question: 'why',
      comment: 'Slow delivery',
    })
    expect(ask()).toBe('Thank you for telling us.')
  })

  test('sends nothing if he wrote nothing', async () => {
    const { said } = await asked({ questions: [why] })
    write('   ')
    button('Send').click()
    expect(said().map(({ name }) => name)).toEqual(['survey_complete'])
  })

  test('is told how much room is left only near the end of it, and to whom it goes', async () => {
    const words = shopWords()
    await asked(
      { questions: [{ ...why, atMost: 20 }] },
      { words: { ...words, shop: { ...words.shop, name: 'Casa Brisa' } } },
    )
    expect(root().querySelector('#goes-to')!.textContent).toBe('Goes to Casa Brisa')
    write('short')
    expect(root().querySelector('#goes-to')!.textContent).not.toContain('left')
    write('a rather long one')
    expect(root().querySelector('#goes-to')!.textContent).toContain('Characters left: 3')
    expect(root().querySelector('textarea')!.maxLength).toBe(20)
  })

  test('hears the next question, and keeps his place in the page', async () => {
    await asked()
    expect(root().querySelector('.survey [role=status]')!.textContent).toBe('')
    button('5 of 5, very satisfied').click()
    expect(root().activeElement).toBeNull()
    expect(root().querySelector('.survey [role=status]')!.textContent).toBe('What should be better?')
    button('Back').focus()
    button('Back').click()
    expect(root().activeElement?.id).toBe('question')
  })

  test('closes half way: what he said stays said, and nobody calls it a no', async () => {
    const { shown, said } = await asked()
    button('1 of 5, very dissatisfied').click()
    button('Close').click()
    await shown!.done
    expect(said()).toHaveLength(1)
    expect(await shown!.done).toBe('removed')
  })

  test('is asked in his language', async () => {
    await asked({}, { words: shopWords('es'), told: es })
    expect(ask()).toBe('¿Cuál es tu grado de satisfacción?')
    expect(names()[4]).toBe('5 de 5, muy alto')
  })
})

test.each([
  ['nps', '0 of 10, not at all likely', '10 of 10, extremely likely', 11],
  ['ces', '1 of 7, very difficult', '7 of 7, very easy', 7],
])('A visitor asked by the standard of %s finds its scale', async (preset, low, high, count) => {
  await asked({ questions: [{ id: 'it', type: 'rating', preset }] })
  expect([names()[0], names().at(-1), names().length]).toEqual([low, high, count])
})

test('An author’s own ends and scale are taken as he wrote them', async () => {
  const question = {
    id: 'own',
    type: 'rating',
    ask: 'Loud?',
    scale: { from: 0, to: 3 },
    low: 'No',
    high: 'Yes',
  }
  const { said } = await asked({ questions: [question] })
  expect(names()).toEqual(['0 of 3, No', '1 of 3', '2 of 3', '3 of 3, Yes'])
  button('0 of 3, No').click()
  expect(said()[0]).toMatchObject({ answer: 0, scale: '0-3' })
})

test('The ends of a standard question are said with its own words only', async () => {
  const own = { ...csat, ask: 'How did ordering go?' }
  await asked({ questions: [own] })
  expect([names()[0], names()[4]]).toEqual(['1 of 5', '5 of 5'])
  expect(root().querySelector('.ends')!.textContent).toBe('')
  document.querySelector('tendero-surface')!.remove()
  await asked({ questions: [{ ...own, high: 'Well' }] })
  expect([names()[0], names()[4]]).toEqual(['1 of 5', '5 of 5, Well'])
  document.querySelector('tendero-surface')!.remove()
  // what it names is not known: it is the standard question after all
  await asked({ questions: [{ ...own, ask: 'How was {bought.title}?' }] })
  expect([ask(), names()[0]]).toEqual(['How satisfied are you?', '1 of 5, very dissatisfied'])
})

describe('A visitor who taps twice in one breath', () => {
  const third = { ...csat, id: 'again' }
  const tap = (name: string, how: PointerEventInit) =>
    button(name).dispatchEvent(
      new PointerEvent('click', { bubbles: true, composed: true, cancelable: true, ...how }),
    )

  test.each([
    ['with a mouse', { detail: 2 }],
    ['with a finger', { detail: 1, pointerType: 'touch' }],
  ])('%s answers one question, not the next one', async (_, second) => {
    const { said } = await asked({ questions: [csat, third, why] })
    tap('4 of 5', { ...second, detail: 1 })
    tap('4 of 5', second)
    expect(said()).toHaveLength(1)
    button('2 of 5').click()
    expect(said()).toMatchObject([{ answer: 4 }, { question: 'again', answer: 2 }])
  })

  test('but who taps quickly elsewhere means it', async () => {
    const { said } = await asked({ questions: [csat, third, why] })
    tap('4 of 5', { pointerType: 'touch', clientX: 200, clientY: 300 })
    tap('2 of 5', { pointerType: 'touch', clientX: 90, clientY: 300 })
    expect(said()).toMatchObject([{ answer: 4 }, { question: 'again', answer: 2 }])
  })
})

test.each(['stars', 'faces'])('A visitor who sees %s hears numbers', async look => {
  await asked({ questions: [{ ...csat, look }] })
  expect(root().querySelectorAll('.scale svg[aria-hidden=true]')).toHaveLength(5)
  expect(names()[3]).toBe('4 of 5')
})

test('A visitor chooses one of several, then several of several; ids are said, not words', async () => {
  const many = { ...parts, id: 'many', type: 'multi-choice', askIf: undefined }
  const { said } = await asked({ questions: [{ ...parts, askIf: undefined }, many] })
  button('The delivery').click()
  for (const box of root().querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = true
  root()
    .querySelector('form')!
    .dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  expect(said().map(event => (event as { answer?: unknown }).answer)).toEqual([
    'delivery',
    ['delivery', 'product'],
    undefined,
  ])
})

describe('What a survey is about', () => {
  const order = { at: 1766, id: 'A-7', titles: ['Quiet One'] }
  const facts = (more: object) => () => ({ product: null, cart: null, memory: null, now: 0, ...more })
  const first = async (changes: Json, more: object) => {
    const { shown, said } = await asked(changes, { facts: facts(more) })
    button('4 of 5').click()
    shown!.close()
    return (said()[0] as { subject?: string }).subject
  }

  test('is said with each answer', async () => {
    expect(await first({ about: 'purchase' }, { order })).toBe('order:A-7')
    expect(await first({ about: 'page' }, {})).toBe(`page:${location.pathname}`)
    expect(await first({ about: 'guide' }, { guide: { id: 'find', title: 'Find' } })).toBe('guide:find')
    expect(await first({}, { order })).toBeUndefined()
  })

  test('is the time of an order that has no number', async () => {
    expect(await first({ about: 'purchase' }, { order: { ...order, id: undefined } })).toBe('order:1766')
  })

  test('must be there: who bought nothing is not asked about it', async () => {
    expect((await asked({ about: 'purchase' })).shown).toBeUndefined()
    expect((await asked({ about: 'guide' })).shown).toBeUndefined()
  })

  test('may be named in the question; where it is not known, the standard one is asked', async () => {
    const questions = [{ ...csat, ask: 'How do you like {bought.title}?' }]
    await asked({ questions }, { facts: facts({ order }) })
    expect(ask()).toBe('How do you like \u2068Quiet One\u2069?')
    document.querySelector('tendero-surface')!.remove()
    await asked({ questions })
    expect(ask()).toBe('How satisfied are you?')
  })

  test('is asked about once, whatever visit it was; the shop in general, once a visit', async () => {
    const now = 5_000_000
    const memory = blankMemory('v', now)
    const known = (about: Record<string, number>) => () => ({ ...memory, surveys: { after: { about } } })
    const isAsked = async (changes: Json, about: Record<string, number>) =>
      !!(await asked(changes, { facts: facts({ order }), known: known(about) })).shown
    expect(await isAsked({ about: 'purchase' }, { 'order:A-7': 1 })).toBe(false)
    expect(await isAsked({ about: 'purchase' }, { 'order:A-6': 1 })).toBe(true)
    expect(await isAsked({}, { '': now + 1 })).toBe(false)
    expect(await isAsked({}, { '': now - 1 })).toBe(true)
  })
})

describe('The thanks', () => {
  const sad = { type: 'answered', question: 'csat', atMost: 2 }
  const thanks = [
    { if: sad, text: 'Write to us about {bought.title}.' },
    { if: sad, text: 'Please write to us.', content: [{ type: 'text', text: 'We read it all.' }] },
    { text: 'Lovely.' },
  ]

  test('are the first that fit the answers and can be said, with what stands below', async () => {
    await asked({ questions: [csat], thanks })
    button('2 of 5').click()
    expect(ask()).toBe('Please write to us.')
    await vi.waitFor(() => expect(root().textContent).toContain('We read it all.'))
  })

  test('say something else to whoever is glad', async () => {
    await asked({ questions: [csat], thanks })
    button('5 of 5, very satisfied').click()
    expect(ask()).toBe('Lovely.')
    expect(root().textContent).not.toContain('We read it all.')
  })

  test.each([
    [2, 'Sorry that it was not better. Thank you for telling us.'],
    [3, 'Thank you for telling us.'],
  ])('of the widget speak to a %i honestly', async (score, words) => {
    await asked({ questions: [csat] })
    names()
    root().querySelectorAll<HTMLElement>('.scale button')[score - 1]!.click()
    expect(ask()).toBe(words)
  })
})

describe('An address', () => {
  const contact = {
    id: 'mail',
    type: 'contact',
    ask: 'May we answer?',
    consent: 'Yes.',
    privacy: 'https://shop.example/p',
  }

  test('is not asked for where nobody takes it', async () => {
    await asked({ questions: [csat, contact] })
    button('4 of 5').click()
    expect(ask()).toBe('Thank you for telling us.')
  })

  test('is handed over with its consent, and is in no event', async () => {
    const handOver = vi.fn(async () => 'id-1')
    const { events } = await asked({ questions: [csat, contact] }, { handOver })
    button('4 of 5').click()
    const form = root().querySelector('form')!
    form.querySelector<HTMLInputElement>('[name=email]')!.value = 'ana@example.com'
    form.querySelector<HTMLInputElement>('[name=tick]')!.checked = true
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await vi.waitFor(() => expect(ask()).toBe('Thank you for telling us.'))
    expect(handOver).toHaveBeenCalledWith(
      expect.objectContaining({ email: 'ana@example.com', topic: 'contact' }),
    )
    expect(events).toContainEqual({ name: 'sign_up', promotion_id: 'after', topic: 'contact' })
    expect(JSON.stringify(events)).not.toContain('ana@')
  })
})

test('A survey in the page stands where its author says, or nowhere', async () => {
  const inline = { form: 'inline', selector: '#here' }
  expect((await asked(inline)).shown).toBeUndefined()
  document.body.innerHTML = '<main id="here"></main>'
  await asked(inline)
  expect(document.querySelector('#here > tendero-surface')).not.toBeNull()
})

test('A visitor of a survey without a heading hears its question when it comes', async () => {
  vi.useFakeTimers()
  await asked()
  vi.advanceTimersByTime(300)
  vi.useRealTimers()
  expect([...root().querySelectorAll('[role=status]')].map(one => one.textContent)).toContainEqual(
    expect.stringContaining('How satisfied are you?'),
  )
})
