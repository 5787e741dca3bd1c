/** Two tabs of one visitor write at the same time: neither loses what the other one knows. */
import { expect, test } from 'vitest'
import { expectQuiet } from '../support/expect-quiet'
import { acceptCookies, answer, card, close, dialogue, exported } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { useShop } from '../support/use-shop'
import { hear } from '../support/visit'

const here = useShop()

test('A visitor who looks and answers in two tabs at once is remembered for all of it', async () => {
  const visit = await here.come('/en/')
  await acceptCookies(visit.tab)
  const other = await visit.visitor.newPage()
  await Promise.all([
    visit.tab.goto(`${here.shop.url}/en/c/fans`),
    other.goto(`${here.shop.url}/en/c/heaters`),
  ])
  await Promise.all([answer(card(visit.tab), 'The bedroom'), answer(card(other), 'Warm at once')])
  await hear(visit, 'guide_result', 2)
  await Promise.all([answer(dialogue(visit.tab), 'On the floor'), answer(dialogue(other), 'Small')])
  await Promise.all([remembered(visit.tab, 'floor'), remembered(other, 'small')])
  await Promise.all([
    visit.tab.goto(`${here.shop.url}/en/p/calma-galerna-79`),
    other.goto(`${here.shop.url}/en/p/calma-cierzo-113`),
  ])
  await Promise.all([remembered(visit.tab, 'calma-galerna-79'), remembered(other, 'calma-cierzo-113')])

  const third = await visit.visitor.newPage()
  await third.goto(`${here.shop.url}/en/c/fans`)
  await card(third).waitFor()
  const { memory } = await exported(third)
  expect(memory.answers).toMatchObject({
    'find-a-fan': { room: { value: 'bedroom' }, mount: { value: 'floor' } },
    'find-a-heater': { size: { value: 'small' }, pace: { value: 'fast' } },
  })
  const viewed = memory.history.filter(({ kind }) => kind === 'view_item').map(({ id }) => id)
  expect(viewed.sort()).toEqual(['calma-cierzo-113', 'calma-galerna-79'])
  await expectQuiet(visit.watch)
})

test('A visitor who closed the card in one tab does not meet it on the next page of the other', async () => {
  const visit = await here.come('/en/')
  await acceptCookies(visit.tab)
  const other = await visit.visitor.newPage()
  await other.goto(`${here.shop.url}/en/`)
  await card(other).waitFor()
  await close(card(visit.tab))
  await hear(visit, 'dismiss_promotion')
  await remembered(visit.tab, 'dismissed')

  await other.reload()
  await other.locator('tendero-surface[data-corner]').waitFor()
  expect(await card(other).count()).toBe(0)
  await expectQuiet(visit.watch)
})
