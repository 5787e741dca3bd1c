/** What the catalogue has beside the result: steps away from it, the like of a product, more shelves. Fetched with the first result that stands alone. */
import { accessories } from './guide/accessories'
import { nearest } from './guide/alike'
import { type Critique, critiquesOf } from './guide/critique'
import { directionsOf } from './guide/directions'
import { meeting } from './guide/meeting'
import type { AlsoShelf, Guide } from './guide/schema'
import { shelveInOrder } from './guide/shelve'
import { type Gain, stepUp } from './guide/step-up'
import type { Table } from './guide/table'
import { isAvailable, type Product } from './page'
import type { AskedWish } from './questions/contract'
import type { Recommendation } from './recommenders/contract'
import type { FieldNames } from './words'

/** A product of a further shelf; of a step up, by how much it is dearer (major units), and what that gives. */
export interface Offered {
  product: Product
  dearer?: number
  gains?: readonly Gain[]
}

/** All products given are whole: title, picture, address. `without` are ids that are not wanted. */
export interface After {
  /** Steps away from what is shown. */
  critiques(
    shown: readonly Product[],
    wishes: readonly AskedWish[],
    without: readonly string[],
  ): readonly Critique[]
  /** What can be bought instead of a product: of those that meet all musts, if there are any, the most alike. */
  instead(
    product: Product,
    wishes: readonly AskedWish[],
    limit: number,
    without: readonly string[],
  ): Promise<Product[]>
  /** The result in the order of likeness to the product of this id; null if there is none. */
  like(
    id: string,
    wishes: readonly AskedWish[],
    limit: number,
    without: readonly string[],
  ): Promise<Recommendation | null>
  /** The products of a further shelf, below a result with this product at its head. */
  also(
    shelf: AlsoShelf,
    best: Product,
    wishes: readonly AskedWish[],
    without: readonly string[],
  ): Promise<Offered[]>
  /** The product of this id. */
  find(id: string): Promise<Product | undefined>
}

/** `table` has the products of the guide, `whole` all of the shop. */
export function createAfter(guide: Guide, fields: FieldNames, table: Table, whole: Table): After {
  const directions = directionsOf(guide, fields)
  const better = Object.entries(fields).flatMap(([field, { better: way }]) => (way ? { field, way } : []))
  const completed = async (products: Product[], from = table) => {
    await from.complete(products)
    return products
  }
  const rowOf = (id: string) => table.ids.indexOf(id)

  return {
    critiques: (shown, wishes, without) => {
      const buyable = shown.filter(isAvailable)
      return critiquesOf(table, wishes, buyable[0] ? buyable : shown, directions, without)
    },
    async instead(product, wishes, limit, without) {
      const isOther = (row: number) => !without.includes(table.ids[row]!)
      const met = meeting(table, wishes).filter(isOther)
      const rows = met[0] === undefined ? meeting(table, []).filter(isOther) : met
      return completed(nearest(table, [product], rows, limit).map(table.product))
    },
    async like(id, wishes, limit, without) {
      const own = rowOf(id)
      if (own < 0) return null
      const isOther = (row: number) => row !== own && !without.includes(table.ids[row]!)
      const order = (rows: readonly number[], most: number) =>
        nearest(table, [table.product(own)], rows.filter(isOther), most)
      // those that come close stand behind those that meet all musts
      const all = Array.from({ length: table.size }, (_, row) => row)
      const rows = new Set([...order(meeting(table, wishes), limit), ...order(all, limit * 8)])
      const products = [...rows].map(table.product)
      const recommendation = shelveInOrder(products, wishes, limit)
      await table.complete(recommendation.shelves.flatMap(shelf => shelf.products.map(p => p.product)))
      return recommendation
    },
    async also(shelf, best, wishes, without) {
      if (shelf.type === 'accessories')
        return (await completed(accessories(whole, best, shelf, without), whole)).map(product => ({
          product,
        }))
      const offers = stepUp(table, best, wishes, better, shelf, without)
      const products = await completed(offers.map(({ row }) => table.product(row)))
      return offers.map(({ dearer, gains }, n) => ({ product: products[n]!, dearer, gains }))
    },
    find: async id => (await completed(rowOf(id) < 0 ? [] : [table.product(rowOf(id))]))[0],
  }
}
