/** Squarespace, whose owner has asked for writing; and one whose owner has not. */
import { expect, test } from 'vitest'
import { DESK, pageOf, startSquarespace } from '../shops/squarespace'
import { choose, REFUSALS, useBrowser, walk } from '../shops/walk'
import { expectQuiet } from '../support/expect-quiet'
import { hear } from '../support/visit'

const come = useBrowser()

walk(
  {
    start: () => startSquarespace(true),
    page: pageOf(DESK),
    id: DESK.id,
    home: '/',
    badge: '.sqs-cart-quantity',
    button: '.sqs-add-to-cart-button',
    line: `${DESK.id}/SQ0000100`,
    shade: 'Choose options',
  },
  come,
)

test('Squarespace, where nobody has asked for more: products are shown, and none is put in', async () => {
  const { shop, visit, tab } = await come(() => startSquarespace())
  const lamp = await choose(shop, tab, '/')
  expect(
    await lamp('Desk lamp Alba')
      .getByRole('button', { name: /Add to cart/ })
      .count(),
  ).toBe(0)
  expect(await lamp('Desk lamp Alba').getByRole('link').count()).toBeGreaterThan(0)
  expect((await hear(visit, 'cart_update')).cart.count).toBe(0)
  expect(shop.asked.some(one => one.startsWith('POST'))).toBe(false)
  await expectQuiet(visit.watch, { consoleErrors: REFUSALS })
})
