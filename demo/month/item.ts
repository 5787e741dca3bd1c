/** A product of the catalogue as events and carts carry it. */
import type { EventItem } from '../../src/events'
import type { Cart } from '../../src/page'
import type { DemoProduct } from '../product'

export const itemOf = ({ id, title, price, brand, category }: DemoProduct): EventItem => ({
  item_id: id,
  item_name: title,
  price,
  quantity: 1,
  item_brand: brand,
  item_category: category,
})

/** The basket with these products in it, one of each. */
export const cartOf = (products: readonly DemoProduct[]): Cart => ({
  items: products.map(({ id, title, price, url, image }) => ({ id, title, quantity: 1, price, url, image })),
  count: products.length,
  total: Math.round(products.reduce((sum, { price }) => sum + price, 0) * 100) / 100,
  currency: 'EUR',
})
