/** A link with a basket, opened. */
import { describe, expect, test } from 'vitest'
import { cartAddress } from '../../src/cart-link'
import { openLink } from '../../src/open-link'

async function open(search: string, offer: (cart: unknown) => Promise<void>) {
  const problems: string[] = []
  await openLink(
    search,
    () => expect.unreachable('no guide was asked for'),
    async () => ({
      bring: (_surface, _given, cart) => offer(cart) as Promise<undefined>,
      close: () => {},
      showing: () => null,
    }),
    code => problems.push(code),
  )
  return problems
}
const link = new URL(cartAddress([{ id: 'fan', quantity: 2 }], 'https://shop.example/')).search

describe('A visitor who opens a link with a basket', () => {
  test('is offered it', async () => {
    const offered: unknown[] = []
    expect(await open(link, async cart => void offered.push(cart))).toEqual([])
    expect(offered).toEqual([[{ id: 'fan', quantity: 2 }]])
  })
  test('that was cut off is offered nothing, and the shop is told once', async () => {
    const never = () => Promise.reject(new Error('nothing to offer'))
    expect(await open(link.slice(0, -1), never)).toEqual(['cart-link'])
    expect(await open('?tendero-cart=', never)).toEqual(['cart-link'])
  })
  test('that cannot be shown has the shop told, and nothing breaks', async () => {
    expect(await open(link, () => Promise.reject(new Error('offline')))).toEqual(['not-opened'])
  })
})
