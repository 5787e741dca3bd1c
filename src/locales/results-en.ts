/** English, of results. */
import type { ResultLocale } from './contract'

export const results: ResultLocale = {
  startAgain: 'Start again',
  yourAnswers: 'Your answers',
  change: 'Change: {question} {answer}',
  soFar: 'Best for you so far',
  results: 'Best for you',
  closeShelf: 'Close, if you let go of: {wishes}',
  nothingHasAll: 'Nothing has all of it. These come closest, without: {wishes}',
  viewProduct: 'See it',
  addToCart: 'Add to cart',
  adding: 'Adding …',
  added: 'In your cart',
  addFailed: 'Could not be added',
  soldOut: 'Sold out',
  preOrder: 'Pre-order',
  unknown: 'not stated',
  not: 'not {value}',
  without: 'without {value}',
  matches: 'Fits',
  misses: 'Does not fit',
  resume: 'You had told me',
  seeResults: 'See what fits',
  products: { one: '{n} product', other: '{n} products' },
  fields: { price: 'Price', brand: 'Brand', availability: 'Availability' },
}
