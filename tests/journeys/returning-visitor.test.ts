/** A visitor who has agreed to be remembered is, and leaves no trace when he no longer wants to be. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openProfile } from '../support/browser'
import { expectQuiet } from '../support/expect-quiet'
import { acceptCookies, answer, card, cards, chips, close, dialogue, exported } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { stored } from '../support/stored'
import { useShop } from '../support/use-shop'
import { arrive, hear } from '../support/visit'

const here = useShop()
const PRODUCT = '/en/p/calma-galerna-79'
const NOTHING = { databases: [], local: [], session: [], cookies: ['cb_consent', 'cb_session'] }

test('A visitor who agreed finds his answer on the next page and in another tab, and the shop hears what he saw', async () => {
  const visit = await here.come('/en/')
  await acceptCookies(visit.tab)
  await answer(card(visit.tab), 'The bedroom')
  await cards(visit)
  await remembered(visit.tab, 'bedroom')
  await visit.tab.goto(here.shop.url + PRODUCT)
  await remembered(visit.tab, 'calma-galerna-79')

  await visit.tab.goto(`${here.shop.url}/en/c/fans`)
  expect(await card(visit.tab).getByText('You had told me').textContent()).toBeTruthy()
  await expect.poll(() => chips(card(visit.tab))).toEqual(['The bedroom'])

  const other = await visit.visitor.newPage()
  await other.goto(`${here.shop.url}/en/`)
  const [request] = await Promise.all([
    other.waitForRequest('**/api/recommendations'),
    answer(card(other), 'See what fits'),
  ])
  expect(request.postDataJSON()).toMatchObject({
    query: { answers: { room: 'bedroom' } },
    viewed: ['calma-galerna-79'],
  })
  await expect.poll(() => chips(dialogue(other))).toEqual(['The bedroom'])
  await expectQuiet(visit.watch)
})

test('A visitor who comes back the next day is known again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'profile-'))
  try {
    const today = await arrive(await openProfile(folder))
    await today.tab.goto(`${here.shop.url}/en/`)
    await acceptCookies(today.tab)
    await answer(card(today.tab), 'Where I work')
    await cards(today)
    await remembered(today.tab, 'office')
    await expectQuiet(today.watch)
    await today.visitor.close()

    const tomorrow = await arrive(await openProfile(folder))
    await tomorrow.visitor.clock.setSystemTime(Date.now() + 86_400_000)
    await tomorrow.tab.goto(`${here.shop.url}/en/c/fans`)
    await expect.poll(() => chips(card(tomorrow.tab))).toEqual(['Where I work'])
    const { memory } = await exported(tomorrow.tab)
    expect(memory.visits.count).toBe(2)
    expect(memory.answers['find-a-fan']?.room?.value).toBe('office')
    await expectQuiet(tomorrow.watch)
    await tomorrow.visitor.close()
  } finally {
    await rm(folder, { recursive: true, maxRetries: 5 })
  }
})

test('A visitor who wants to be forgotten leaves no trace, in the other tab neither', async () => {
  const visit = await here.come('/en/')
  await acceptCookies(visit.tab)
  await answer(card(visit.tab), 'The bedroom')
  await cards(visit)
  await remembered(visit.tab, 'bedroom')
  const other = await visit.visitor.newPage()
  await other.goto(here.shop.url + PRODUCT)
  await remembered(other, 'calma-galerna-79')
  expect((await exported(other)).memory.answers['find-a-fan']?.room?.value).toBe('bedroom')
  expect((await stored(other)).databases).toEqual(['tendero'])

  await visit.tab.evaluate(() =>
    (window as unknown as { tendero: { forget(): Promise<void> } }).tendero.forget(),
  )
  for (const tab of [visit.tab, other]) {
    expect(await stored(tab)).toEqual(NOTHING)
    const { memory } = await exported(tab)
    expect([memory.answers, memory.history, memory.campaigns]).toEqual([{}, [], {}])
  }
  // he goes on reading, and nothing of before comes back
  await other.goto(`${here.shop.url}/en/c/fans`)
  await card(other).waitFor()
  expect(await chips(card(other))).toEqual([])
  await expectQuiet(visit.watch)
})

test('A visitor who never agreed is not remembered: only his own answers wait in the tab, until he leaves it', async () => {
  const visit = await here.come('/en/')
  const before = { databases: [], local: [], session: [], cookies: ['cb_session'] }
  await card(visit.tab).waitFor()
  expect(await stored(visit.tab)).toEqual(before)
  await visit.tab.goto(here.shop.url + PRODUCT)
  await visit.tab.goto(`${here.shop.url}/en/c/fans`)
  await card(visit.tab).waitFor()
  expect(await stored(visit.tab)).toEqual(before)

  await answer(card(visit.tab), 'The living room')
  await cards(visit)
  expect(await stored(visit.tab)).toEqual({ ...before, session: ['tendero'] })
  const kept = await visit.tab.evaluate(() => sessionStorage.getItem('tendero') ?? '')
  expect(kept).toContain('living')
  expect(kept).not.toMatch(/galerna|page_view|view_item/)

  await visit.tab.goto(`${here.shop.url}/en/`)
  await expect.poll(() => chips(card(visit.tab))).toEqual(['The living room'])
  const other = await visit.visitor.newPage()
  await other.goto(`${here.shop.url}/en/`)
  await card(other).waitFor()
  expect(await chips(card(other))).toEqual([])
  expect(visit.asked.filter(({ path }) => path === '/api/events')).toEqual([])
  await expectQuiet(visit.watch)
})

test('A visitor who takes his consent back is forgotten, and no event leaves any more', async () => {
  const visit = await here.come('/en/')
  await acceptCookies(visit.tab)
  await answer(card(visit.tab), 'The bedroom')
  await cards(visit)
  await remembered(visit.tab, 'bedroom')

  await visit.tab.evaluate(() =>
    (window as unknown as { tendero: { consent(s: string): Promise<void> } }).tendero.consent('denied'),
  )
  expect(await stored(visit.tab)).toEqual(NOTHING)
  const sent = visit.asked.filter(({ path }) => path === '/api/events').length
  await close(dialogue(visit.tab))
  await hear(visit, 'guide_close')
  await visit.tab.goto('about:blank')
  expect(visit.asked.filter(({ path }) => path === '/api/events')).toHaveLength(sent)
  await expectQuiet(visit.watch)
})
