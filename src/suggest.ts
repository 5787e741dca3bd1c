/** Products for messages: of a guide, like what the visitor looks at, or what the author wishes. */
import type { Wanted } from './blocks/contract'
import { belongs } from './guide/belongs'
import { fieldOf } from './guide/field-of'
import { readAnswers, wishesOf } from './guide/flow'
import type { Table } from './guide/table'
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
  /** Asks the recommenders. */
  ask(
    guide: string,
    answers: Answers,
    wishes: readonly AskedWish[],
    signal: AbortSignal,
    more: Partial<Query>,
  ): Promise<Recommendation>
}

/** Something that others are like. */
type Thing = Pick<Product, 'price' | 'currency' | 'fields'>

export interface Suggest {
  suggest(campaign: string, wanted: Wanted): Promise<Product[]>
  products(ids: readonly string[]): Promise<Product[]>
}

export function createSuggest({ manifest, present, remembering, whole, ask }: SuggestSetting): Suggest {
  const products: Suggest['products'] = async ids => {
    const all = (await whole()).products
    // pages name a product by its number as often as by its id
    return ids.flatMap(id => all.find(p => p.id === id) ?? all.find(p => p.sku === id) ?? [])
  }

  return {
    products,
    async suggest(campaign, { guide: guideId = '', wishes = [], like, show }) {
      const page = await present.look()
      const cart = page.cart ?? remembering.past()?.cart?.cart
      const inCart = (cart?.items ?? []).map(item => item.id)
      const mine = new Set([...inCart, ...(page.product ? [page.product.id] : [])])
      const isOther = (p: Product) => !mine.has(p.id) && !(p.sku && mine.has(p.sku)) && isAvailable(p)

      if (like) {
        const musts = wishes.filter(wish => wish.must)
        const others = (await whole()).products.filter(p => isOther(p) && belongs(p, musts, false))
        const { product } = page
        const known = await products(like === 'cart' ? inCart : product ? [product.id] : [])
        // a product that the catalogue does not have is what its page says
        const things = known[0] || like === 'cart' || !product ? known : [product]
        return nearest(others, things).slice(0, show)
      }

      const guide = Object.hasOwn(manifest.guides, guideId) ? manifest.guides[guideId] : undefined
      const asked: AskedWish[] = wishes.map(wish => ({ ...wish, question: campaign }))
      let answers: Answers = {}
      if (guide) {
        await loadKinds(guide.questions)
        answers = readAnswers(guide, remembering.answers(guideId), {})
        asked.push(...wishesOf(guide, answers))
      }
      const more = { placement: `message:${campaign}`, limit: show + mine.size }
      const { shelves } = await ask(guide ? guideId : '', answers, asked, new AbortController().signal, more)
      return shelves
        .flatMap(shelf => shelf.products.map(({ product }) => product))
        .filter(isOther)
        .slice(0, show)
    },
  }
}

/** Those of a like price, of the same category first, then the nearest in price; equal ones keep their order. */
function nearest(others: readonly Product[], things: readonly Thing[]): Product[] {
  return others
    .flatMap(product => {
      const far = Math.min(...things.map(thing => distance(product, thing)))
      return far < Infinity ? [{ product, far }] : []
    })
    .sort((a, b) => a.far - b.far)
    .map(({ product }) => product)
}

/** 0 is the same price in the same category, Infinity is nothing like it; a factor of 2 in price is 1. */
function distance(product: Product, thing: Thing): number {
  const apart = Math.abs(Math.log2((product.price ?? Number.NaN) / (thing.price ?? Number.NaN)))
  const category = fieldOf(product, 'category')
  const isAlike = category != null && String(category) === String(fieldOf(thing as Product, 'category'))
  if (apart > 1) return Infinity
  return (Number.isNaN(apart) ? 1 : apart) + (isAlike ? 0 : 2)
}
