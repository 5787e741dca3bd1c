import type { Query } from './contract'
import { dig } from './dig'

/**
 * An address with its variables filled in, each escaped: {guide}, {placement}, {product}, {limit}, {locale},
 * {currency}, {viewed}, {cart} (ids with commas between) and {answers.QUESTION}. What is not known is left empty,
 * and so is "..", which would leave the folder even when escaped.
 */
export const fillAddress = (template: string, query: Query): string =>
  template.replace(/\{([\w.-]+)\}/g, (_, path: string) => {
    const value = dig({ ...query, cart: query.cart.map(item => item.id) }, path)
    return encodeURIComponent(String(value ?? '').replace(/^\.+$/, ''))
  })
