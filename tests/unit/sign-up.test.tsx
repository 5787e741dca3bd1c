// @vitest-environment happy-dom
/** Signing up and having the basket sent: what the visitor sees, and what leaves the form. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { birthdayOf } from '../../src/blocks/birthday-fields'
import type { BlockKind, BlockSetting, HandedOver } from '../../src/blocks/contract'
import { saveCart } from '../../src/blocks/save-cart'
import type { BlockOf } from '../../src/blocks/schema'
import { signUp } from '../../src/blocks/sign-up'
import type { NewEvent } from '../../src/events'
import { messages as en } from '../../src/locales/messages-en'
import { messages as es } from '../../src/locales/messages-es'
import type { Cart, Product } from '../../src/page'
import { shopWords } from '../support/guide'

const newsletter = {
  type: 'sign-up',
  topic: 'newsletter',
  consent: { en: 'Yes, write to me about fans.', es: 'Sí, escribidme sobre ventiladores.' },
  privacy: '/privacy',
  confirm: true,
} satisfies BlockOf<'sign-up'>
const basket = {
  type: 'save-cart',
  consent: 'Send me my basket, once.',
  privacy: '/privacy',
} satisfies BlockOf<'save-cart'>

const cart = (quantity = 2): Cart => ({
  items: quantity ? [{ id: 'fan', title: 'Fan', quantity, price: 44.5 }] : [],
  count: quantity,
  total: quantity * 44.5,
  currency: 'EUR',
})
const product = (availability: Product['availability']): Product => ({
  id: 'fan',
  title: 'Fan',
  url: null,
  image: null,
  price: 44.5,
  currency: 'EUR',
  availability,
  brand: null,
  sku: null,
  gtin: null,
  fields: {},
})

function message<B, S extends object>(
  kind: BlockKind<B, S>,
  block: B,
  more: Partial<BlockSetting> & { product?: Product; cart?: Cart; tag?: 'en' | 'es' } = {},
) {
  const events: NewEvent[] = []
  const handed: HandedOver[] = []
  const words = shopWords(more.tag)
  const setting: BlockSetting = {
    window,
    campaign: 'stay',
    words,
    told: more.tag === 'es' ? es : en,
    publish: event => events.push(event),
    say: text => words.text(text),
    facts: () => ({ product: more.product ?? null, cart: more.cart ?? null, memory: null, now: 0 }),
    clock: async () => null,
    taken: vi.fn(),
    open: async () => {},
    recommend: async () => [],
    products: async () => [],
    address: written => `https://shop.example${written}`,
    handOver: async what => {
      handed.push(what)
      return 'id-1'
    },
    redraw: () => draw(),
    gone: () => {},
    ...more,
  }
  const state = kind.prepare!(block, setting) as S | null
  const view = () => <kind.View block={block} state={state!} setting={setting} />
  const drawn = state && render(view())
  const draw = () => drawn?.rerender(view())
  const find = (selector: string) => drawn!.container.querySelector<HTMLElement>(selector)!
  return {
    events,
    handed,
    setting,
    state,
    find,
    text: () => drawn!.container.textContent!,
    email: () => find('[type=email]') as HTMLInputElement,
    tick: () => find('[type=checkbox]') as HTMLInputElement,
    type: (email: string) => fireEvent.input(find('[type=email]'), { target: { value: email } }),
    choose: (name: string, value: string) => fireEvent.change(find(`[name=${name}]`), { target: { value } }),
    submit: () => fireEvent.submit(find('form')),
  }
}

afterEach(cleanup)

describe('what a visitor finds', () => {
  test('A field with its label, and a box that is not ticked beside what it means, with the privacy notice', () => {
    const shown = message(signUp, newsletter)
    const { id, type, autocomplete } = shown.email()
    expect([type, autocomplete]).toEqual(['email', 'email'])
    expect(shown.find(`label[for=${id}]`).textContent).toBe('Your e-mail address')
    expect(shown.tick().checked).toBe(false)
    expect(shown.tick().closest('label')!.textContent).toBe('Yes, write to me about fans.')
    expect(shown.find('a').getAttribute('href')).toBe('https://shop.example/privacy')
  })
  test('Two forms of one page do not mistake each other’s fields', () => {
    expect(message(signUp, newsletter).email().id).not.toBe(message(signUp, newsletter).email().id)
  })
  test('A Spanish visitor is asked in Spanish', () => {
    const shown = message(signUp, newsletter, { tag: 'es' })
    expect(shown.text()).toContain('Tu correo electrónico')
    expect(shown.text()).toContain('Sí, escribidme sobre ventiladores.')
  })
  test('A visitor who has his basket sent is told what is in it', () => {
    expect(message(saveCart, basket, { cart: cart(2) }).text()).toContain('2 products, €89')
    expect(message(saveCart, basket, { cart: cart(1) }).text()).toContain('1 product, €44.50')
    const unknown = { ...cart(3), total: null }
    expect(message(saveCart, basket, { cart: unknown }).find('.small').textContent).toBe('3 products')
  })
})

describe('where there is nothing to ask', () => {
  test('A shop that hands over to nobody asks for no address', () => {
    expect(message(signUp, newsletter, { handOver: undefined }).state).toBeNull()
    expect(message(saveCart, basket, { cart: cart(), handOver: undefined }).state).toBeNull()
  })
  test('A shop whose privacy notice has no address asks for none', () => {
    expect(message(signUp, newsletter, { address: () => null }).state).toBeNull()
  })
  test('An empty basket, or one that is not known, is not offered to be sent', () => {
    expect(message(saveCart, basket, { cart: cart(0) }).state).toBeNull()
    expect(message(saveCart, basket).state).toBeNull()
  })
  test.each([
    ['back-in-stock', 'OutOfStock', true],
    ['back-in-stock', 'InStock', false],
    ['back-in-stock', 'Discontinued', false],
    ['back-in-stock', null, false],
    ['price-drop', 'InStock', true],
  ] as const)('A %s of a product that is %s is offered: %s', (topic, availability, offered) => {
    const shown = message(signUp, { ...newsletter, topic }, { product: product(availability) })
    expect(shown.state !== null).toBe(offered)
  })
  test('A page without a product has none that can come back or get cheaper', () => {
    for (const topic of ['back-in-stock', 'price-drop'] as const)
      expect(message(signUp, { ...newsletter, topic }).state).toBeNull()
  })
})

describe('what a visitor has typed', () => {
  test('It stays in the field until he presses the button: no state, no event and no receiver has it', () => {
    const shown = message(signUp, newsletter)
    shown.type('ana@example.com')
    fireEvent.click(shown.tick())
    fireEvent.blur(shown.email())
    shown.setting.redraw()
    expect(JSON.stringify([shown.state, shown.events, shown.handed])).not.toContain('ana')
    expect([shown.handed, shown.events]).toEqual([[], []])
    expect(shown.email().value).toBe('ana@example.com')
    expect(shown.tick().checked).toBe(true)
  })
  test.each([
    '',
    'ana',
    'ana@example',
    'a b@example.com',
    'ana@@example.com',
    '@example.com',
    'ana@example.c',
  ])('"%s" is no address: it is said at the field, which gets the focus', email => {
    const shown = message(signUp, newsletter)
    shown.type(email)
    fireEvent.click(shown.tick())
    shown.submit()
    const field = shown.email()
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(shown.find(`#${field.getAttribute('aria-describedby')}`).textContent).toContain(
      'not a whole e-mail',
    )
    expect(document.activeElement).toBe(field)
    expect(shown.handed).toEqual([])
    expect(field.value).toBe(email)
  })
  test('Without his tick nothing is sent, and he is told at the box', () => {
    const shown = message(signUp, newsletter)
    shown.type('ana@example.com')
    shown.submit()
    const box = shown.tick()
    expect(shown.find(`#${box.getAttribute('aria-describedby')}`).textContent).toBe(
      'Without your tick nothing is sent.',
    )
    expect(document.activeElement).toBe(box)
    expect(shown.email().getAttribute('aria-invalid')).toBe('false')
    expect(shown.handed).toEqual([])
  })
})

describe('a visitor who sends it', () => {
  const send = (shown: ReturnType<typeof message>) => {
    shown.type('  ana@example.com ')
    fireEvent.click(shown.tick())
    shown.submit()
  }
  test('is told that it is kept; the address goes with the words that he ticked, and into no event', async () => {
    const shown = message(signUp, newsletter)
    send(shown)
    await waitFor(() => expect(shown.find('[role=status]').textContent).toContain('please confirm it'))
    expect(shown.handed).toEqual([
      {
        topic: 'newsletter',
        email: 'ana@example.com',
        consent: 'Yes, write to me about fans.',
        privacy: 'https://shop.example/privacy',
        optIn: 'double',
      },
    ])
    expect(shown.events).toEqual([{ name: 'sign_up', promotion_id: 'stay', topic: 'newsletter' }])
    expect(shown.setting.taken).toHaveBeenCalledOnce()
    expect(shown.find('form')).toBeNull()
  })
  test('has his basket known by the id of the hand-over', async () => {
    const shown = message(saveCart, basket, { cart: cart() })
    send(shown)
    await waitFor(() =>
      expect(shown.events).toEqual([{ name: 'save_cart', promotion_id: 'stay', handover: 'id-1' }]),
    )
    expect(shown.handed[0]).toMatchObject({ topic: 'cart', consent: 'Send me my basket, once.' })
  })
  test('and presses twice, sends once', async () => {
    const shown = message(signUp, newsletter)
    send(shown)
    shown.submit()
    await waitFor(() => expect(shown.find('form')).toBeNull())
    expect(shown.handed).toHaveLength(1)
  })
  test('hears when it could not be kept, keeps what he typed, and can try again', async () => {
    const handOver = vi.fn<(what: HandedOver) => Promise<string>>().mockRejectedValueOnce(new Error('no'))
    handOver.mockResolvedValueOnce('id-2')
    const shown = message(signUp, newsletter, { handOver })
    send(shown)
    await waitFor(() => expect(shown.find('[role=status]').textContent).toContain('could not be kept'))
    expect(shown.events).toEqual([])
    expect(shown.setting.taken).not.toHaveBeenCalled()
    expect(shown.email().value).toContain('ana@example.com')
    shown.submit()
    await waitFor(() => expect(shown.events).toHaveLength(1))
  })
})

describe('a birthday', () => {
  const birthday = { ...newsletter, topic: 'birthday' } satisfies BlockOf<'sign-up'>
  const sendWith = (day: string, month: string) => {
    const shown = message(signUp, birthday)
    shown.type('ana@example.com')
    fireEvent.click(shown.tick())
    shown.choose('day', day)
    shown.choose('month', month)
    shown.submit()
    return shown
  }
  test('is a day and a month, no year; the leap day too', async () => {
    const shown = sendWith('29', '2')
    expect(shown.find('[name=year]')).toBeNull()
    await waitFor(() => expect(shown.handed[0]?.birthday).toBe('02-29'))
    expect(JSON.stringify(shown.events)).not.toContain('02-29')
  })
  test('may be left out', async () => {
    const shown = sendWith('', '')
    await waitFor(() => expect(shown.handed).toHaveLength(1))
    expect(shown.handed[0]).not.toHaveProperty('birthday')
  })
  test('that does not exist, or is half of one, is said at its lists', () => {
    for (const [day, month] of [
      ['30', '2'],
      ['31', '4'],
      ['1', ''],
      ['', '1'],
    ] as const) {
      const shown = sendWith(day, month)
      expect(shown.text()).toContain('Choose a day that exists')
      expect(document.activeElement).toBe(shown.find('[name=day]'))
      expect(shown.handed).toEqual([])
    }
  })
  test('Every day of a leap year is one, and no other', () => {
    let days = 0
    for (let month = 0; month <= 13; month++)
      for (let day = 0; day <= 32; day++) {
        const is = /^\d\d-\d\d$/.test(birthdayOf(`${month}`, `${day}`) ?? '')
        const date = new Date(Date.UTC(2024, month - 1, day))
        expect(is).toBe(
          date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === 2024,
        )
        if (is) days++
      }
    expect(days).toBe(366)
  })
})

describe('a newsletter', () => {
  const sendFrom = async (block: BlockOf<'sign-up'>, tag: 'en' | 'es' = 'en') => {
    const shown = message(signUp, block, { tag })
    shown.type('ana@example.com')
    fireEvent.click(shown.tick())
    shown.submit()
    await waitFor(() => expect(shown.handed).toHaveLength(1))
    await waitFor(() => expect(shown.find('[role=status]').textContent).not.toBe(''))
    return { ...shown, told: shown.find('[role=status]').textContent }
  }
  test('that asks once more by mail says so, in his language, and tells it to the receiver', async () => {
    const english = await sendFrom(newsletter)
    expect(english.told).toBe('Almost done: please confirm it in the mail that we send you.')
    expect(english.handed[0]!.optIn).toBe('double')
    expect((await sendFrom(newsletter, 'es')).told).toBe(
      'Ya casi está: confírmalo en el correo que te enviamos.',
    )
  })
  test('that does not, promises no mail', async () => {
    const { told, handed } = await sendFrom({ ...newsletter, confirm: false })
    expect([told, handed[0]!.optIn]).toEqual(['Thank you, we have it.', 'single'])
  })
  test('of a manifest from before the question was there, asks once more', async () => {
    const older: Partial<BlockOf<'sign-up'>> = { ...newsletter }
    delete older.confirm
    expect((await sendFrom(older as BlockOf<'sign-up'>)).handed[0]!.optIn).toBe('double')
  })
  test('is the only one that is confirmed: who waits for a fan has asked for one mail', async () => {
    const { told, handed } = await sendFrom({ ...newsletter, topic: 'birthday' })
    expect(told).toBe('Thank you, we have it.')
    expect(handed[0]).not.toHaveProperty('optIn')
  })
})

describe('what is kept of a consent', () => {
  test.each([
    ['a sign-up', signUp as BlockKind<never, never>, newsletter],
    ['a basket', saveCart as BlockKind<never, never>, basket],
  ] as const)('of %s is also which wording the visitor saw', async (_, kind, block) => {
    const shown = message<unknown, object>(
      kind as BlockKind<unknown, object>,
      { ...block, version: '2026-11' },
      { cart: cart() },
    )
    shown.type('ana@example.com')
    fireEvent.click(shown.tick())
    shown.submit()
    await waitFor(() => expect(shown.handed[0]?.version).toBe('2026-11'))
    expect(JSON.stringify(shown.events)).not.toContain('2026-11')
  })
})

describe('a visitor who writes to the shop', () => {
  const ask = { ...newsletter, topic: 'contact' } satisfies BlockOf<'sign-up'>
  const sendWith = (words: string) => {
    const shown = message(signUp, ask)
    shown.type('ana@example.com')
    fireEvent.input(shown.find('textarea'), { target: { value: words } })
    fireEvent.click(shown.tick())
    shown.submit()
    return shown
  }
  test('finds a field for it, with its label, and a button that says what it does', () => {
    const shown = message(signUp, ask)
    const field = shown.find('textarea')
    expect(shown.find(`label[for=${field.id}]`).textContent).toBe('Your message, if you like')
    expect(shown.find('button').textContent).toBe('Send')
    expect(message(signUp, newsletter).find('textarea')).toBeNull()
    expect(message(signUp, ask, { tag: 'es' }).text()).toContain('Tu mensaje, si quieres')
  })
  test('has it handed over, and told to nobody else', async () => {
    const shown = sendWith('  The fan hums.\nCan you help?  ')
    await waitFor(() => expect(shown.handed[0]?.message).toBe('The fan hums.\nCan you help?'))
    await waitFor(() => expect(shown.events).toHaveLength(1))
    expect(shown.events).toEqual([{ name: 'sign_up', promotion_id: 'stay', topic: 'contact' }])
    expect(JSON.stringify(shown.state)).not.toContain('hums')
    expect(shown.find('[role=status]').textContent).toBe('Thank you, we have it. We answer by e-mail.')
  })
  test('may leave it out', async () => {
    const shown = sendWith(' \n ')
    await waitFor(() => expect(shown.handed).toHaveLength(1))
    expect(shown.handed[0]).not.toHaveProperty('message')
    expect(shown.handed[0]).not.toHaveProperty('optIn')
  })
  test('at great length, is heard for the first thousand characters', async () => {
    const shown = sendWith('x'.repeat(3000))
    await waitFor(() => expect(shown.handed[0]?.message).toHaveLength(1000))
  })
})
