/** Storage that is refused, broken, silent or full: the visitor is helped as everybody is. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openProfile } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import { acceptCookies, answer, card, cards, chips, close, dialogue } from '../support/in-the-guide'
import { useShop } from '../support/use-shop'
import { arrive, heardOf, type Visit } from '../support/visit'

const here = useShop()

async function isHelped(visit: Visit): Promise<void> {
  await visit.tab.goto(`${here.shop.url}/en/`)
  await acceptCookies(visit.tab)
  await answer(card(visit.tab), 'The bedroom')
  const [first] = await cards(visit)
  await answer(dialogue(visit.tab), 'On the floor')
  expect((await cards(visit, 2)).length).toBeGreaterThan(0)
  await close(dialogue(visit.tab))
  // on this page the answers are known all the same
  await expect.poll(() => chips(card(visit.tab))).toEqual(['The bedroom', 'On the floor'])
  expect(heardOf(visit, 'problem')).toEqual([])
  await visit.tab.goto(first!.href!)
  await visit.tab.goto(`${here.shop.url}/en/c/fans`)
  await card(visit.tab).waitFor()
  await expectQuiet(visit.watch)
}

test('A visitor whose browser blocks all data of sites is helped', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'profile-'))
  try {
    await mkdir(join(folder, 'Default'))
    // 2 is "block": what a visitor gets who turns off all cookies and site data
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } }
    await writeFile(join(folder, 'Default/Preferences'), JSON.stringify(preferences))
    const visit = await arrive(await openProfile(folder))
    await isHelped(visit)
    const blocked = await visit.tab.evaluate(() => {
      try {
        return String(sessionStorage.length)
      } catch (error) {
        return (error as Error).name
      }
    })
    expect(blocked).toBe('SecurityError')
    await visit.visitor.close()
  } finally {
    await rm(folder, { recursive: true, maxRetries: 5 })
  }
})

const BROKEN: Record<string, () => void> = {
  'throws when it is looked at': () => {
    for (const name of ['indexedDB', 'sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  },
  'never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  },
  'is full': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  },
}

test.each(Object.entries(BROKEN))('A visitor whose storage %s is helped', async (_, breakIt) => {
  const visit = await here.come()
  await visit.visitor.addInitScript(breakIt)
  await isHelped(visit)
})
