/** "What I know about you": read, corrected, taken along, forgotten; by mouse, keyboard and finger, in both languages. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Visitor } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import { answer, cards, close, dialogue, openGuide } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { pageIs } from '../support/look-at-messages'
import { wrongLooks } from '../support/looks-right'
import { serveManifest, stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear, heardOf, type Visit } from '../support/visit'

const here = useShop()
type Tongue = 'en' | 'es'

const withSegments = (tongue: Tongue) =>
  stamped(
    manifest => ({
      ...manifest,
      // those that ask for the shop's own segments are of another shop
      campaigns: (manifest.campaigns ?? []).filter(campaign => !/segment/.test(JSON.stringify(campaign))),
      segments: {
        'night-owl': {
          if: { type: 'answered', guide: 'find-a-fan', question: 'room', in: ['bedroom'] },
          label: { en: 'You want to sleep in quiet', es: 'Quieres dormir sin ruido' },
        },
        looker: { type: 'viewed', atLeast: 2 },
        nobody: { type: 'viewed', atLeast: 5000 },
      },
    }),
    tongue,
  )

/** The API, and its answer. */
const call = (tab: Page, name: 'profile' | 'export', ...args: unknown[]): Promise<unknown> =>
  tab.evaluate(
    ([name, args]) =>
      (window as unknown as { tendero: Record<string, (...args: unknown[]) => Promise<unknown>> }).tendero[
        name
      ]!(...args),
    [name, args] as const,
  )

/** Somebody who has looked at two fans, answered one question, and bought a third. */
async function withAPast(who: Visitor = {}, tongue: Tongue = 'en', page?: 'rtl' | 'large'): Promise<Visit> {
  const visit = await here.come('', who)
  const { tab } = visit
  const { url } = here.shop
  if (page) await pageIs(visit, page)
  await serveManifest(visit.visitor, withSegments(tongue))
  await tab.goto(`${url}/${tongue}/`)
  await tab.locator('[data-consent] .strong').click()
  const guide = await openGuide(tab)
  await answer(guide, tongue === 'es' ? 'Dormitorio' : 'Bedroom')
  await hear(visit, 'guide_result')
  await close(guide)
  await remembered(tab, 'bedroom')
  await tab.goto(`${url}/${tongue}/p/calma-galerna-79`)
  await remembered(tab, 'calma-galerna-79')
  await tab.goto(`${url}/${tongue}/p/levante-poniente-88`)
  await remembered(tab, 'levante-poniente-88')
  await tab.evaluate(() => {
    const { tendero } = window as unknown as { tendero: { track(event: unknown): Promise<void> } }
    const items = [{ item_id: 'marea-terral-90', item_name: 'Marea Terral 90 tower fan' }]
    return tendero.track({ name: 'purchase', transaction_id: 'order-1', items })
  })
  await remembered(tab, 'Marea Terral 90')
  return visit
}

const it = (tab: Page): Locator => dialogue(tab)
const entry = (tab: Page, words: string): Locator => it(tab).locator('li', { hasText: words })
const headings = (tab: Page) => it(tab).locator('h3').allTextContents()
const focused = (tab: Page) =>
  tab.evaluate(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement
    return inside?.getAttribute('aria-label') ?? inside?.textContent ?? document.activeElement?.className
  })

const link = async (tab: Page) => {
  await tab.evaluate(() => {
    const link = document.createElement('a')
    link.href = '#nowhere'
    link.dataset.tenderoOpen = '#profile'
    link.textContent = 'My data'
    document.querySelector('footer')!.prepend(link)
  })
  return tab.getByRole('link', { name: 'My data' })
}
const profileOf = async (tab: Page) => JSON.stringify(await call(tab, 'export'))

test('A visitor reads and corrects with the keyboard alone what is known of him, and other tabs hear of it', async () => {
  const visit = await withAPast()
  const { tab } = visit
  await (await link(tab)).press('Enter')
  await it(tab).waitFor()
  expect(await focused(tab)).toBe('What I know about you')
  expect(await headings(tab)).toEqual([
    'What you told me',
    'What I suppose of you',
    'What you looked at',
    'What you bought',
    'What may be kept',
  ])
  expect(await it(tab).locator('li bdi').allTextContents()).toEqual([
    'Where in your home is it for?',
    'You want to sleep in quiet',
    'looker',
    'Levante Poniente 88 tower fan',
    'Calma Galerna 79 tower fan',
    'Marea Terral 90 tower fan',
  ])

  // the cross, then the first entry
  await tab.keyboard.press('Tab')
  await tab.keyboard.press('Tab')
  expect(await focused(tab)).toBe('Take back: Where in your home is it for?')
  const place = () =>
    entry(tab, 'Where in your home').evaluate((li: HTMLElement) => [li.offsetTop, li.offsetHeight])
  const before = await place()
  await tab.keyboard.press('Enter')
  expect(await focused(tab)).toBe('Undo: Where in your home is it for?')
  // what is pressed next does not move away
  expect(await place()).toEqual(before)
  expect(await it(tab).getByRole('status').textContent()).toBe('Removed: Where in your home is it for?')
  expect(await hear(visit, 'guide_unanswer')).toMatchObject({ guide: 'find-a-fan', question: 'room' })
  await tab.keyboard.press('Enter')
  expect(await hear(visit, 'guide_answer', 2)).toMatchObject({ question: 'room', answer: 'bedroom' })
  await tab.keyboard.press('Enter')
  await hear(visit, 'guide_unanswer', 2)

  await tab.keyboard.press('Tab')
  expect(await focused(tab)).toBe('That’s not me: You want to sleep in quiet')
  await tab.keyboard.press('Enter')
  expect(await focused(tab)).toBe('That is me again: You want to sleep in quiet')
  for (let i = 0; i < 2; i++) await tab.keyboard.press('Tab')
  expect(await focused(tab)).toBe('Remove: Levante Poniente 88 tower fan')
  const spoken = visit.heard.length
  await tab.keyboard.press('Enter')
  expect(await wrongLooks(tab)).toEqual([])
  await expect.poll(() => profileOf(tab)).not.toContain('levante-poniente-88')
  // a correction of what was only looked at is nobody else's affair
  expect(visit.heard.slice(spoken)).toEqual([])

  await tab.keyboard.press('Escape')
  await it(tab).waitFor({ state: 'detached' })
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('My data')

  const other = await visit.visitor.newPage()
  await other.goto(`${here.shop.url}/en/`)
  expect(await call(other, 'profile')).toBe(true)
  await it(other).waitFor()
  // of one product alone nobody is a "looker" any more
  expect(await it(other).locator('li bdi').allTextContents()).toEqual([
    'You want to sleep in quiet',
    'Calma Galerna 79 tower fan',
    'Marea Terral 90 tower fan',
  ])
  expect(await entry(other, 'sleep in quiet').innerText()).toContain('You say: not you')
  await entry(other, 'sleep in quiet').getByRole('button').click()
  await expect.poll(() => profileOf(other)).toContain('"not":[]')
  await expectQuiet(visit.watch)
})

test('A visitor on a dark phone, in Spanish, has everything forgotten by two taps, and nothing is left', async () => {
  const visit = await withAPast({ phone: true, colorScheme: 'dark', locale: 'es-ES' }, 'es')
  const { tab } = visit
  await call(tab, 'profile')
  await it(tab).waitFor()
  expect(await it(tab).getByRole('heading', { level: 2 }).textContent()).toBe('Lo que sé de ti')
  expect(await wrongLooks(tab)).toEqual([])
  await entry(tab, 'Quieres dormir').getByRole('button', { name: 'Eso no va conmigo' }).tap()
  await entry(tab, 'Quieres dormir').getByRole('button', { name: 'Sí va conmigo' }).waitFor()
  expect(await entry(tab, 'Quieres dormir').innerText()).toContain('Dices que no va contigo')

  await it(tab).getByRole('button', { name: 'Olvidarlo todo' }).tap()
  expect(await focused(tab)).toBe('No, déjalo')
  expect(await wrongLooks(tab)).toEqual([])
  await it(tab).getByRole('button', { name: 'No, déjalo' }).tap()
  expect(await focused(tab)).toBe('Olvidarlo todo')
  expect(await profileOf(tab)).toContain('calma-galerna-79')

  await it(tab).getByRole('button', { name: 'Olvidarlo todo' }).tap()
  await it(tab).getByRole('button', { name: 'Sí, olvídalo' }).tap()
  await it(tab).getByRole('heading', { name: 'Olvidado' }).waitFor()
  expect(await focused(tab)).toBe('Olvidado')
  expect(await it(tab).locator('li').allTextContents()).toEqual([
    'Lo que me has contado (1)',
    'Lo que supongo de ti (2)',
    'Lo que has mirado (2)',
    'Lo que has comprado (1)',
  ])
  expect(await wrongLooks(tab)).toEqual([])
  const left = await profileOf(tab)
  for (const trace of ['calma-galerna', 'bedroom', 'order-1', 'night-owl']) expect(left).not.toContain(trace)
  expect(await tab.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([])
  await close(it(tab))
  await it(tab).waitFor({ state: 'detached' })
  await expectQuiet(visit.watch)
})

test('A visitor who has allowed nothing reads that it ends with this tab, and takes his answer back', async () => {
  const visit = await here.come('/en/')
  const { tab } = visit
  const guide = await openGuide(tab)
  await answer(guide, 'Bedroom')
  await hear(visit, 'guide_result')
  await close(guide)
  await tab.goto(`${here.shop.url}/en/p/calma-galerna-79`)
  await call(tab, 'profile')
  await it(tab).waitFor()
  expect(await it(tab).innerText()).toContain('Nothing is remembered beyond this tab.')
  expect(await it(tab).locator('li bdi').allTextContents()).toEqual(['Where in your home is it for?'])
  await it(tab).getByRole('button', { name: 'Take back' }).click()
  await hear(visit, 'guide_unanswer')
  expect(await wrongLooks(tab)).toEqual([])
  await close(it(tab))
  await tab.goto(`${here.shop.url}/en/`)
  await call(tab, 'profile')
  await it(tab).waitFor()
  expect(await it(tab).innerText()).toContain('I know nothing about you yet.')
  expect(await tab.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  await expectQuiet(visit.watch)
})

test('A visitor goes from his result to what is known of him, takes an answer back, and is in his guide again without it', async () => {
  const visit = await here.come('/en/?tendero=find-a-fan&tendero-only=1&room=bedroom')
  const { tab } = visit
  await cards(visit)
  const door = it(tab).getByRole('button', { name: 'What I know about you' })
  await door.scrollIntoViewIfNeeded()
  expect(await wrongLooks(tab)).toEqual([])
  await door.click()
  await entry(tab, 'Where in your home').getByRole('button').click()
  await hear(visit, 'guide_unanswer')
  await tab.keyboard.press('Escape')
  await expect.poll(() => it(tab).locator('#question').textContent()).toContain('Where in your home')
  expect(await it(tab).locator('.chip').count()).toBe(0)
  expect(heardOf(visit, 'guide_start')).toHaveLength(2)
  await expectQuiet(visit.watch)
})

test('A visitor takes everything along as a file', async () => {
  const visit = await withAPast()
  const { tab } = visit
  await call(tab, 'profile')
  const saved = tab.waitForEvent('download')
  await it(tab).getByRole('button', { name: 'Download everything' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toMatch(/\.json$/)
  const all = JSON.parse(await readFile((await file.path())!, 'utf8')) as {
    memory: unknown
    waiting: unknown
  }
  expect(JSON.stringify(all.memory)).toContain('Calma Galerna 79 tower fan')
  expect(all.waiting).toEqual([])
  await expect.poll(() => it(tab).getByRole('status').textContent()).toBe('Downloaded.')
  await expectQuiet(visit.watch)
})

const SIGHTS: [string, Visitor, { page?: 'rtl' | 'large'; width?: number }][] = [
  ['from right to left', {}, { page: 'rtl' }],
  ['on a phone, in text of twice the size', { phone: true }, { page: 'large' }],
  ['in colours of his own, without motion', { forcedColors: true, reducedMotion: true }, {}],
  ['on a screen of 320 px', { phone: true }, { width: 320 }],
]
test.each(SIGHTS)(
  'A visitor who sees the shop %s, finds nothing in his way',
  async (_, who, { page, width }) => {
    const visit = await withAPast(who, 'en', page)
    const { tab } = visit
    if (width) await tab.setViewportSize({ width, height: 640 })
    await call(tab, 'profile')
    await entry(tab, 'Galerna').getByRole('button').click()
    expect(await wrongLooks(tab)).toEqual([])
    await it(tab).getByRole('button', { name: 'Forget everything' }).click()
    await it(tab).getByRole('button', { name: 'Yes, forget it' }).scrollIntoViewIfNeeded()
    expect(await wrongLooks(tab)).toEqual([])
    await expectQuiet(visit.watch)
  },
)
