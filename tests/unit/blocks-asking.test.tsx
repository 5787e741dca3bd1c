// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { question } from '../../src/blocks/question'
import type { BlockOf } from '../../src/blocks/schema'
import { story } from '../../src/blocks/story'
import type { NewEvent } from '../../src/events'
import type { Product } from '../../src/page'
import { blockSetting, NOON, standing } from '../support/block-setting'
import { makeProduct } from '../support/make-product'
import { remembered } from '../support/remembered'

afterEach(() => document.body.replaceChildren())

const quiet = [{ field: 'noise', atMost: 30, weight: 1, must: false }]
const strong = [{ field: 'airflow', atLeast: 900, weight: 1, must: false }]
const asked: BlockOf<'question'> = {
  type: 'question',
  id: 'missing',
  ask: { en: 'What is missing?', es: '¿Qué falta?' },
  options: [
    { id: 'quiet', label: 'A quiet one', wish: quiet },
    { id: 'strong', label: 'A strong one', wish: strong },
    { id: 'price', label: 'The price', reply: 'We are sorry to hear that.' },
    { id: 'help', label: 'Some advice', guide: 'find-a-fan' },
  ],
  show: 2,
}
const answeredBefore = (answer: string, guide = 'summer', id = 'missing'): NewEvent => ({
  name: 'guide_answer',
  guide,
  question: id,
  answer,
})

const buttons = (place: HTMLElement) => [...place.querySelectorAll<HTMLButtonElement>('fieldset button')]
const pressed = (place: HTMLElement) => buttons(place).map(button => button.getAttribute('aria-pressed'))
const status = (place: HTMLElement) => place.querySelector('[role=status]')!.textContent
const titles = (place: HTMLElement) => [...place.querySelectorAll('li b')].map(name => name.textContent)

describe('A question in a message', () => {
  it('A visitor is asked, in his language, and nothing is chosen for him', async () => {
    const { setting, events } = blockSetting({ language: 'es' })
    const place = (await standing(question, asked, setting))!
    expect(place.querySelector('legend')!.textContent).toBe('¿Qué falta?')
    expect(buttons(place).map(button => button.textContent)).toEqual([
      'A quiet one',
      'A strong one',
      'The price',
      'Some advice',
    ])
    expect(pressed(place)).toEqual([null, null, null, null])
    expect(status(place)).toBe('')
    expect(events).toEqual([])
    expect(setting.taken).not.toHaveBeenCalled()
  })

  it('A visitor who answers gets products that fit, and his answer is known to conditions', async () => {
    let arrive = (_: Product[]) => {}
    const recommend = vi.fn(() => new Promise<Product[]>(resolve => (arrive = resolve)))
    const { setting, named } = blockSetting({ recommend })
    const place = (await standing(question, asked, setting))!
    fireEvent.click(buttons(place)[0]!)
    expect(pressed(place)).toEqual(['true', 'false', 'false', 'false'])
    expect(status(place)).toBe('Looking …')
    expect(setting.taken).toHaveBeenCalled()
    expect(named('guide_answer')).toEqual([answeredBefore('quiet')])
    expect(recommend).toHaveBeenCalledWith({ wishes: quiet, show: 2 })
    arrive([makeProduct({}, { id: 'a', title: 'Whisper' })])
    await waitFor(() => expect(titles(place)).toEqual(['Whisper']))
    expect(status(place)).toBe('Best for you')
    expect(named('view_item_list')).toHaveLength(1)
  })

  it('A visitor who changes his mind sees the products of his last answer, however late the first come', async () => {
    const waiting: ((products: Product[]) => void)[] = []
    const recommend = () => new Promise<Product[]>(resolve => waiting.push(resolve))
    const { setting, named } = blockSetting({ recommend })
    const place = (await standing(question, asked, setting))!
    fireEvent.click(buttons(place)[0]!)
    fireEvent.click(buttons(place)[1]!)
    waiting[1]!([makeProduct({}, { title: 'Storm' })])
    await waitFor(() => expect(titles(place)).toEqual(['Storm']))
    waiting[0]!([makeProduct({}, { title: 'Whisper' })])
    await new Promise(resolve => setTimeout(resolve))
    expect(titles(place)).toEqual(['Storm'])
    expect(named('guide_answer')).toEqual([answeredBefore('quiet'), answeredBefore('strong')])
    // the same again is no other answer
    fireEvent.click(buttons(place)[1]!)
    expect(named('guide_answer')).toHaveLength(2)
  })

  it('A visitor for whom nothing fits is told so', async () => {
    const { setting } = blockSetting()
    const place = (await standing(question, asked, setting))!
    fireEvent.click(buttons(place)[1]!)
    await waitFor(() => expect(status(place)).toBe('Nothing fits that just now.'))
    expect(place.querySelector('ul')).toBeNull()
  })

  it('An answer may bring a word, or open a guide; either takes the products of another answer away', async () => {
    const { setting } = blockSetting({ recommend: async () => [makeProduct({}, { title: 'Whisper' })] })
    const place = (await standing(question, asked, setting))!
    fireEvent.click(buttons(place)[0]!)
    await waitFor(() => expect(titles(place)).toEqual(['Whisper']))
    fireEvent.click(buttons(place)[2]!)
    expect(status(place)).toBe('We are sorry to hear that.')
    expect(titles(place)).toEqual([])
    expect(setting.open).not.toHaveBeenCalled()
    fireEvent.click(buttons(place)[3]!)
    expect(setting.open).toHaveBeenCalledWith('find-a-fan', {})
    expect(status(place)).toBe('')
  })

  it('A visitor who answered on an earlier visit finds his answer, and may change it', async () => {
    const memory = remembered(NOON, answeredBefore('price'))
    const { setting, events } = blockSetting({ facts: { memory } })
    const place = (await standing(question, asked, setting))!
    expect(pressed(place)).toEqual(['false', 'false', 'true', 'false'])
    expect(status(place)).toBe('We are sorry to hear that.')
    expect(events).toEqual([])
    fireEvent.click(within(place).getByText('Some advice'))
    expect(pressed(place)).toEqual(['false', 'false', 'false', 'true'])
    expect(events).toEqual([answeredBefore('help')])
  })

  it('An answer of another campaign, to another question, or no longer offered, is none', async () => {
    const memory = remembered(
      NOON,
      answeredBefore('quiet', 'winter'),
      answeredBefore('quiet', 'summer', 'other'),
      answeredBefore('withdrawn'),
    )
    const place = (await standing(question, asked, blockSetting({ facts: { memory } }).setting))!
    expect(pressed(place)).toEqual([null, null, null, null])
    const unasked = { ...asked, id: 'unasked' }
    expect(
      pressed((await standing(question, unasked, blockSetting({ facts: { memory } }).setting))!),
    ).toEqual([null, null, null, null])
    const { setting } = blockSetting({ facts: { memory }, campaign: 'constructor' })
    expect(await standing(question, { ...asked, id: '__proto__' }, setting)).not.toBeNull()
  })

  it('A question that names what is not known is not asked', async () => {
    expect(await standing(question, asked, blockSetting({ say: () => null }).setting)).toBeNull()
  })
})

describe('A story in a message', () => {
  const told: BlockOf<'story'> = {
    type: 'story',
    title: 'How it is made',
    steps: [
      { text: 'Wood is cut.', src: 'https://shop.example/wood.jpg', alt: 'A saw' },
      { text: 'It is glued.' },
      { text: 'It turns.', src: 'javascript:x' },
    ],
    href: 'https://shop.example/story',
    link: 'All of it',
  }
  const now = (place: HTMLElement) => place.querySelector('[aria-live=polite]')!
  const turn = (place: HTMLElement, label: string) => fireEvent.click(within(place).getByText(label))

  it('A visitor turns the pages, forth and back, and never beyond the ends', async () => {
    const { setting } = blockSetting()
    const place = (await standing(story, told, setting))!
    const region = place.querySelector('section')!
    expect(region.getAttribute('aria-label')).toBe('How it is made')
    expect(now(place).textContent).toBe('Wood is cut.1 of 3')
    expect(now(place).querySelector('img')!.alt).toBe('A saw')
    turn(place, 'Back')
    expect(now(place).textContent).toBe('Wood is cut.1 of 3')
    turn(place, 'Next')
    expect(now(place).textContent).toBe('It is glued.2 of 3')
    expect(now(place).querySelector('img')).toBeNull()
    turn(place, 'Next')
    turn(place, 'Next')
    expect(now(place).textContent).toBe('It turns.3 of 3')
    // an address that is none of the web's is no picture
    expect(now(place).querySelector('img')).toBeNull()
    turn(place, 'Back')
    expect(now(place).textContent).toBe('It is glued.2 of 3')
  })

  it('The buttons stay where the focus is, and say that they lead nowhere', async () => {
    const place = (await standing(story, told, blockSetting().setting))!
    const state = () =>
      [...place.querySelectorAll('button')].map(button => button.getAttribute('aria-disabled'))
    expect(state()).toEqual(['true', 'false'])
    const next = within(place).getByText('Next')
    next.focus()
    turn(place, 'Next')
    turn(place, 'Next')
    expect(state()).toEqual(['false', 'true'])
    expect(document.activeElement).toBe(next)
  })

  it('At its end it leads on, and that is taken', async () => {
    const { setting } = blockSetting()
    const place = (await standing(story, told, setting))!
    expect(place.querySelector('a')).toBeNull()
    turn(place, 'Next')
    turn(place, 'Next')
    expect(setting.taken).not.toHaveBeenCalled()
    const link = place.querySelector('a')!
    expect(link).toMatchObject({ href: 'https://shop.example/story', textContent: 'All of it' })
    fireEvent.click(link)
    expect(setting.taken).toHaveBeenCalledTimes(1)
  })

  it('A story of one step needs no buttons; one without a heading has a name for screen readers', async () => {
    const { setting } = blockSetting({ language: 'es' })
    const { title: _, link: __, ...rest } = told
    const place = (await standing(story, { ...rest, steps: [{ text: 'Hola' }] }, setting))!
    expect(place.querySelector('button')).toBeNull()
    expect(now(place).textContent).toBe('Hola')
    expect(place.querySelector('section')!.getAttribute('aria-label')).toBe('Historia')
    expect(place.querySelector('a')!.textContent).toBe('Seguir leyendo')
  })

  it('Steps that name what is not known are left out; a story of none is not told', async () => {
    const some = blockSetting({ say: text => (text === 'It is glued.' ? null : String(text)) })
    const place = (await standing(story, told, some.setting))!
    expect(now(place).textContent).toBe('Wood is cut.1 of 2')
    expect(await standing(story, told, blockSetting({ say: () => null }).setting)).toBeNull()
  })
})
