/** A visitor is asked as little as it takes, in the order that tells most, and has a say in it at any time. */
import { expect, test } from 'vitest'
import { expectQuiet } from '../support/expect-quiet'
import { acceptCookies, answer, chips, dialogue, openGuide, question } from '../support/in-the-guide'
import { button, headings, isShown, standsAlone } from '../support/in-the-result'
import { sellLamps } from '../support/lamp-shop'
import { stored } from '../support/stored'
import { useShop } from '../support/use-shop'
import { hear, heardOf, type Visit } from '../support/visit'

const here = useShop()

/** Somebody who stands before the first question. */
async function atTheStart(agrees: boolean): Promise<Visit> {
  const visit = await here.come()
  await sellLamps(visit.visitor)
  await visit.tab.goto(`${here.shop.url}/en/`)
  if (agrees) await acceptCookies(visit.tab)
  await openGuide(visit.tab)
  return visit
}
const answers = (visit: Visit) => heardOf(visit, 'guide_answer').map(e => [e.question, e.answer])

test('A visitor is asked what tells most, sees what would leave nothing, and stands before the result after two answers', async () => {
  const visit = await atTheStart(true)
  const { tab } = visit
  const it = dialogue(tab)
  const asked = () => question(it).textContent()
  expect(await asked()).toBe('Where will it be?')

  // the author’s next question is met by every lamp: it tells nothing
  await answer(it, 'On the ceiling')
  await expect.poll(asked).toBe('Which colour?')
  const options = it.locator('.question .option')
  await expect.poll(() => options.allTextContents()).toEqual(['white', 'brass', 'blackNone of these left'])

  // a newer answer wins over a result that is still on its way
  await hear(visit, 'guide_result')
  await answer(it, 'white')
  await standsAlone(tab)
  await isShown(tab, 'Lamp ceiling 0', 'Lamp ceiling 2', 'Lamp ceiling 4')
  expect(await headings(tab)).toEqual(['Best for you'])
  expect(await chips(it)).toEqual(['On the ceiling', 'white'])

  // one more after all, and back in the order in which he was asked
  await button(tab, 'One more question').click()
  await expect.poll(asked).toBe('Up to how much?')
  await button(tab, 'Back').click()
  await expect.poll(asked).toBe('Which colour?')
  await button(tab, 'Back').click()
  await expect.poll(asked).toBe('Where will it be?')
  expect(await button(tab, 'Back').count()).toBe(0)

  // another answer keeps the rest; by its chip any of them can be changed
  await answer(it, 'On the floor')
  await isShown(tab, 'Lamp floor 1', 'Lamp floor 4', 'Lamp floor 7')
  await standsAlone(tab)
  await button(tab, 'Change: Which colour?').click()
  await expect.poll(() => options.allTextContents()).toEqual(['white', 'brass', 'black'])
  await answer(it, 'black')
  await isShown(tab, 'Lamp floor 0', 'Lamp floor 3', 'Lamp floor 6')
  await standsAlone(tab)
  expect(await chips(it)).toEqual(['On the floor', 'black'])

  const said = [
    ['place', 'ceiling'],
    ['colour', 'white'],
    ['place', 'floor'],
    ['colour', 'black'],
  ]
  expect(answers(visit)).toEqual(said)
  expect(heardOf(visit, 'guide_unanswer')).toEqual([])
  expect(heardOf(visit, 'guide_result').map(e => [e.shown, e.matches, e.source])).toEqual([
    [3, 12, 'catalog'],
    [3, 6, 'catalog'],
    [3, 4, 'catalog'],
    [3, 4, 'catalog'],
  ])
  // the shop hears just that
  const heard = () => here.shop.events() as { name: string; question?: string; answer?: string }[]
  const left = () =>
    heard()
      .filter(({ name }) => name === 'guide_answer')
      .map(({ question, answer }) => [question, answer])
  await expect.poll(left).toEqual(said)
  expect(JSON.stringify(here.shop.events())).not.toMatch(/On the|Which colour|None of these/)
  await expectQuiet(visit.watch)
})

test('A visitor who wants to see something before he has answered anything, sees it, and nobody hears an answer', async () => {
  const visit = await atTheStart(false)
  const { tab } = visit
  await button(tab, 'Show me now').click()
  await standsAlone(tab)
  await hear(visit, 'guide_result')
  expect(await dialogue(tab).locator('.products > .product').count()).toBe(3)
  expect(answers(visit)).toEqual([])
  expect((await stored(tab)).session).toEqual([])

  await button(tab, 'One more question').click()
  await expect.poll(() => question(dialogue(tab)).textContent()).toBe('Where will it be?')
  await answer(dialogue(tab), 'On the desk')
  await expect.poll(() => question(dialogue(tab)).textContent()).toBe('Which colour?')
  expect(visit.asked.filter(({ path }) => path.startsWith('/api/'))).toEqual([])
  await expectQuiet(visit.watch)
})

test('A visitor who has said enough, sees the result, and changing his answer asks nothing new', async () => {
  const visit = await atTheStart(false)
  const { tab } = visit
  const it = dialogue(tab)
  await answer(it, 'On the ceiling')
  await expect.poll(() => question(it).textContent()).toBe('Which colour?')
  await button(tab, 'Show me now').click()
  await standsAlone(tab)
  await isShown(tab, 'Lamp ceiling 0', 'Lamp ceiling 1', 'Lamp ceiling 2')

  await button(tab, 'Change: Where will it be?').click()
  await answer(it, 'On the floor')
  await standsAlone(tab)
  await isShown(tab, 'Lamp floor 0', 'Lamp floor 1', 'Lamp floor 2')

  await button(tab, 'Start again').click()
  await expect.poll(() => question(it).textContent()).toBe('Where will it be?')
  expect(await it.locator('.chip, .product').count()).toBe(0)
  expect(heardOf(visit, 'guide_unanswer').map(e => e.question)).toEqual(['place'])
  expect(visit.asked.filter(({ path }) => path.startsWith('/api/'))).toEqual([])
  await expectQuiet(visit.watch)
})
