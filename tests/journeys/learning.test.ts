/** What a visitor has looked at and answered spares him questions, where he agreed to be remembered: said to him, and his to change. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readCatalogue } from '../../demo/product'
import { expectQuiet } from '../support/expect-quiet'
import { acceptCookies, answer, card, chips, dialogue, question } from '../support/in-the-guide'
import { button, standsAlone, titles } from '../support/in-the-result'
import { remembered } from '../support/kept-in'
import { serveManifest, stamped } from '../support/stamped'
import { useShop } from '../support/use-shop'
import { hear, heardOf, type Visit } from '../support/visit'

const here = useShop()
const ceiling = readCatalogue('en')
  .filter(product => product.category === 'fan' && product.mount === 'ceiling')
  .filter(product => product.availability === 'InStock')
const areForTheCeiling = async (tab: Page): Promise<boolean> => {
  const shown = await titles(tab)
  return shown.length > 0 && shown.every(title => ceiling.some(product => product.title === title))
}

/** Everything is asked, so that it is seen how. */
const thorough = stamped(({ guides, ...manifest }) => ({
  ...manifest,
  recommender: [{ type: 'catalog' }],
  guides: Object.fromEntries(
    Object.entries(guides!).map(([id, guide]) => [id, { ...guide, stop: { confidence: 1 } }]),
  ),
}))

/** Looks at three fans for the ceiling; stands then on the page of all fans. */
async function lookAround(agrees: boolean): Promise<Visit> {
  const visit = await here.come()
  await serveManifest(visit.visitor, thorough)
  await visit.tab.goto(`${here.shop.url}/en/`)
  if (agrees) await acceptCookies(visit.tab)
  for (const { id } of ceiling.slice(0, 3)) {
    await visit.tab.goto(`${here.shop.url}/en/p/${id}`)
    if (agrees) await remembered(visit.tab, id)
  }
  await visit.tab.goto(`${here.shop.url}/en/c/fans`)
  return visit
}

const MOUNT = 'Where would you like to put it?'
const asked = ({ tab }: Visit) => question(dialogue(tab)).textContent()

/** One answer, and as much as is plain of somebody who looked at three fans for the ceiling is not asked. */
async function answersOnce(): Promise<Visit> {
  const visit = await lookAround(true)
  const { tab } = visit
  await answer(card(tab), 'The bedroom')
  await standsAlone(tab)
  // nothing is supposed of a question that is not for bedrooms
  await expect.poll(() => chips(dialogue(tab))).toEqual(['The bedroom', 'On the ceiling, I suppose'])
  await expect.poll(() => areForTheCeiling(tab)).toBe(true)
  expect(heardOf(visit, 'guide_answer').map(e => e.question)).toEqual(['room'])
  await button(tab, `Change: ${MOUNT} On the ceiling, I suppose`).click()
  await expect.poll(() => asked(visit)).toBe(MOUNT)
  return visit
}

test('A visitor who agreed, and looked at fans for the ceiling, reads that this is supposed, and confirms it by one tap', async () => {
  const visit = await answersOnce()
  const { tab } = visit
  await button(tab, 'As what you looked at: On the ceiling').click()
  await expect.poll(() => chips(dialogue(tab))).toEqual(['The bedroom', 'On the ceiling'])
  expect(heardOf(visit, 'guide_answer')).toMatchObject([
    { question: 'room', answer: 'bedroom' },
    { question: 'mount', answer: 'ceiling' },
  ])
  await expect.poll(() => areForTheCeiling(tab)).toBe(true)
  await expectQuiet(visit.watch)
})

test('A visitor who agreed, and was not asked what is plain, says otherwise', async () => {
  const visit = await answersOnce()
  const { tab } = visit
  await answer(dialogue(tab), 'On the floor')
  // that is news: there is something to ask again
  await expect.poll(() => asked(visit)).not.toBe(MOUNT)
  await button(tab, 'Show me now').click()
  await standsAlone(tab)
  await expect.poll(() => chips(dialogue(tab))).toEqual(['The bedroom', 'On the floor'])
  await expect.poll(() => areForTheCeiling(tab)).toBe(false)
  await expectQuiet(visit.watch)
})

test('A visitor who never agreed is asked as if he had looked at nothing', async () => {
  const visit = await lookAround(false)
  const { tab } = visit
  await answer(card(tab), 'The bedroom')
  await expect.poll(() => asked(visit)).toBe(MOUNT)
  expect(await dialogue(tab).getByText('As what you looked at').count()).toBe(0)
  await button(tab, 'Show me now').click()
  await standsAlone(tab)
  expect(await chips(dialogue(tab))).toEqual(['The bedroom'])
  await expectQuiet(visit.watch)
})

test('A visitor who agreed, and told his budget for a fan, confirms it for a heater', async () => {
  const visit = await here.come()
  const { tab } = visit
  await serveManifest(visit.visitor, thorough)
  await tab.goto(`${here.shop.url}/en/`)
  await acceptCookies(tab)
  await tab.goto(`${here.shop.url}/en/?tendero=find-a-fan&budget=150`)
  await hear(visit, 'guide_result')
  await remembered(tab, '"budget"')

  await tab.goto(`${here.shop.url}/en/?tendero=find-a-heater&pace=fast`)
  await expect.poll(() => asked(visit)).toBe('How big is the room?')
  await answer(dialogue(tab), 'Large')
  await expect.poll(() => asked(visit)).toBe('Up to how much would you like to spend?')
  await button(tab, 'As before: up to €150').click()
  await expect.poll(() => chips(dialogue(tab))).toContain('up to €150')
  expect(heardOf(visit, 'guide_answer').at(-1)).toMatchObject({
    guide: 'find-a-heater',
    question: 'budget',
    answer: 150,
  })
  await expectQuiet(visit.watch)
})
