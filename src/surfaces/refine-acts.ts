/** What the visitor can do with a result that stands alone, and what is to be remembered of it until the next one has come. */
import type { NewEvent } from '../events'
import type { Critique } from '../guide/critique'
import type { Refined } from '../guide/refined'
import { withWishes } from '../guide/with-wishes'
import { without } from '../guide/without'
import type { AfterLocale } from '../locales/after-contract'
import type { Product } from '../page'
import type { AskedWish } from '../questions/contract'
import { lower, sayCritique } from '../ui/say-critique'
import type { FullWords } from '../words'
import type { GuideSetting } from './contract'
import type { Dialogue } from './dialogue'
import { createDismissing } from './dismissing'
import { dropWish } from './drop-wish'
import { shareResult } from './share-result'

export interface RefineActs {
  refine(change: Partial<Refined>): void
  /** A step away from the result, or from one product. */
  take(critique: Critique, like?: Product): void
  /** More of the same. */
  alike(product: Product): void
  drop(wish: AskedWish): void
  dismiss(product: Product, at: number): void
  undo(): void
  share(): Promise<void>
  /** Asks for the like of a product, or no longer. */
  toggle(product: Product): void
  tell(how: How, field?: string): void
  /** Id of the product whose like is asked for. */
  menu(): string | undefined
  /** The link, once it was asked for, and whether it could be copied. */
  shared(): { address: string; copied: boolean } | undefined
  /** The product that went last, and where it stood. */
  last(): { product: Product; at: number } | undefined
  /** The result has come: gives how it differs from the one before, and where reading goes on. */
  come(): { how: string; land: (() => void) | undefined }
  /** The result no longer stands alone. */
  leave(): void
  end(): void
}

type How = Extract<NewEvent, { name: 'guide_refine' }>['how']

/** `root` is that of the dialogue. */
export function createRefineActs(
  setting: GuideSetting,
  words: FullWords,
  told: AfterLocale,
  dialogue: Dialogue,
  redraw: () => void,
  root: ShadowRoot,
): RefineActs {
  const { guide, guideId, window, publish } = setting
  const dismissing = createDismissing(window, guideId, publish)
  let menu: string | undefined
  let shared: { address: string; copied: boolean } | undefined
  let coming = ''
  let land: (() => void) | undefined
  const heading = () => root.querySelector<HTMLElement>('.shelf h3')?.focus()
  const refined = () => dialogue.state().refined

  const tell = (how: How, field?: string) =>
    publish({ name: 'guide_refine', guide: guideId, how, ...(field !== undefined && { field }) })
  const begin = () => {
    dismissing.settle()
    menu = shared = undefined
    land = heading
  }
  const refine = (change: Partial<Refined>, how = '') => {
    begin()
    coming = how
    dialogue.refine(change)
  }
  return {
    tell,
    refine,
    take({ wishes }, like) {
      for (const { field } of wishes) tell(like ? 'alike' : 'critique', field)
      const change = { wishes: withWishes(refined().wishes, wishes) }
      refine(like ? { ...change, like: like.id } : change, lower(sayCritique(words, told, wishes)))
    },
    alike(product) {
      tell('alike')
      refine({ like: product.id })
    },
    drop(wish) {
      const todo = dropWish(guide, dialogue.state().flow.answers, refined(), wish)
      tell('drop', wish.field)
      if ('change' in todo) return refine(todo.change)
      begin()
      dialogue.answer(todo.question, todo.answer)
    },
    dismiss(product, at) {
      dismissing.dismiss(product, at)
      menu = undefined
      const { recommendation } = dialogue.state()
      dialogue.refine(
        { dismissed: [...refined().dismissed, product.id] },
        recommendation && without(recommendation, [product.id]),
      )
      // the card is gone: he goes on where it was
      root.querySelector<HTMLElement>('.removed button')?.focus()
    },
    undo() {
      const last = dismissing.last()
      if (!last) return
      dismissing.undo()
      land = () =>
        root.querySelectorAll('.product')[last.at]?.querySelector<HTMLElement>('a, button')?.focus()
      dialogue.refine({ dismissed: refined().dismissed.filter(id => id !== last.product.id) })
    },
    async share() {
      tell('share')
      shared = await shareResult(setting, dialogue.state())
      redraw()
      root.querySelector<HTMLInputElement>('.made input')?.select()
    },
    toggle({ id }) {
      menu = menu === id ? undefined : id
      redraw()
    },
    menu: () => menu,
    shared: () => shared,
    last: dismissing.last,
    come() {
      const now = { how: coming, land }
      coming = ''
      land = undefined
      return now
    },
    leave() {
      dismissing.settle()
      land = menu = shared = undefined
    },
    end: dismissing.end,
  }
}
