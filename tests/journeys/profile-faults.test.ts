/** "What I know about you" where nothing can be kept, twice, and over a message that is up. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectQuiet } from '../support/expect-quiet'
import { callIt, willShow } from '../support/look-at-messages'
import { useShop } from '../support/use-shop'

const here = useShop()
const ask = (tab: Page) =>
  tab.evaluate(() => (window as unknown as { tendero: { profile(): Promise<unknown> } }).tendero.profile())
const dialogs = (tab: Page) => tab.locator('tendero-surface dialog[open]')
const known = (tab: Page) => dialogs(tab).filter({ hasText: 'What I know about you' })

test('A visitor whose storage is blocked opens it, twice, and has one', async () => {
  const visit = await here.come()
  const { tab } = visit
  await visit.visitor.addInitScript(() => {
    for (const name of ['indexedDB', 'sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  })
  await tab.goto(`${here.shop.url}/en/`)
  await tab.locator('tendero-surface').first().waitFor()
  await ask(tab)
  await ask(tab)
  await known(tab).waitFor()
  expect(await dialogs(tab).count()).toBe(1)
  await tab.keyboard.press('Escape')
  await expect.poll(() => dialogs(tab).count()).toBe(0)
  await expectQuiet(visit.watch)
})

test('A visitor who opens it while a message keeps the page comes back out of both', async () => {
  const visit = await here.come()
  const { tab } = visit
  await willShow(visit, {
    type: 'prompt',
    title: 'Before you go',
    content: [{ type: 'text', text: 'A word.' }],
    form: 'dialog',
  })
  await tab.goto(`${here.shop.url}/en/`)
  await callIt(visit)
  await ask(tab)
  await known(tab).waitFor()
  expect(await known(tab).evaluate(it => it.matches(':modal') && it.matches(':focus-within'))).toBe(true)
  for (let i = 0; i < 2 && (await dialogs(tab).count()); i++) {
    const before = await dialogs(tab).count()
    await tab.keyboard.press('Escape')
    await expect.poll(() => dialogs(tab).count()).toBe(before - 1)
  }
  expect(await dialogs(tab).count()).toBe(0)
  await expectQuiet(visit.watch)
})
