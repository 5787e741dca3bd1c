/** The main job: one answer in the card, one press on a product, and there it is. */
import { expect, test } from 'vitest'
import { expectQuiet } from '../support/expect-quiet'
import { answer, card, cards, chips, dialogue } from '../support/in-the-guide'
import { useShop } from '../support/use-shop'
import { heardOf } from '../support/visit'

const here = useShop()

test.each([
  ['on a desktop, in English', '/en/', 'The bedroom', {}],
  ['on a phone, in English', '/en/', 'The living room', { phone: true }],
  ['on a desktop, in Spanish', '/es/', 'El dormitorio', { locale: 'es-ES' }],
  ['on a phone, in Spanish', '/es/', 'El salón', { phone: true, locale: 'es-ES' }],
])('A visitor %s, stands before the right product after two clicks', async (_, home, room, who) => {
  const visit = await here.come(home, who)
  await answer(card(visit.tab), room)

  const shown = await cards(visit)
  expect(shown).toHaveLength(3)
  for (const { title, href, price } of shown) {
    expect(title).not.toBe('')
    expect(href).toMatch(new RegExp(`^${here.shop.url}${home}p/[\\w-]+$`))
    expect(price).toMatch(/^(€\d+|\d+\s€)/)
  }
  await expect.poll(() => chips(dialogue(visit.tab))).toEqual([room])

  const [first] = shown
  await dialogue(visit.tab).getByRole('link', { name: first!.title }).click()
  await visit.tab.waitForURL(first!.href!)
  expect(await visit.tab.getByRole('heading', { level: 1 }).textContent()).toBe(first!.title)
  expect(heardOf(visit, 'select_item')[0]?.items[0]?.item_name).toBe(first!.title)
  await expectQuiet(visit.watch)
})

test('A visitor’s first answer tells the shop what its documents say, and nothing of the visitor beside it', async () => {
  const visit = await here.come('/en/')
  const [request] = await Promise.all([
    visit.tab.waitForRequest('**/api/recommendations'),
    answer(card(visit.tab), 'The bedroom'),
  ])
  await cards(visit)
  expect(request.postDataJSON()).toEqual({
    placement: 'guide:find-a-fan',
    query: {
      wishes: [
        { field: 'category', is: 'fan', weight: 1, must: true },
        { field: 'noise', atMost: 32, weight: 3, must: false, question: 'room' },
        { field: 'features', is: 'night-mode', weight: 1, must: false, question: 'room' },
      ],
      answers: { room: 'bedroom' },
    },
    product: null,
    cart: [],
    viewed: [],
    segments: [],
    limit: 3,
    locale: 'en',
    currency: 'EUR',
  })
  const { cookie, referer, 'content-type': type } = await request.allHeaders()
  expect({ cookie, referer, type }).toEqual({ type: 'application/json' })
  // nobody has agreed to events: none has left
  expect(visit.asked.filter(({ path }) => path.startsWith('/api/')).map(({ path }) => path)).toEqual([
    '/api/recommendations',
  ])
  await expectQuiet(visit.watch)
})
