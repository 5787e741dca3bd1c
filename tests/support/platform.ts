/** A platform of which a test says no more than it needs: the rest of its verbs know and can nothing. */
import type { PageFacts } from '../../src/page'
import type { Platform } from '../../src/platforms/contract'

const nothing: PageFacts = { type: 'other', product: null, cart: null, order: null }

export const platformOf = (its: Partial<Platform> = {}): Platform => ({
  glance: () => null,
  guess: async () => null,
  read: async () => nothing,
  can: async () => ({ read: Boolean(its.readCart), add: () => Boolean(its.addToCart), replace: false }),
  currency: async () => null,
  readCart: async () => null,
  watchCart: async () => () => {},
  addToCart: async () => null,
  restoreCart: async () => null,
  cartLink: async () => null,
  bought: async () => false,
  products: async () => [],
  ...its,
})
