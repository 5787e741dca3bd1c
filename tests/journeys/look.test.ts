/** How the widget looks: readable, reachable and in its place, for everybody and on every screen. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import { answer, card, cards, close, dialogue, launcher, openGuide } from '../support/in-the-guide'
import { wrongLooks } from '../support/looks-right'
import { madeUpPage, startMadeUpShop, tag } from '../support/made-up-shop'
import type { Served } from '../support/serve'
import { serveManifest, stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'

const here = useShop()
let arabic: Served

beforeAll(async () => {
  arabic = await startMadeUpShop({
    '/ar.json': stamped(({ guides, ...manifest }) => ({
      ...manifest,
      shop: { ...manifest.shop, locale: 'ar' },
      recommender: [{ type: 'catalog' }],
      guides: {
        'find-a-fan': {
          title: 'هل أساعدك في اختيار مروحة؟',
          among: guides!['find-a-fan']!.among,
          questions: [
            {
              id: 'room',
              type: 'choice',
              ask: 'لأي غرفة؟',
              options: [
                { id: 'bedroom', label: 'غرفة النوم', wish: { field: 'noise', atMost: 32 } },
                { id: 'living', label: 'غرفة الجلوس', wish: { field: 'airflow', atLeast: 1200 } },
              ],
            },
          ],
        },
      },
      campaigns: [
        { id: 'corner', when: [{ type: 'page-view' }], surface: { type: 'launcher', guide: 'find-a-fan' } },
        {
          id: 'card',
          when: [{ type: 'page-view' }],
          surface: { type: 'inline', guide: 'find-a-fan', selector: 'main' },
        },
      ],
    })),
    '/': madeUpPage(tag({ manifest: '/ar.json' }), '<p>متجر</p>', 'lang="ar" dir="rtl"'),
  })
})
afterAll(() => arabic.close())

const words = {
  en: {
    home: '/en/',
    living: 'The living room',
    yes: 'Yes, all night',
    floor: 'On the floor',
    next: 'Next',
    alone: 'Compare',
  },
  es: {
    home: '/es/',
    living: 'El salón',
    yes: 'Sí, toda la noche',
    floor: 'En el suelo',
    next: 'Siguiente',
    alone: 'Comparar',
  },
}

const VISITORS: [string, 'en' | 'es', Visitor][] = [
  ['on a light desktop, in English', 'en', {}],
  ['on a dark phone, in Spanish', 'es', { phone: true, colorScheme: 'dark', locale: 'es-ES' }],
]

test.each(VISITORS)(
  'A visitor %s, finds nothing in his way from the card to the products',
  async (_, tongue, who) => {
    const { home, living, yes, floor, next, alone: again } = words[tongue]
    const visit = await here.come(home, who)
    const { tab } = visit
    await launcher(tab).waitFor()
    await card(tab).scrollIntoViewIfNeeded()
    expect(await wrongLooks(tab)).toEqual([])
    await answer(card(tab), living)
    await cards(visit)
    expect(await wrongLooks(tab)).toEqual([])
    // in whatever order he is asked, until enough is known
    const said = dialogue(tab).getByRole('button', { name: new RegExp(`^(${yes}|${floor}|${next})`) })
    const alone = dialogue(tab).getByRole('button', { name: again })
    for (let n = 2; ; n++) {
      await said.or(alone).first().waitFor()
      if ((await said.count()) === 0) break
      await said.click()
      await cards(visit, n)
      expect(await wrongLooks(tab)).toEqual([])
    }
    await close(dialogue(tab))
    await card(tab)
      .getByRole('button', { name: /See what fits|Ver qué encaja/ })
      .scrollIntoViewIfNeeded()
    expect(await wrongLooks(tab)).toEqual([])
    await expectQuiet(visit.watch)
  },
)

const OTHERS: [string, Visitor][] = [
  ['on a dark desktop', { colorScheme: 'dark' }],
  ['on a light phone', { phone: true }],
]

test.each(OTHERS)(
  'A visitor %s, whom nothing fits, or whom nobody answers, finds nothing in his way',
  async (_, who) => {
    const visit = await here.come('', who)
    const { tab } = visit
    // an author who asks for the room before the budget
    await serveManifest(
      visit.visitor,
      stamped(({ guides, ...manifest }) => {
        const { 'find-a-purifier': guide, ...others } = guides!
        return { ...manifest, guides: { ...others, 'find-a-purifier': { ...guide!, order: 'authored' } } }
      }),
    )
    await tab.goto(`${here.shop.url}/en/c/air-purifiers`)
    await card(tab).getByText('Pet hair').click()
    expect(await wrongLooks(tab)).toEqual([])
    await answer(card(tab), 'Next')
    await cards(visit)
    const slide = async (key: 'Home' | 'End') => {
      await dialogue(tab).getByRole('slider').press(key)
      await answer(dialogue(tab), 'Next')
    }
    await slide('End')
    await cards(visit, 2)
    expect(await wrongLooks(tab)).toEqual([])
    await slide('Home')
    expect((await cards(visit, 3)).length).toBeGreaterThan(0)
    expect(
      await dialogue(tab)
        .getByRole('heading', { name: /^Nothing has all of it/ })
        .count(),
    ).toBe(1)
    expect(await wrongLooks(tab)).toEqual([])

    here.shop.setFault('recommendations', 'html')
    here.shop.setFault('catalog', 'html')
    await tab.goto(`${here.shop.url}/en/c/fans`)
    await answer(card(tab), 'The bedroom')
    await dialogue(tab).getByText('I could not fetch the products.').waitFor()
    expect(await wrongLooks(tab)).toEqual([])
    await expectQuiet(visit.watch)
  },
)

test('A visitor who reads from right to left finds everything mirrored', async () => {
  const visit = await here.come('', { locale: 'ar' })
  const { tab } = visit
  await tab.goto(arabic.url)
  await launcher(tab).waitFor()
  const middle = 640
  expect((await launcher(tab).boundingBox())!.x).toBeLessThan(middle / 4)
  await tab.getByRole('region').waitFor()
  expect(await wrongLooks(tab)).toEqual([])
  await answer(tab.getByRole('region'), 'غرفة النوم')
  await cards(visit)
  const cross = await dialogue(tab).locator('.head .icon').boundingBox()
  expect(cross!.x).toBeLessThan(middle)
  expect(await wrongLooks(tab)).toEqual([])
  // this page has kept no place for the card
  await expectQuiet(visit.watch)
})

test.each([
  ['320 px of width', 320, 100],
  ['text of twice the size on a phone', 390, 200],
  ['text of twice the size on a desktop', 1280, 200],
])('A visitor with %s scrolls in one direction only', async (_, width, percent) => {
  const visit = await here.come('/en/', { phone: width < 640 })
  const { tab } = visit
  await tab.setViewportSize({ width, height: 720 })
  await tab.evaluate(percent => {
    document.documentElement.style.fontSize = `${percent}%`
  }, percent)
  await launcher(tab).waitFor()
  await card(tab).scrollIntoViewIfNeeded()
  expect(await wrongLooks(tab)).toEqual([])
  const size = await card(tab)
    .locator('.option')
    .first()
    .evaluate(option => Number.parseFloat(getComputedStyle(option).fontSize))
  expect(size).toBeGreaterThanOrEqual((16 * percent) / 100)
  await answer(card(tab), 'The bedroom')
  await cards(visit)
  expect(await wrongLooks(tab)).toEqual([])
  await expectQuiet(visit.watch)
})

const strongest = (tab: Page) =>
  dialogue(tab)
    .locator('.chip')
    .first()
    .evaluate(chip => getComputedStyle(chip).borderTopWidth)

test('A visitor who forces his own colours and wants no motion gets both', async () => {
  const visit = await here.come('/en/', { forcedColors: true, reducedMotion: true })
  const { tab } = visit
  await openGuide(tab)
  const moving = await tab.evaluate(() =>
    [...document.querySelectorAll('tendero-surface')].flatMap(({ shadowRoot }) =>
      shadowRoot!.getAnimations(),
    ),
  )
  expect(moving).toEqual([])
  await answer(dialogue(tab), 'The bedroom')
  await cards(visit)
  // grounds are gone: borders say what is pressed and what is a button
  expect(await strongest(tab)).toBe('2px')
  expect(await wrongLooks(tab)).toEqual([])
  await expectQuiet(visit.watch)
})
