/** What a result that stands alone has: steps away from it, comparing, its like, one away and the next in its place, its link, more shelves. */
import type { ComponentChildren } from 'preact'
import { loadAfterWords } from '../after-words'
import { fill } from '../lib/fill'
import type { Product } from '../page'
import { productItem } from '../page-events'
import type { AskedWish } from '../questions/contract'
import type { Recommendation } from '../recommenders/contract'
import css from '../ui/after.css?inline'
import { CardExtras } from '../ui/card-extras'
import { CritiqueChips } from '../ui/critique-chips'
import { productRowCss } from '../ui/product-row'
import { RefinedChips } from '../ui/refined-chips'
import { RemovedLine } from '../ui/removed-line'
import { Below } from '../ui/result-below'
import type { FullWords } from '../words'
import type { Place } from './answered'
import { type Beside, lookBeside, NOTHING_BESIDE } from './beside-result'
import { createComparing } from './comparing'
import type { GuideSetting } from './contract'
import type { Dialogue } from './dialogue'
import { createRefineActs } from './refine-acts'

export interface ResultParts {
  /** Beside those of the answers. */
  chips: ComponentChildren
  above?: ComponentChildren
  extras?: (product: Product) => ComponentChildren
  before?: (n: number) => ComponentChildren
  below?: ComponentChildren
  /** Stands in place of the result. */
  compare?: ComponentChildren
  /** Beside the way back to the start. */
  foot?: ComponentChildren
  /** What is announced, made of what is said of how many products there are. */
  said(products: string): string
}

export interface Refining {
  /** `alone`: no question is asked, the result is all there is. */
  parts(alone: boolean): ResultParts
  drop(wish: AskedWish): void
  end(): void
}

/** `redraw` is called when something beside the dialogue's state has changed. Rejects if its words cannot be fetched. */
export async function createRefining(
  setting: GuideSetting,
  words: FullWords,
  dialogue: Dialogue,
  redraw: () => void,
  place: Place,
): Promise<Refining> {
  const { guide, guideId, publish } = setting
  const { result } = guide
  const told = await loadAfterWords(words)
  const common = { words, told }
  const acts = createRefineActs(setting, words, told, dialogue, redraw, place.root)
  const comparing = createComparing(words, told, redraw, place)
  place.adopt(css, productRowCss)
  let seen: Recommendation | undefined
  let beside: Beside = NOTHING_BESIDE
  let how = ''

  const compare = () => {
    acts.tell('compare')
    void comparing.open().catch(() => {})
  }
  /** These are no matches: their lists have names of their own. */
  const list = (name: 'view_item_list' | 'select_item', of: string, products: readonly Product[]) =>
    publish({
      name,
      item_list_id: `tendero:${guideId}:${of}`,
      items: products.map((product, index) => ({ ...productItem(product), index })),
    })
  const opened = (of: string, product: Product) => {
    setting.taken()
    list('select_item', of, [product])
  }

  /** Is anything known of him that he could want to see? */
  const isKnown = () => !!Object.keys(dialogue.given())[0] || !!setting.familiar?.()

  const look = async (recommendation: Recommendation) => {
    seen = recommendation
    const come = acts.come()
    how = come.how
    if (come.land) queueMicrotask(come.land)
    await lookBeside(setting, dialogue.state(), recommendation, part => {
      if (seen !== recommendation) return
      beside = { ...beside, ...part }
      for (const { shelf, offered } of part.also ?? [])
        list(
          'view_item_list',
          shelf.type,
          offered.map(({ product }) => product),
        )
      // what is shown is being drawn
      if (!part.shown) redraw()
    })
  }

  const parts = (alone: boolean): ResultParts => {
    const { recommendation, refined, adding } = dialogue.state()
    if (!alone) {
      acts.leave()
      comparing.leave()
    } else if (recommendation && recommendation !== seen) void look(recommendation).catch(() => {})
    const { door, shown, asked, critiques, instead, also, likeTitle } = beside
    const chips = <RefinedChips {...common} refined={refined} likeTitle={likeTitle} onChange={acts.refine} />
    const said = (products: string) => (how ? fill(told.than, { products, how }) : products)
    if (!alone || !recommendation) return { chips, said }
    const last = acts.last()
    return {
      chips,
      said,
      above: critiques[0] && <CritiqueChips {...common} critiques={critiques} onTake={acts.take} />,
      extras: product => (
        <CardExtras
          {...common}
          product={product}
          now={Date.now()}
          instead={instead.get(product.id) ?? []}
          onOpen={other => opened('instead', other)}
          critiques={
            acts.menu() === product.id ? door?.critiques([product], asked, refined.dismissed) : undefined
          }
          onMenu={door && result.refine ? () => acts.toggle(product) : undefined}
          onAlike={critique => (critique ? acts.take(critique, product) : acts.alike(product))}
          onDismiss={shown[1] && (() => acts.dismiss(product, shown.indexOf(product)))}
        />
      ),
      before: n =>
        last &&
        n === Math.min(last.at, shown.length) && (
          <RemovedLine key="removed" told={told} product={last.product} onUndo={acts.undo} />
        ),
      below: (
        <Below
          {...common}
          also={also}
          adding={adding}
          shared={acts.shared()}
          onCompare={result.compare && shown[1] ? compare : undefined}
          onShare={result.share ? () => void acts.share() : undefined}
          onOpen={opened}
          onAdd={dialogue.add}
        />
      ),
      foot: isKnown() && (
        <button
          type="button"
          class="link"
          onClick={() => void setting.open('#profile', { guide: guideId }).catch(() => {})}
        >
          {told.known}
        </button>
      ),
      compare: comparing.view(
        shown,
        ['price', ...asked.map(({ field }) => field), ...Object.keys(words.fields), 'brand'],
        dialogue.opened,
      ),
    }
  }
  return { parts, drop: acts.drop, end: acts.end }
}
