/** `/buy/id:2,id:1`: a link that fills the basket, as UCP permalinks write it (https://ucp.dev). */
import { type Basket, setQuantity } from './baskets'
import type { DemoProduct } from './product'
import { refusal, type Stock } from './stock'

const idOf = (token: string): string =>
  token.startsWith('~') ? Buffer.from(token.slice(1), 'base64url').toString('utf8') : token

/** Puts in what can be had; of what is there already, the larger number stays. What cannot be read is left out. */
export function buy(items: string, basket: Basket, products: readonly DemoProduct[], stock: Stock): void {
  for (const item of items.split(',').slice(0, 50)) {
    const [, token, quantity] = /^(~?[\w.-]+):([1-9]\d?)$/.exec(item) ?? []
    const product = token && products.find(p => p.id === idOf(token))
    if (!product) continue
    const wanted = Math.max(basket.lines.get(product.id) ?? 0, Number(quantity))
    if (!refusal(product, wanted, stock, basket.language)) setQuantity(basket, product.id, wanted)
  }
}
