/** What a visitor makes of a result: a step away and back, side by side, its like, another one instead, and the link to it. */
import { expect, test } from 'vitest'
import { expectQuiet } from '../support/expect-quiet'
import { answer, chips, close, dialogue } from '../support/in-the-guide'
import { button, focused, isShown, standsAlone, titles } from '../support/in-the-result'
import { backOn, sellLamps } from '../support/lamp-shop'
import { useShop } from '../support/use-shop'
import { hear, heardOf } from '../support/visit'

const here = useShop()
const FLOOR = ['Lamp floor 0', 'Lamp floor 1', 'Lamp floor 2']

/** Somebody before the result of these answers. */
async function before(answers: string) {
  const visit = await here.come()
  await sellLamps(visit.visitor)
  await visit.tab.goto(`${here.shop.url}/en/?tendero=lamps&tendero-only=1&${answers}`)
  await standsAlone(visit.tab)
  await button(visit.tab, 'Compare').waitFor()
  return visit
}

test('A visitor who wants it brighter gets that, among what he asked for, and takes it back', async () => {
  const visit = await before('place=floor')
  const { tab } = visit
  await isShown(tab, ...FLOOR)
  await button(tab, 'Brighter').click()
  await hear(visit, 'guide_result', 2)
  await expect.poll(async () => (await titles(tab)).some(title => FLOOR.includes(title))).toBe(false)
  for (const title of await titles(tab)) expect(title).toMatch(/^Lamp floor \d+$/)
  const [, wish] = await chips(dialogue(tab))
  expect(wish).toMatch(/^Brightness at least \d+ lm$/)
  expect(heardOf(visit, 'guide_refine').map(e => [e.how, e.field])).toEqual([['critique', 'lumens']])

  await button(tab, 'Take back:').click()
  await isShown(tab, ...FLOOR)
  await expect.poll(() => chips(dialogue(tab))).toEqual(['On the floor'])
  await expectQuiet(visit.watch)
})

test('A visitor compares side by side, with the keyboard, and goes on where he was', async () => {
  const visit = await before('place=floor')
  const { tab } = visit
  await button(tab, 'Compare').press('Enter')
  const table = dialogue(tab).getByRole('table')
  await table.waitFor()
  expect(await focused(tab)).toBe('Side by side')
  expect(await table.getByRole('columnheader').allTextContents()).toEqual(['Feature', ...FLOOR])
  const rows = table.locator('tbody tr')
  expect(await rows.first().innerText()).toMatch(/^Price\s+€60\s*best\s+€70\s+€80$/)
  expect(await rows.filter({ hasText: 'Brightness' }).innerText()).toMatch(/300 lm\s+350 lm\s+400 lm\s*best/)
  // what is the same in all of them stands apart
  expect(await rows.filter({ hasText: 'Place' }).count()).toBe(0)
  await dialogue(tab).getByText('The same in all').click()
  expect(await dialogue(tab).locator('details').innerText()).toContain('Place')

  await button(tab, 'Back').press('Enter')
  await expect.poll(() => focused(tab)).toBe('Compare')
  expect(await titles(tab)).toEqual(FLOOR)
  expect(heardOf(visit, 'guide_refine').map(e => e.how)).toEqual(['compare'])
  expect(heardOf(visit, 'guide_result')).toHaveLength(1)
  await expectQuiet(visit.watch)
})

test('A visitor who changes an answer while he compares, stands before the new result', async () => {
  const visit = await before('place=floor')
  const { tab } = visit
  await button(tab, 'Compare').click()
  await dialogue(tab).getByRole('table').waitFor()
  await button(tab, 'Change: Where will it be?').click()
  await answer(dialogue(tab), 'On the ceiling')
  await isShown(tab, 'Lamp ceiling 0', 'Lamp ceiling 1', 'Lamp ceiling 2')
  expect(await dialogue(tab).getByRole('table').count()).toBe(0)
  await expectQuiet(visit.watch)
})

test('A visitor who wants the like of one, but brighter, gets its neighbours, and takes both back', async () => {
  const visit = await before('place=floor')
  const { tab } = visit
  await button(tab, 'Like this, but … Lamp floor 1').click()
  const extras = dialogue(tab).locator('.product', { hasText: 'Lamp floor 1' }).locator('.extras')
  await extras.getByRole('button', { name: /^Brighter/ }).click()
  await expect.poll(() => chips(dialogue(tab))).toContain('Like Lamp floor 1')
  await hear(visit, 'guide_result', 2)
  expect(await titles(tab)).not.toContain('Lamp floor 1')
  expect(heardOf(visit, 'guide_refine').map(e => [e.how, e.field])).toEqual([['alike', 'lumens']])

  await button(tab, 'Take back: Like Lamp floor 1').click()
  await expect.poll(() => chips(dialogue(tab))).toHaveLength(2)
  await button(tab, 'Take back: Brightness').click()
  await isShown(tab, ...FLOOR)
  await expectQuiet(visit.watch)
})

test('A visitor sends one away, sees the next best, has it back; nobody hears of it until he leaves it at that', async () => {
  const visit = await before('place=floor')
  const { tab } = visit
  await button(tab, 'Not this one: Lamp floor 0').click()
  await expect.poll(() => focused(tab)).toBe('Undo: Lamp floor 0')
  await isShown(tab, 'Lamp floor 1', 'Lamp floor 2', 'Lamp floor 3')
  await button(tab, 'Undo: Lamp floor 0').click()
  await isShown(tab, ...FLOOR)
  expect(heardOf(visit, 'dismiss_item')).toEqual([])

  await button(tab, 'Not this one: Lamp floor 1').click()
  await isShown(tab, 'Lamp floor 0', 'Lamp floor 2', 'Lamp floor 3')
  expect(heardOf(visit, 'dismiss_item')).toEqual([])
  await close(dialogue(tab))
  expect((await hear(visit, 'dismiss_item')).items).toMatchObject([{ item_id: 'floor-1', index: 1 }])
  expect(heardOf(visit, 'dismiss_item')).toHaveLength(1)
  await expectQuiet(visit.watch)
})

test('A visitor for whom only a sold-out one would do, reads when it is back, and what to take instead', async () => {
  const visit = await before('place=wall&colour=white')
  const { tab } = visit
  const gone = dialogue(tab).locator('.product', { hasText: 'Lamp wall 1' })
  await gone.getByText('Sold out').waitFor()
  await gone
    .getByText(new RegExp(`^Back on .*\\b${backOn.getUTCDate()}\\b.*${backOn.getUTCFullYear()}$`))
    .waitFor()
  expect(await gone.locator('.instead').innerText()).toMatch(/^Instead:\s+Lamp \w+ \d+ €\d+/)
  expect(await gone.getByRole('button', { name: /Add to cart/ }).count()).toBe(0)
  // what can be bought stands before it
  expect((await titles(tab)).at(-1)).toBe('Lamp wall 1')
  await expectQuiet(visit.watch)
})

test('A visitor to whom a little more money would bring something, reads what', async () => {
  const visit = await before('place=desk')
  const { tab } = visit
  const more = dialogue(tab).locator('.also')
  await more.getByText('For a little more').waitFor()
  expect(await more.locator('li').first().innerText()).toMatch(/€\d+ more: .*Brighter/i)
  // they are no matches, and are counted apart
  await expect
    .poll(() => heardOf(visit, 'view_item_list').map(e => e.item_list_id))
    .toEqual(['tendero:lamps', 'tendero:lamps:step-up'])
  await expectQuiet(visit.watch)
})

test('A visitor sends the link to his result to a friend, who stands before the same products', async () => {
  const visit = await before('place=desk&use=read')
  const { tab } = visit
  await visit.visitor.grantPermissions(['clipboard-read', 'clipboard-write'])
  await button(tab, 'Drop “Light: cold”').click()
  await isShown(tab, 'Lamp desk 10', 'Lamp desk 11', 'Lamp desk 12')
  await button(tab, 'Not this one: Lamp desk 11').click()
  await isShown(tab, 'Lamp desk 10', 'Lamp desk 12', 'Lamp desk 13')
  await button(tab, 'Copy link').click()
  await dialogue(tab).getByText('Copied').waitFor()
  const link = await tab.evaluate(() => navigator.clipboard.readText())
  // what it carries is ids
  expect(link).not.toMatch(/Lamp|desk%20|To%20read/)

  const friend = await here.come()
  await sellLamps(friend.visitor)
  await friend.tab.goto(link)
  await standsAlone(friend.tab)
  await isShown(friend.tab, ...(await titles(tab)))
  await expect.poll(() => chips(dialogue(friend.tab))).toEqual(await chips(dialogue(tab)))
  await expectQuiet(visit.watch)
  await expectQuiet(friend.watch)
})

test('A visitor whose browser lets nothing be copied, finds the link marked', async () => {
  const visit = await before('place=floor')
  const { tab } = visit
  await tab.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
  })
  await button(tab, 'Copy link').click()
  const field = dialogue(tab).getByRole('textbox', { name: 'Copy link' })
  await field.waitFor()
  expect(await field.inputValue()).toMatch(/\/en\/\?tendero=lamps&tendero-only=1&place=floor$/)
  await expect.poll(() => field.evaluate((input: HTMLInputElement) => input.selectionEnd)).toBeGreaterThan(9)
  await expectQuiet(visit.watch)
})
