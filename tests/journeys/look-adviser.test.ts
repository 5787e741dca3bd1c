/** All that the adviser shows beside questions and products, as visitors with different eyes, screens and settings find it. */
import { expect, test } from 'vitest'
import type { Visitor } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import { dialogue } from '../support/in-the-guide'
import { pageIs } from '../support/look-at-messages'
import { wrongLooks } from '../support/looks-right'
import { serveManifest, stamped } from '../support/stamped'
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

/** The demo's shop: the guides ask all that they may, whatever they know. */
const served = (tongue: 'en' | 'es') =>
  stamped(({ guides, ...manifest }) => {
    const { 'find-a-fan': fans, 'find-a-heater': heaters, ...others } = guides!
    const stop = { confidence: 1 }
    const mount = {
      id: 'mount',
      type: 'choice' as const,
      ask: 'Where would you like to put it?',
      options: ['floor', 'table', 'ceiling'].map(place => ({
        id: place,
        label: place,
        wish: { field: 'mount', is: place, must: true },
      })),
    }
    const questions = fans!.questions.map(question => (question.id === 'mount' ? mount : question))
    return {
      ...manifest,
      consent: { source: 'not-required' as const },
      recommender: [{ type: 'catalog' as const }],
      guides: {
        ...others,
        'find-a-fan': { ...fans!, stop, questions },
        'find-a-heater': { ...heaters!, stop },
      },
    }
  }, tongue)

async function come({ tongue = 'en', page, width, ...who }: Sight) {
  const visit = await here.come('', who)
  await serveManifest(visit.visitor, served(tongue))
  if (page) await pageIs(visit, page)
  if (width) await visit.tab.setViewportSize({ width, height: 640 })
  const open = async (query: string) => {
    await visit.tab.goto(`${here.shop.url}/${tongue}/?tendero=${query}`)
    await dialogue(visit.tab).waitFor()
  }
  return { visit, open }
}

/** Buttons of the dialogue that a thumb misses: less than 44 px high, with what reaches beyond what is seen. */
const tooFlat = (visit: Visit) =>
  dialogue(visit.tab)
    .locator('button')
    .evaluateAll(buttons =>
      buttons
        .filter(button => {
          const { height } = button.getBoundingClientRect()
          const { content, top } = getComputedStyle(button, '::before')
          return height - (content === 'none' ? 0 : 2 * Number.parseFloat(top)) < 43.5
        })
        .map(button => `${button.className} "${button.textContent}"`),
    )

const looksRight = async (visit: Visit, { phone }: Sight) => {
  expect(await wrongLooks(visit.tab)).toEqual([])
  if (phone) expect(await tooFlat(visit)).toEqual([])
}

test.each([SIGHTS[1]!, SIGHTS[4]!])(
  'A visitor who sees the shop %s, finds nothing in his way in a question that is answered already, nor in one with an option that leads nowhere',
  async (_, sight) => {
    const { visit, open } = await come(sight)
    const it = dialogue(visit.tab)
    await open('find-a-heater&budget=40')
    await it.locator('.product').first().waitFor()
    await open('find-a-fan&room=bedroom&mount=floor')
    await it.locator('.confirm').waitFor()
    await looksRight(visit, sight)
    await it.locator('.confirm').click()
    await it.locator('.chip').filter({ hasText: 'floor' }).click()
    await it.getByText('ceiling').locator('small').waitFor()
    await looksRight(visit, sight)
    await expectQuiet(visit.watch)
  },
)

test.each(SIGHTS)(
  'A visitor who sees the shop %s, finds nothing in his way in a result, in what can be made of it, and in what goes with it',
  async (_, sight) => {
    const { visit, open } = await come(sight)
    const { tab } = visit
    const it = dialogue(tab)
    await tab.addInitScript(() => {
      // a browser that does not let the link be copied shows it
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
    })
    await open('find-a-fan&tendero-only=1&room=living')
    await it.locator('.also').waitFor()
    await it.locator('[aria-expanded]').first().click()
    await it.locator('.extras .step').first().waitFor()
    await it.locator('.made .link').click()
    await it.locator('.made input').waitFor()
    await looksRight(visit, sight)
    await it.locator('[aria-expanded] + .link').nth(1).click()
    await it.locator('.removed').waitFor()
    await it.locator('.shelf .step').first().click()
    await it.locator('.chips + .chips .chip').waitFor()
    await looksRight(visit, sight)
    await it.locator('.made .second').click()
    await it.getByRole('table').waitFor()
    expect(await it.getByRole('heading', { level: 3 }).first().isVisible()).toBe(true)
    await it.locator('summary').click()
    await looksRight(visit, sight)
    await expectQuiet(visit.watch)
  },
)

test.each([SIGHTS[1]!, SIGHTS[3]!])(
  'A visitor who sees the shop %s, finds nothing in his way where not all can be had, and what fits is sold out',
  async (_, sight) => {
    const { visit, open } = await come(sight)
    const it = dialogue(visit.tab)
    await open('find-a-fan&tendero-only=1&room=bedroom&mount=ceiling&budget=60')
    await it.locator('.shelf .step').first().waitFor()
    await looksRight(visit, sight)
    const { products } = await (await fetch(`${here.shop.url}/catalog.en.json`)).json()
    const ceiling: string[] = products.flatMap((p: Record<string, string>) =>
      p.mount === 'ceiling' ? p.id : [],
    )
    try {
      for (const id of ceiling) here.shop.change({ id, stock: 0 })
      await open('find-a-fan&tendero-only=1&mount=ceiling')
      await it.locator('.instead a').first().waitFor()
      expect(await it.locator('.back-on').count()).toBe(1)
      await looksRight(visit, sight)
    } finally {
      for (const id of ceiling) here.shop.change({ id, stock: 9 })
    }
    await open('find-a-purifier&tendero-only=1&size=30')
    await it.locator('.also .product-row').first().waitFor()
    await looksRight(visit, sight)
    await expectQuiet(visit.watch)
  },
)
