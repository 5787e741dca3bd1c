/** Comparing products of the result: the table takes its place, and gives it back as it was. */
import type { ComponentChildren } from 'preact'
import type { AfterLocale } from '../locales/after-contract'
import type { Product } from '../page'
import type { FullWords } from '../words'
import type { Place } from './answered'

export interface Comparing {
  /** Fetches the table, and shows it. */
  open(): Promise<void>
  /** The result no longer stands alone. */
  leave(): void
  /** What stands in place of the result; null while nothing is compared. */
  view(
    all: readonly Product[],
    fields: readonly string[],
    onOpen: (product: Product) => void,
  ): ComponentChildren
}

/** `redraw` draws at once. */
export function createComparing(
  words: FullWords,
  told: AfterLocale,
  redraw: () => void,
  { root, adopt }: Place,
): Comparing {
  let table: typeof import('../ui/compare-view') | undefined
  let isOpen = false
  let chosen: string[] = []
  let scrolled = 0
  const body = () => root.querySelector('.body')

  const close = () => {
    isOpen = false
    redraw()
    body()?.scrollTo(0, scrolled)
    root.querySelector<HTMLElement>('.made button')?.focus({ preventScroll: true })
  }
  /** At least two, at most as many as have room: the one chosen first gives way. */
  const choose = (id: string) => {
    chosen = chosen.includes(id)
      ? chosen.length > 2
        ? chosen.filter(other => other !== id)
        : chosen
      : [...chosen, id].slice(-table!.MOST_COMPARED)
    redraw()
  }
  return {
    async open() {
      table ??= await import('../ui/compare-view')
      adopt(table.compareCss)
      scrolled = body()?.scrollTop ?? 0
      isOpen = true
      redraw()
      body()?.scrollTo(0, 0)
      root.querySelector<HTMLElement>('.compare h3')?.focus({ preventScroll: true })
    },
    leave() {
      isOpen = false
    },
    view(all, fields, onOpen) {
      if (!isOpen || !table || all.length < 2) return null
      chosen = chosen.filter(id => all.some(product => product.id === id))
      if (chosen.length < 2) chosen = all.slice(0, table.MOST_COMPARED).map(({ id }) => id)
      return (
        <table.CompareView
          all={all}
          chosen={chosen}
          fields={fields}
          words={words}
          told={told}
          onChoose={choose}
          onOpen={onOpen}
          onBack={close}
        />
      )
    },
  }
}
