/** Any piece of the adviser's code may be lost on its way: no error, no half-dead dialogue, and all that does not need it works. */
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { chunkName, later, readBuilt } from '../support/built'
import { expectQuiet } from '../support/expect-quiet'
import { answer, chips, close, dialogue, launcher } from '../support/in-the-guide'
import { button, isShown, standsAlone } from '../support/in-the-result'
import { sellLamps } from '../support/lamp-shop'
import { useShop } from '../support/use-shop'
import { hear } from '../support/visit'

const here = useShop()
/** What is fetched when it is needed; what else comes with one of these, and is lost with it. */
const built = readBuilt(fileURLToPath(new URL('../../dist', import.meta.url)))
const lazy = new Set(later(built, built.keys()).map(file => `/tendero/${file}`))
const LINK = '/en/?tendero=lamps&tendero-only=1&place=floor'
/** Without these a result stands there all the same. */
const BESIDE = ['refining', 'after', 'after-en', 'compare-view', 'shared-result']
const FLOOR = ['Lamp floor 0', 'Lamp floor 1', 'Lamp floor 2']

/** What the visitor stands before once all has come that comes. */
async function standing(tab: Page): Promise<string> {
  const it = dialogue(tab)
  if ((await it.count()) === 0) return 'the page'
  if (await it.getByText('I could not fetch the products.').count()) return 'an apology'
  if (await it.locator('.products .product').count()) return 'products'
  return (await it.locator('#question').count()) ? 'a question' : 'nothing yet'
}

test('A visitor on whose way any piece of the adviser is lost meets no error, and what is there works', async () => {
  const visit = await here.come()
  const { tab, visitor } = visit
  await sellLamps(visitor)
  await tab.goto(`${here.shop.url}/en/`, { waitUntil: 'networkidle' })
  const ofThePage = new Set(visit.asked.map(({ path }) => path))
  await tab.goto(here.shop.url + LINK)
  await standsAlone(tab)
  await isShown(tab, ...FLOOR)
  await button(tab, 'Compare').click()
  await dialogue(tab).getByRole('table').waitFor()
  await button(tab, 'Back').click()
  await button(tab, 'Start again').click()
  await answer(dialogue(tab), 'On the desk')
  await hear(visit, 'guide_result', 2)
  await button(tab, 'Show me now').click()
  await standsAlone(tab)
  const pieces = [...new Set(visit.asked.map(({ path }) => path))].filter(
    path => lazy.has(path) && !ofThePage.has(path),
  )
  expect(pieces.map(chunkName)).toEqual(expect.arrayContaining([...BESIDE, 'advice', 'answered']))

  for (const lost of pieces) {
    const name = chunkName(lost)
    await visitor.route(`**${lost}`, route => route.abort())
    await tab.goto(here.shop.url + LINK, { waitUntil: 'networkidle' })
    await expect.poll(() => standing(tab)).not.toBe('nothing yet')
    const there = await standing(tab)
    await visitor.unroute(`**${lost}`)
    if (BESIDE.includes(name)) expect([name, there]).toEqual([name, 'products'])
    if (there === 'the page') await launcher(tab).waitFor()
    else {
      // who tries again when the network is back is helped
      if (there === 'an apology') await button(tab, 'Try again').click()
      await isShown(tab, ...FLOOR)
      await expect.poll(() => chips(dialogue(tab))).toEqual(['On the floor'])
      await close(dialogue(tab))
      await expect.poll(() => dialogue(tab).count()).toBe(0)
    }
  }
  await expectQuiet(visit.watch, { consoleErrors: /Failed to load resource/ })
}, 300_000)
