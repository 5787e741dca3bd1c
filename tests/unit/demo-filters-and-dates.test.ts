/** What the demo shop has for after the result: filters for its purifiers, and days on which things are back. */
import { expect, test } from 'vitest'
import { readCatalogue } from '../../demo/product'
import { recommend } from '../../demo/recommend'
import { startShop } from '../../demo/shop'
import { withDates } from '../../demo/with-dates'

const products = readCatalogue('en')

test('A visitor finds three filters for every purifier, and none among what the shop recommends of itself', () => {
  const filters = products.filter(p => p.category === 'filter')
  for (const { category, fits, id } of products)
    if (category === 'purifier') expect(filters.filter(f => f.fits === fits).length, id).toBe(3)
  const cheap = recommend(products, { query: { wishes: [{ field: 'price', atMost: 40 }] }, limit: 12 })
  expect(cheap).toHaveLength(12)
  expect(cheap.filter(p => p.category === 'filter')).toEqual([])
})

test('A shop tells of what is sold out or not out yet when it is there, always some days from today', () => {
  const now = Date.UTC(2030, 11, 30, 23)
  for (const { id, availability, availability_date: day } of withDates(products, now)) {
    const isAway = availability === 'OutOfStock' || availability === 'PreOrder'
    expect(day !== undefined, id).toBe(isAway)
    if (!day) continue
    expect(day, id).toMatch(/^2031-01-\d\d$/)
    expect(Date.parse(day) - now, id).toBeGreaterThan(0)
  }
})

test('A visitor reads the day in the catalogue and in recommendations, until the product is back', async () => {
  const shop = await startShop()
  const inCatalogue = async (id: string) => {
    const { products } = await (await fetch(`${shop.url}/catalog.en.json`)).json()
    return products.find((p: { id: string }) => p.id === id).availability_date
  }
  try {
    const { id } = products.find(p => p.availability === 'OutOfStock')!
    expect(await inCatalogue(id)).toMatch(/^\d{4}-\d\d-\d\d$/)
    for (const { id, category } of products) if (category === 'fan') shop.change({ id, stock: 0 })
    const reply = await fetch(`${shop.url}/api/recommendations`, {
      method: 'POST',
      body: JSON.stringify({ placement: 'guide:find-a-fan', locale: 'en' }),
    })
    for (const product of (await reply.json()).products)
      expect(product.availability_date).toMatch(/^\d{4}-\d\d-\d\d$/)
    shop.change({ id, stock: 3 })
    expect(await inCatalogue(id)).toBeUndefined()
  } finally {
    await shop.close()
  }
})
