/** Two tabs of one visitor share one budget: what came up in the one does not come up in the other. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectQuiet } from '../support/expect-quiet'
import { close, launcher } from '../support/in-the-guide'
import { remembered } from '../support/kept-in'
import { madeUpPage, startMadeUpShop, tag } from '../support/made-up-shop'
import { isSaid, reasonsOf } from '../support/reasons'
import type { Served } from '../support/serve'
import { stamped } from '../support/stamped'
import { stored } from '../support/stored'
import { useShop } from '../support/use-shop'
import { hear, heardOf } from '../support/visit'

const here = useShop()
let shop: Served

beforeAll(async () => {
  const manifest = stamped(manifest => ({
    ...manifest,
    shop: { ...manifest.shop, platform: { type: 'generic' } },
    attention: { perSession: 1, gap: '0s', quietAfterDismiss: '1h' },
    sinks: [],
    recovery: [],
    campaigns: [
      { id: 'corner', when: [{ type: 'page-view' }], surface: { type: 'launcher', guide: 'find-a-fan' } },
      ...['one', 'two'].map(id => ({
        id,
        when: [{ type: 'click' as const, selector: `#${id}` }],
        surface: {
          type: 'prompt' as const,
          form: 'card' as const,
          title: `Card ${id}`,
          content: [{ type: 'text' as const, text: 'Free delivery today.' }],
        },
      })),
    ],
  }))
  const agreed = "<script>dataLayer=[['consent','update',{personalization_storage:'granted'}]]</script>"
  const body = '<button id="one">One</button><button id="two">Two</button>'
  shop = await startMadeUpShop({
    '/budget.json': manifest,
    '/agreed': madeUpPage(agreed + tag({ manifest: '/budget.json' }), body),
    '/unasked': madeUpPage(tag({ manifest: '/budget.json' }), body),
  })
})
afterAll(() => shop.close())

test.each([
  ['who agreed to be remembered', '/agreed', ['tendero']],
  ['of whom nothing may be kept', '/unasked', []],
])('A visitor %s meets a card in one of his tabs, and none in the other', async (_, path, databases) => {
  const visit = await here.come()
  const { tab, visitor } = visit
  const reasons = await reasonsOf(visitor)
  const other = await visitor.newPage()
  await other.goto(shop.url + path)
  await tab.goto(shop.url + path)
  // both listen
  await Promise.all([launcher(tab).waitFor(), launcher(other).waitFor()])

  await tab.getByRole('button', { name: 'One' }).click()
  await tab.getByRole('region', { name: 'Card one' }).waitFor()
  await hear(visit, 'view_promotion')
  if (databases[0]) await remembered(tab, '"shown":1')

  await other.getByRole('button', { name: 'Two' }).click()
  await isSaid(reasons, 'two not shown: 1 of 1 interruptions of this visit used')
  await other.getByRole('button', { name: 'One' }).click()
  await isSaid(reasons, 'one not shown: 1 of 1 appearances of this visit used')
  expect(await other.getByRole('region').count()).toBe(0)

  // closed in the one: the other is as quiet as before
  await close(tab.getByRole('region', { name: 'Card one' }))
  await hear(visit, 'dismiss_promotion')
  if (databases[0]) await remembered(tab, 'dismissed')
  const used = 'two not shown: 1 of 1 interruptions of this visit used'
  const before = reasons.filter(reason => reason.includes(used)).length
  await other.getByRole('button', { name: 'Two' }).click()
  await isSaid(reasons, used, before)
  expect(await other.getByRole('region').count()).toBe(0)
  expect(heardOf(visit, 'view_promotion').length).toBe(1)
  expect((await stored(tab)).databases).toEqual(databases)
  expect((await stored(tab)).local).toEqual([])
  await expectQuiet(visit.watch)
})
