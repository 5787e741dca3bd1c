/** What comes up, as visitors with different eyes, screens and settings find it; and for those who use the keyboard only. */
import { describe, expect, test } from 'vitest'
import { cartAddress } from '../../src/cart-link'
import type { Visitor } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import {
  callIt,
  message,
  ofTheDemo,
  pageIs,
  type Surface,
  willShow,
  withAPast,
} from '../support/look-at-messages'
import { wrongLooks } from '../support/looks-right'
import { useShop } from '../support/use-shop'
import type { Visit } from '../support/visit'

const here = useShop()

type Sight = Visitor & { tongue?: 'en' | 'es'; page?: 'rtl' | 'large'; width?: number }
const SIGHTS: [string, Sight][] = [
  ['on a light desktop, in English', {}],
  ['on a dark phone, in Spanish', { phone: true, colorScheme: 'dark', locale: 'es-ES', tongue: 'es' }],
  ['from right to left', { page: 'rtl' }],
  ['on a phone, in text of twice the size', { phone: true, page: 'large' }],
  ['in colours of his own, without motion', { forcedColors: true, reducedMotion: true }],
  ['on a screen of 320 px', { phone: true, width: 320 }],
]

async function come({ tongue: _, page, width, ...who }: Sight): Promise<Visit> {
  const visit = await here.come('', who)
  if (page) await pageIs(visit, page)
  if (width) await visit.tab.setViewportSize({ width, height: 640 })
  return visit
}

const ends = '2099-12-01T12:00:00Z'
const consent = { consent: 'Once a year, on my birthday.', privacy: '/en/privacy' }
const SHORT: Extract<Surface, { type: 'prompt' }>['content'] = [
  { type: 'text', text: 'We keep it for you until tomorrow.' },
  { type: 'offer', code: 'BRISA10', text: '10 € off the first order.', ends, terms: '/en/terms' },
  { type: 'countdown', ends, text: 'The prices of summer end in' },
  { type: 'free-shipping' },
  { type: 'cart' },
  { type: 'payment-plan', parts: 3, terms: '0 % interest, by a bank.', href: '/en/terms' },
  { type: 'picture', src: '/images/home.svg', alt: 'A fan beside a window' },
  {
    type: 'contact',
    text: 'Or ask us.',
    email: 'a.rather.long.address@customers.shop.example',
    phone: '+34 912 345 678',
    whatsapp: '+34 600 000 000',
    chat: '/en/',
    hours: 'Monday to Friday, 9 to 18',
  },
]
const LONG: typeof SHORT = [
  { type: 'products', title: 'Goes well with it', wish: { field: 'price', atMost: 90 } },
  { type: 'recently-viewed' },
  { type: 'reorder' },
  {
    type: 'question',
    id: 'missing',
    ask: 'What is missing?',
    options: [
      { id: 'price', label: 'Something cheaper', wish: { field: 'price', atMost: 60 } },
      { id: 'time', label: 'Time', reply: 'Take all you want.' },
    ],
    show: 2,
  },
  { type: 'sign-up', topic: 'birthday', ...consent },
  { type: 'save-cart', ...consent },
  {
    type: 'story',
    title: 'How we choose',
    steps: [
      { text: 'We sleep beside every fan.', src: '/images/home.svg', alt: '' },
      { text: 'And wake up.' },
    ],
    href: '/en/',
  },
  { type: 'share', text: 'Ten euros for a friend.', href: '/en/?code=FRIENDS10-A-LONG-CODE-OF-ONE-PIECE' },
  { type: 'sign-up', topic: 'contact', ...consent },
]
const accept = { label: 'Help me choose', guide: 'find-a-fan' }

describe.each(SIGHTS)('A visitor who sees the shop %s', (_, sight) => {
  const { tongue = 'en' } = sight
  const home = `/${tongue}/`

  test('finds nothing in his way in a card or a dialogue with every kind of block', async () => {
    const visit = await come(sight)
    const { tab } = visit
    await willShow(visit, { type: 'prompt', title: 'Before you go', content: SHORT, accept }, tongue)
    await withAPast(visit, here.shop, tongue)
    await tab.goto(here.shop.url + home)
    const card = await callIt(visit)
    await expect.poll(() => card.locator('.content > div').count()).toBe(SHORT.length)
    expect(await wrongLooks(tab)).toEqual([])
    if (sight.phone && !sight.page) {
      const { height } = (await card.boundingBox())!
      expect(height).toBeLessThanOrEqual(tab.viewportSize()!.height * 0.3 + 1)
    }

    await willShow(visit, { type: 'prompt', form: 'dialog', title: 'Before you go', content: LONG }, tongue)
    await tab.goto(here.shop.url + home)
    const dialog = await callIt(visit)
    await expect.poll(() => dialog.locator('.content > div').count()).toBe(LONG.length)
    expect(await wrongLooks(tab)).toEqual([])
    await dialog.getByRole('button', { name: 'Something cheaper' }).click()
    await dialog.locator('.ask ~ .product-rows .product-row').first().waitFor()
    for (const fold of await dialog.locator('summary').all()) await fold.click()
    for (const form of await dialog.locator('form').all()) await form.locator('[type=submit]').click()
    await expect.poll(() => dialog.locator('.wrong').count()).toBe(6)
    expect(await wrongLooks(tab)).toEqual([])
    await expectQuiet(visit.watch)
  })

  test('finds nothing in his way in a bar and in a message within the page', async () => {
    const visit = await come(sight)
    const { tab } = visit
    const content = [SHORT[0]!, SHORT[2]!]
    await willShow(visit, { type: 'bar', content, accept }, tongue)
    await tab.goto(here.shop.url + home)
    const bar = await callIt(visit)
    expect(await wrongLooks(tab)).toEqual([])
    const { y, height } = (await bar.boundingBox())!
    const below = tab.viewportSize()!.height
    expect(y + height).toBeCloseTo(below, 0)
    expect(height).toBeLessThanOrEqual(below * 0.3 + 1)

    await willShow(visit, { type: 'bar', edge: 'top', content: [SHORT[0]!] }, tongue)
    await tab.goto(here.shop.url + home)
    expect((await (await callIt(visit)).boundingBox())!.y).toBeCloseTo(0, 0)
    expect(await wrongLooks(tab)).toEqual([])

    await willShow(visit, ofTheDemo('sold-out'), tongue)
    await tab.goto(`${here.shop.url}/${tongue}/p/oriol-terral-80`)
    const inline = await callIt(visit)
    await inline.scrollIntoViewIfNeeded()
    expect(await wrongLooks(tab)).toEqual([])
    await expectQuiet(visit.watch)
  })

  test('finds nothing in his way when a basket is offered back, and when it is there again', async () => {
    const visit = await come(sight)
    const { tab } = visit
    const { url } = here.shop
    const items = [
      { id: 'marea-gregal-82', quantity: 1 },
      { id: 'oriol-terral-80', quantity: 1 },
    ]
    await willShow(visit, ofTheDemo('corner'), tongue)
    await tab.goto(cartAddress(items, url + home))
    const card = message(tab)
    await card.getByText(/Sold out|Agotado/).waitFor()
    expect(await wrongLooks(tab)).toEqual([])
    const [yes, no] = await Promise.all(
      ['.primary', '.second'].map(button => card.locator(button).boundingBox()),
    )
    expect([yes!.width, yes!.height]).toEqual([no!.width, no!.height])
    await card.locator('.primary').click()
    await card.getByRole('link', { name: /See the cart|Ver el carrito/ }).waitFor()
    expect(await wrongLooks(tab)).toEqual([])

    await tab.goto(cartAddress([{ id: 'levante-poniente-88', quantity: 1 }], url + home))
    await card.locator('.ways').waitFor()
    expect(await wrongLooks(tab)).toEqual([])
    await expectQuiet(visit.watch)
  })
})

/** The element that has the focus, as far as the page can tell. */
const focused = (visit: Visit) =>
  visit.tab.evaluate(() => {
    const { activeElement } = document
    return activeElement ? activeElement.className || activeElement.localName : ''
  })

test.each<[string, Surface]>([
  ['A card', { type: 'prompt', title: 'Before you go', content: SHORT, accept }],
  ['A bar', { type: 'bar', content: [SHORT[0]!], accept }],
  [
    'A message within the page',
    { type: 'inline', selector: 'main', position: 'end', content: SHORT, title: 'Good to know' },
  ],
])('%s leaves the focus where it is; Tab goes through it, Esc in it closes it', async (_, surface) => {
  const visit = await here.come()
  const { tab } = visit
  await willShow(visit, surface)
  await tab.goto(`${here.shop.url}/en/`)
  await tab.locator('.bag').focus()
  const shown = await callIt(visit)
  expect(await focused(visit)).toBe('bag')

  const controls = await shown.locator('button, a').count()
  await shown.locator('button, a').first().focus()
  for (let i = 0; i < controls; i++) {
    expect(await focused(visit)).toBe('tendero-surface')
    await tab.keyboard.press('Tab')
  }
  // the launcher stands in a surface of its own
  expect(await shown.locator(':focus').count()).toBe(0)

  // no other surface lies over it or under it
  const launcher = tab.locator('tendero-surface[data-corner] button')
  if (surface.type === 'prompt') expect(await launcher.isVisible()).toBe(false)
  else if (surface.type === 'bar') {
    const { y, height } = (await launcher.boundingBox())!
    expect(y + height).toBeLessThan((await shown.boundingBox())!.y)
  }

  await tab.locator('.bag').focus()
  await shown.locator('button').first().focus()
  await tab.keyboard.press('Escape')
  await shown.waitFor({ state: 'detached' })
  expect(await focused(visit)).toBe('bag')
  await launcher.waitFor()
  await expectQuiet(visit.watch)
})

test('A dialogue takes the focus, keeps it, and gives it back', async () => {
  const visit = await here.come()
  const { tab } = visit
  await willShow(visit, { type: 'prompt', form: 'dialog', title: 'Before you go', content: SHORT, accept })
  await tab.goto(`${here.shop.url}/en/`)
  await tab.locator('.bag').focus()
  const dialog = await callIt(visit)
  expect(
    await dialog.getByRole('heading', { name: 'Before you go' }).evaluate(h => h.matches(':focus')),
  ).toBe(true)
  const controls = await dialog.locator('button, a').count()
  for (let i = 0; i < controls + 3; i++) {
    await tab.keyboard.press('Tab')
    // past its end comes the browser's own frame, never the page behind
    expect(['tendero-surface', 'body', 'home']).toContain(await focused(visit))
  }
  await tab.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await focused(visit)).toBe('bag')
  await expectQuiet(visit.watch)
})
