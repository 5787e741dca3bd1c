/** Products for messages: of a guide, what goes with what the visitor looks at or has, or what the author wishes. */
import type { Wanted } from './blocks/contract'
import { nearest, type Thing } from './guide/alike'
import { belongs } from './guide/belongs'
import { readAnswers, wishesOf } from './guide/flow'
import { rowsOf } from './guide/rows-of'
import type { Column, Table } from './guide/table'
import { isAvailable, type Product } from './page'
import type { Present } from './present'
import { loadKinds } from './questions'
import type { Answers, AskedWish } from './questions/contract'
import type { Query, Recommendation } from './recommenders/contract'
import type { Remembering } from './remembering'
import type { Manifest } from './schema'

interface SuggestSetting {
  manifest: Manifest
  present: Present
  remembering: Remembering
  /** All products of the shop; rejects if there is no catalogue. */
  whole(): Promise<Table>
  /** Asks the recommenders; with `like`, those that learned what goes with what. */
  ask(
    guide: string,
    answers: Answers,
    wishes: readonly AskedWish[],
    signal: AbortSignal,
    more: Partial<Query>,
  ): Promise<Recommendation>
}

export interface Suggest {
  suggest(campaign: string, wanted: Wanted): Promise<Product[]>
  products(ids: readonly string[]): Promise<Product[]>
}

export function createSuggest({ manifest, present, remembering, whole, ask }: SuggestSetting): Suggest {
  return {
    async products(ids) {
      const table = await whole()
      const products = rowsOf(table, ids).map(table.product)
      await table.complete(products)
      return products
    },
    async suggest(campaign, { guide: guideId = '', wishes = [], like, show }) {
      const placement = `message:${campaign}`
      const page = await present.look()
      const cart = page.cart ?? remembering.past()?.cart?.cart
      const items = (cart?.items ?? []).map(({ id, product = id, quantity }) => ({
        id: product,
        form: id,
        quantity,
      }))
      const inCart = items.flatMap(({ id, form }) => [id, form])
      const mine = new Set([...inCart, ...(page.product ? [page.product.id] : [])])
      const isOther = (p: Product) => !mine.has(p.id) && !(p.sku && mine.has(p.sku)) && isAvailable(p)

      if (like) {
        const musts = wishes.filter(wish => wish.must)
        const table = await whole().catch(() => null)
        const { product } = page
        const ids = like === 'cart' ? inCart : product ? [product.id] : []
        const known: Thing[] = table ? rowsOf(table, ids).map(table.product) : []
        // a product that the catalogue does not have is what its page says
        const things = known[0] || like === 'cart' || !product ? known : [product]
        const more = { placement, like, cart: items, limit: show + musts.length * 50 }
        const { signal } = new AbortController()
        // it says itself why it cannot
        const learned = ids[0] ? await ask('', {}, [], signal, more).catch(() => null) : null
        if (ids[0] && !table && !learned) throw new Error('nobody can say what goes with it')
        const first = productsOf(learned).filter(p => isOther(p) && belongs(p, musts, false))
        const without = new Set([...mine, ...first.map(p => p.id)])
        const others = table ? nearestTo(table.among(musts), things, without, show) : []
        await table?.complete(others)
        return [...first, ...others].slice(0, show)
      }

      const guide = Object.hasOwn(manifest.guides, guideId) ? manifest.guides[guideId] : undefined
      const asked: AskedWish[] = wishes.map(wish => ({ ...wish, question: campaign }))
      let answers: Answers = {}
      if (guide) {
        await loadKinds(guide.questions)
        answers = readAnswers(guide, remembering.answers(guideId), {})
        asked.push(...wishesOf(guide, answers))
      }
      const more = { placement, limit: show + mine.size }
      const found = await ask(guide ? guideId : '', answers, asked, new AbortController().signal, more)
      return productsOf(found).filter(isOther).slice(0, show)
    },
  }
}

const productsOf = (found: Recommendation | null): Product[] =>
  (found?.shelves ?? []).flatMap(shelf => shelf.products.map(({ product }) => product))

/** Those that can be bought and are most like the things; what costs more than double, or less than half, of all of them is nothing like it. */
function nearestTo(
  table: Table,
  things: readonly Thing[],
  without: ReadonlySet<string>,
  limit: number,
): Product[] {
  const [prices, numbers] = ['price', 'sku'].map(table.column)
  const at = ({ values, codes }: Column, row: number) => values[codes[row]!]
  const isNear = (row: number) =>
    things.some(({ price }) => {
      const apart = Math.abs(Math.log2(Number(at(prices!, row) ?? Number.NaN) / (price ?? Number.NaN)))
      return !(apart > 1)
    })
  const isOther = (row: number) =>
    !without.has(table.ids[row]!) && !without.has(String(at(numbers!, row))) && isNear(row)
  const rows = Array.from({ length: table.available }, (_, row) => row).filter(isOther)
  return nearest(table, things, rows, limit).map(table.product)
}
