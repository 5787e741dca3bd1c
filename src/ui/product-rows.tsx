/** Products in a message, to be opened and put in the cart; what becomes of them is told as events. */
import type { BlockSetting } from '../blocks/contract'
import { whyNot } from '../needs-choice'
import { isAvailable, type Product } from '../page'
import { productItem } from '../page-events'
import { type Adding, addAction } from './add-action'
import { ProductRow } from './product-row'

/** The state of a block that shows products. */
export interface Offered {
  products: readonly Product[]
  /** What became of them on their way to the cart, by id. */
  adding: Map<string, Adding>
  /** Those of which the view was told. */
  listed?: readonly Product[]
}

/** The products, none of them on its way to the cart; null for none. */
export const offered = (products: readonly Product[]): Offered | null =>
  products[0] ? { products, adding: new Map() } : null

interface Props {
  title: string | null
  state: Offered
  setting: BlockSetting
}

/** The rows below their heading. A product that is discontinued is said to be no longer sold. */
export function ProductRows({ title, state, setting }: Props) {
  const { campaign, words, told, publish } = setting
  const { products, adding } = state
  const tell = (name: 'view_item_list' | 'select_item', these: readonly Product[]) =>
    publish({
      name,
      item_list_id: `tendero:${campaign}`,
      items: these.map(product => ({ ...productItem(product), index: products.indexOf(product) })),
    })
  const isGone = (product: Product) => product.availability === 'Discontinued'
  const onShown = (list: Element | null) => {
    if (!list || state.listed === products) return
    state.listed = products
    tell(
      'view_item_list',
      products.filter(product => !isGone(product)),
    )
  }
  return (
    <>
      {title && <h3>{title}</h3>}
      <ul class="product-rows cards" ref={onShown}>
        {products.map(product => (
          <ProductRow
            key={product.id}
            product={product}
            words={words}
            note={isGone(product) && told.noLongerSold}
            onOpen={() => {
              setting.taken()
              tell('select_item', [product])
            }}
            action={
              !!setting.addToCart &&
              setting.canAdd?.(product) !== false &&
              isAvailable(product) && {
                ...addAction(product, adding.get(product.id), words.locale),
                onClick: () => void add(product, adding, setting),
              }
            }
          />
        ))}
      </ul>
    </>
  )
}

async function add(product: Product, adding: Map<string, Adding>, setting: BlockSetting) {
  const say = (now: Adding) => {
    adding.set(product.id, now)
    setting.redraw()
  }
  if ((adding.get(product.id)?.state ?? 'failed') !== 'failed') return
  say({ state: 'adding' })
  try {
    await setting.addToCart?.(product)
    setting.taken()
    say({ state: 'added' })
  } catch (error) {
    say(whyNot(error))
  }
}
