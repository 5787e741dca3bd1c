/** A visitor without a mouse goes the whole way, and comes back to where he was. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectQuiet } from '../support/expect-quiet'
import { cards, dialogue, launcher, openGuide, question } from '../support/in-the-guide'
import { useShop } from '../support/use-shop'
import { hear } from '../support/visit'

const here = useShop()

/** The words of what has the focus, in whatever shadow root. */
const focused = (tab: Page): Promise<string> =>
  tab.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim()
  })

/** Presses Tab until what has the focus begins with these words. */
async function tabTo(tab: Page, words: string): Promise<void> {
  for (let press = 0; press < 40; press++) {
    if ((await focused(tab)).startsWith(words)) return
    await tab.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to "${words}"`)
}

test('A visitor without a mouse opens the guide, answers, reads the products and closes it again', async () => {
  const visit = await here.come('/en/c/air-purifiers')
  const { tab } = visit
  await launcher(tab).waitFor()
  // the button stands at the end of the page: one step back from its beginning
  await tab.keyboard.press('Shift+Tab')
  expect(await focused(tab)).toBe('Can I help?')
  await tab.keyboard.press('Enter')
  await dialogue(tab).waitFor()
  await expect.poll(() => focused(tab)).toBe('Where in your home is it for?')

  await tabTo(tab, 'The bedroom')
  await tab.keyboard.press('Enter')
  await expect.poll(() => focused(tab)).toBe('Where would you like to put it?')
  // an answer that comes before the products of the last one takes their place
  await hear(visit, 'guide_result', 1)
  await tabTo(tab, 'On the floor')
  await tab.keyboard.press('Space')
  await expect.poll(() => focused(tab)).toBe('Up to how much would you like to spend?')

  await hear(visit, 'guide_result', 2)
  const slider = dialogue(tab).getByRole('slider')
  await tab.keyboard.press('Tab')
  await tab.keyboard.press('Home')
  const least = Number(await slider.inputValue())
  await tab.keyboard.press('ArrowRight')
  expect(Number(await slider.inputValue())).toBe(least + 10)
  expect(await slider.getAttribute('aria-valuetext')).toBe(`€${least + 10}`)
  await tab.keyboard.press('End')
  await tab.keyboard.press('Enter')
  await hear(visit, 'guide_result', 3)
  await expect.poll(() => focused(tab)).toBe('Best for you')
  const [first] = await cards(visit, 3)
  // what can be made of the result comes between its heading and its products, once it has been fetched
  await tabTo(tab, first!.title)

  await tab.keyboard.press('Escape')
  await dialogue(tab).waitFor({ state: 'detached' })
  expect(await focused(tab)).toBe('Can I help?')
  await expectQuiet(visit.watch)
})

test('A visitor without a mouse never gets behind the dialogue with Tab', async () => {
  const visit = await here.come('/en/')
  await openGuide(visit.tab)
  await question(dialogue(visit.tab)).waitFor()
  for (let press = 0; press < 12; press++) {
    await visit.tab.keyboard.press(press < 8 ? 'Tab' : 'Shift+Tab')
    const outside = await visit.tab.evaluate(() => {
      const { activeElement: at, body } = document
      // the browser's own bars come between the last and the first
      return at !== body && at?.localName !== 'tendero-surface' ? at?.outerHTML : ''
    })
    expect(outside).toBe('')
  }
  await expectQuiet(visit.watch)
})

test('A visitor without a mouse opens the guide by the shop’s own link, and is back on it after Esc', async () => {
  const visit = await here.come('/en/')
  const { tab } = visit
  const own = tab.locator('main a[data-tendero-open]')
  await launcher(tab).waitFor()
  // the card covers the shop's own words in its slot; a shop may show them elsewhere
  await tab.evaluate(() => {
    const button = document.createElement('button')
    button.textContent = 'Ask us'
    button.setAttribute('data-tendero-open', 'find-a-heater')
    button.setAttribute('data-tendero-answers', 'size=small')
    document.querySelector('header')?.append(button)
  })
  expect(await own.count()).toBe(1)
  await tab.getByRole('button', { name: 'Ask us' }).focus()
  await tab.keyboard.press('Enter')
  await dialogue(tab).waitFor()
  await expect.poll(() => focused(tab)).toBe('What matters more?')
  await tab.keyboard.press('Escape')
  await dialogue(tab).waitFor({ state: 'detached' })
  expect(await focused(tab)).toBe('Ask us')
  await expectQuiet(visit.watch)
})
