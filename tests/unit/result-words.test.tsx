// @vitest-environment happy-dom
/** What a result says of its products, and where. */
import { render } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Shelf } from '../../src/recommenders/contract'
import { Shelves } from '../../src/ui/shelves'
import { fan, wish } from '../support/fan-shop'
import { shopWords } from '../support/guide'

const words = await shopWords('en').full()
const shown = (...shelves: Shelf[]) =>
  render(
    <Shelves
      recommendation={{ shelves, matches: null }}
      heading="Best for you"
      reasons
      words={words}
      adding={{}}
      onOpen={() => {}}
      onAdd={() => undefined}
      onDrop={() => {}}
      above={<p class="steps">Cheaper</p>}
    />,
  ).container
const cheap = wish('price', { atMost: 40, must: true })

test('A visitor reads the price once, and what he wanted to spend as the reason', () => {
  const product = fan('a', 39)
  const reasons = [{ kind: 'match' as const, wish: cheap, have: 39 }]
  const page = shown({ kind: 'match', relaxed: [], products: [{ product, reasons }] })
  expect(page.querySelector('.reasons')!.textContent).toContain('Price: up to €40')
  expect(page.textContent!.split('€39')).toHaveLength(2)
})

test('A visitor finds steps away from the result below its first heading, and once', () => {
  const page = shown(
    { kind: 'match', relaxed: [], products: [{ product: fan('a', 39), reasons: [] }] },
    { kind: 'close', relaxed: [cheap], products: [{ product: fan('b', 59), reasons: [] }] },
  )
  expect(page.querySelectorAll('.steps')).toHaveLength(1)
  expect(page.querySelector('.shelf h3')!.nextElementSibling!.className).toBe('steps')
})

test('A visitor who can have only what comes close is not told that a sold-out product is the best for him', () => {
  const gone = fan('a', 39, {}, { availability: 'OutOfStock' })
  const page = shown(
    { kind: 'close', relaxed: [cheap], products: [{ product: fan('b', 59), reasons: [] }] },
    { kind: 'match', relaxed: [], products: [{ product: gone, reasons: [] }] },
  )
  expect([...page.querySelectorAll('h3')].map(h => h.textContent)).toEqual([
    'Nothing has all of it. These come closest, without: “Price up to €40”',
    'Sold out',
  ])
})
