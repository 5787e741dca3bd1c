/** How many pieces there are, what the shop says when they do not do, and changes of the world for tests. */
import type { DemoProduct, Language } from './product'

/** Pieces by product id, where they were set. */
export type Stock = Map<string, number>

/** A new price in euros, or so many pieces: 0 is sold out. */
export interface Change {
  id: string
  price?: number
  stock?: number
}

const MOST = 99
const LAST_ONES = 5

/** Pieces that can be bought. */
export const piecesOf = ({ id, availability }: DemoProduct, stock: Stock): number =>
  availability === 'OutOfStock'
    ? 0
    : (stock.get(id) ?? (availability === 'LimitedAvailability' ? LAST_ONES : MOST))

/** Why so many of it cannot be had, in the shop's words; null if they can. */
export function refusal(
  product: DemoProduct | undefined,
  quantity: number,
  stock: Stock,
  language: Language,
): { status: number; message: string } | null {
  const spanish = language === 'es'
  if (!product) return { status: 404, message: spanish ? 'No lo tenemos.' : 'We do not have that.' }
  const pieces = piecesOf(product, stock)
  if (quantity <= pieces) return null
  if (!pieces) return { status: 409, message: spanish ? 'Se ha agotado.' : 'It is sold out.' }
  return { status: 409, message: spanish ? `Solo quedan ${pieces}.` : `Only ${pieces} left.` }
}

/** Changes the product in every language; false if there is none of that id. */
export function applyChange(
  { id, price, stock: pieces }: Change,
  catalogues: Record<Language, DemoProduct[]>,
  stock: Stock,
): boolean {
  const products = Object.values(catalogues).flatMap(all => all.filter(product => product.id === id))
  for (const product of products) {
    if (price !== undefined) product.price = price
    if (pieces !== undefined) product.availability = pieces > 0 ? 'InStock' : 'OutOfStock'
  }
  if (pieces !== undefined) stock.set(id, pieces)
  return products.length > 0
}
