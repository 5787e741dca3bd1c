/** A visitor goes on where he left: the next day, in another tab, or, where nothing may be kept, in this one only. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openProfile } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import { acceptCookies, answer, chips, close, dialogue, openGuide, question } from '../support/in-the-guide'
import { button, isShown, standsAlone } from '../support/in-the-result'
import { remembered } from '../support/kept-in'
import { sellLamps } from '../support/lamp-shop'
import { useShop } from '../support/use-shop'
import { arrive, hear, heardOf } from '../support/visit'

const here = useShop()
const SHOWN = ['Lamp ceiling 0', 'Lamp ceiling 2', 'Lamp ceiling 4']

/** Answers until the result stands alone. */
async function choose(tab: Page): Promise<void> {
  await openGuide(tab)
  await answer(dialogue(tab), 'On the ceiling')
  await expect.poll(() => question(dialogue(tab)).textContent()).toBe('Which colour?')
  await answer(dialogue(tab), 'white')
  await standsAlone(tab)
  await isShown(tab, ...SHOWN)
}

test('A visitor who agreed comes back the next day, and stands before his result at the first press', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'profile-'))
  try {
    const today = await arrive(await openProfile(folder))
    await sellLamps(today.visitor)
    await today.tab.goto(`${here.shop.url}/en/`)
    await acceptCookies(today.tab)
    await choose(today.tab)
    await remembered(today.tab, 'ceiling')
    await remembered(today.tab, 'white')
    await expectQuiet(today.watch)
    await today.visitor.close()

    const tomorrow = await arrive(await openProfile(folder))
    await tomorrow.visitor.clock.setSystemTime(Date.now() + 86_400_000)
    await sellLamps(tomorrow.visitor)
    await tomorrow.tab.goto(`${here.shop.url}/en/c/fans`)
    await openGuide(tomorrow.tab)
    await standsAlone(tomorrow.tab)
    await isShown(tomorrow.tab, ...SHOWN)
    expect(await chips(dialogue(tomorrow.tab))).toEqual(['On the ceiling', 'white'])
    // he has said nothing anew
    expect(heardOf(tomorrow, 'guide_answer')).toEqual([])
    await button(tomorrow.tab, 'Change: Where will it be?').click()
    await answer(dialogue(tomorrow.tab), 'On the desk')
    await isShown(tomorrow.tab, 'Lamp desk 1', 'Lamp desk 4', 'Lamp desk 7')
    await expectQuiet(tomorrow.watch)
    await tomorrow.visitor.close()
  } finally {
    await rm(folder, { recursive: true, maxRetries: 5 })
  }
})

test('A visitor who agreed and answers in one tab, goes on in another that was open before', async () => {
  const visit = await here.come()
  const { tab } = visit
  await sellLamps(visit.visitor)
  await tab.goto(`${here.shop.url}/en/`)
  await acceptCookies(tab)
  const other = await visit.visitor.newPage()
  await other.goto(`${here.shop.url}/en/c/heaters`)
  await remembered(other, 'visitor')

  await choose(tab)
  await remembered(tab, 'white')
  await openGuide(other)
  await standsAlone(other)
  await isShown(other, ...SHOWN)
  expect(await chips(dialogue(other))).toEqual(['On the ceiling', 'white'])

  // what he takes back there is gone here too
  await button(other, 'Start again').click()
  await hear(visit, 'guide_unanswer', 2)
  await close(dialogue(other))
  await close(dialogue(tab))
  await openGuide(tab)
  await expect.poll(() => question(dialogue(tab)).textContent()).toBe('Where will it be?')
  expect(await dialogue(tab).locator('.chip').count()).toBe(0)
  await expectQuiet(visit.watch)
})

test('A visitor who never agreed goes on in the same tab, and in no other', async () => {
  const visit = await here.come()
  const { tab } = visit
  await sellLamps(visit.visitor)
  await tab.goto(`${here.shop.url}/en/`)
  await choose(tab)
  await tab.goto(`${here.shop.url}/en/c/fans`)
  await openGuide(tab)
  await standsAlone(tab)
  await isShown(tab, ...SHOWN)

  const other = await visit.visitor.newPage()
  await other.goto(`${here.shop.url}/en/`)
  await openGuide(other)
  await expect.poll(() => question(dialogue(other)).textContent()).toBe('Where will it be?')
  expect(await dialogue(other).locator('.chip, .product').count()).toBe(0)
  expect(await other.evaluate(async () => (await indexedDB.databases()).length + localStorage.length)).toBe(0)
  await expectQuiet(visit.watch)
})
