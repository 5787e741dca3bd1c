/** The dialogue over the made-up shop of fans, ranked as in the browser. */
import { configure, within } from '@testing-library/preact'
import { createAfter } from '../../src/after'
import type { NewEvent } from '../../src/events'
import { UNREFINED } from '../../src/guide/refined'
import type { Guide } from '../../src/guide/schema'
import { shelve } from '../../src/guide/shelve'
import { buildTable } from '../../src/guide/table'
import { without } from '../../src/guide/without'
import type { Product } from '../../src/page'
import { assistant } from '../../src/surfaces/assistant'
import type { GuideSetting } from '../../src/surfaces/contract'
import { fanFields } from './fan-shop'
import { shopWords } from './guide'

// chunks are fetched when they are needed, and a busy machine takes its time
configure({ asyncUtilTimeout: 4000 })

/** Opens the guide over these products; what the visitor has answered is given, so that the result stands alone. */
export function openFans(
  guide: Guide,
  products: readonly Product[],
  answers: Readonly<Record<string, unknown>>,
  more: Partial<GuideSetting> = {},
  tag: 'en' | 'es' = 'en',
) {
  const events: NewEvent[] = []
  const table = buildTable(products)
  const after = createAfter(guide, fanFields, table, table)
  const words = { ...shopWords(tag), fields: fanFields }
  const setting: GuideSetting = {
    window,
    guideId: 'find-a-fan',
    guide,
    words: { ...words, full: async () => words },
    theme: { accent: '#0f766e', radius: '14px', font: 'inherit', scheme: 'light' },
    answers: () => answers,
    publish: event => events.push(event),
    taken() {},
    async recommend(_, wishes, __, refined = UNREFINED) {
      const { show } = guide.result
      const { dismissed, like } = refined
      const near = like === undefined ? null : await after.like(like, wishes, show, dismissed)
      const found = near ?? without(shelve(table, wishes, show + dismissed.length), dismissed, show)
      return { ...found, source: 'catalog' }
    },
    prepare() {},
    facets: async () => ({}),
    after: async () => after,
    async open() {},
    ...more,
  }
  const shown = assistant({ type: 'assistant', guide: 'find-a-fan' }, setting)!
  const host = [...document.querySelectorAll('tendero-surface')].at(-1)!
  const root = host.shadowRoot!
  const dialog = root.querySelector('dialog')!
  return {
    events,
    shown,
    root,
    dialog,
    screen: within(dialog),
    named: (name: string) => events.filter(e => e.name === name),
    titles: () => [...dialog.querySelectorAll('.products .about > a')].map(a => a.textContent),
    said: () => dialog.querySelector(':scope > [role=status]')?.textContent,
  }
}
