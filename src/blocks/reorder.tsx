/** What the visitor bought before, to be put in the cart again with one tap. */
import type { RememberedItem } from '../history'
import { HISTORY_KINDS } from '../history-kinds'
import type { Memory } from '../memory'
import type { Product } from '../page'
import { productRowCss } from '../ui/product-row'
import { type Offered, offered, ProductRows } from '../ui/product-rows'
import { alreadyHere } from './already-here'
import type { BlockKind } from './contract'
import type { BlockOf } from './schema'

/** Asked of the catalogue at once: some may be sold no more. */
const ENOUGH = 24

/** Most often bought first, of these the one bought last; those no longer sold are said to be so. */
export const reorder: BlockKind<BlockOf<'reorder'>, Offered> = {
  css: productRowCss,
  async prepare({ show }, { facts, products }) {
    const now = facts()
    const here = alreadyHere(now)
    const bought = now.memory ? boughtItems(now.memory).filter(({ id }) => !here.has(id)) : []
    const asked = bought.slice(0, ENOUGH)
    const today = asked[0] ? await products(asked.map(({ id }) => id)) : []
    const sold = new Map(today.map(product => [product.id, product]))
    const all = asked.flatMap(item => sold.get(item.id) ?? (item.title ? noLongerSold(item, item.title) : []))
    const shown = all.slice(0, show)
    // where the catalogue knows none of them, it may be the catalogue that is missing: nothing is said
    return shown.some(product => product.availability !== 'Discontinued') ? offered(shown) : null
  },
  View: ({ block: { title }, state, setting }) => (
    <ProductRows
      title={title === undefined ? setting.told.boughtBefore : setting.say(title)}
      state={state}
      setting={setting}
    />
  ),
}

function boughtItems({ items, history: { kind, item } }: Memory): RememberedItem[] {
  const times = new Map<RememberedItem, number>()
  for (let row = kind.length; row--; ) {
    const bought = items[item[row]!]!
    if (HISTORY_KINDS[kind[row]!] === 'purchase') times.set(bought, (times.get(bought) ?? 0) + 1)
  }
  // newest first; sorting keeps that order among equals
  return [...times].sort((a, b) => b[1] - a[1]).map(([bought]) => bought)
}

const noLongerSold = ({ id }: RememberedItem, title: string): Product => ({
  id,
  title,
  url: null,
  image: null,
  price: null,
  currency: null,
  availability: 'Discontinued',
  brand: null,
  sku: null,
  gtin: null,
  fields: {},
})
