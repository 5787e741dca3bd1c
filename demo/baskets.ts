/** The baskets of all sessions, in the server's memory. */
import type { DemoProduct, Language } from './product'

export interface Basket {
  /** Pieces by product id. */
  readonly lines: Map<string, number>
  /** The language of the last page seen, for the titles. */
  language: Language
}

export interface Order {
  id: string
  lines: BasketLine[]
  total: number
}

export interface BasketLine {
  id: string
  title: string
  quantity: number
  price: number
  url: string
  image: string
}

export const emptyBasket = (): Basket => ({ lines: new Map(), language: 'es' })

/** The lines with what the catalogue says of each. */
export const linesOf = (basket: Basket, products: readonly DemoProduct[]): BasketLine[] =>
  [...basket.lines].flatMap(([id, quantity]) => {
    const product = products.find(p => p.id === id)
    if (!product) return []
    const { title, price, url, image } = product
    return [{ id, title, quantity, price, url, image }]
  })

/** Euros, to the cent. */
export const totalOf = (lines: readonly BasketLine[]): number =>
  Math.round(lines.reduce((sum, line) => sum + line.price * line.quantity, 0) * 100) / 100

export const countOf = (basket: Basket): number => [...basket.lines.values()].reduce((a, b) => a + b, 0)

/** Sets the pieces of one product; 0 takes it out, more than 99 is 99. */
export function setQuantity(basket: Basket, id: string, quantity: number): void {
  if (quantity > 0) basket.lines.set(id, Math.min(99, Math.floor(quantity)))
  else basket.lines.delete(id)
}
