/** The dialogue behind the assistant: the flow of questions, and the products that follow every answer. */
import type { Facets } from '../guide/facets'
import * as steps from '../guide/flow'
import { lazily } from '../lib/lazily'
import type { Product } from '../page'
import { productItem } from '../page-events'
import type { Answer, Answers } from '../questions/contract'
import type { Question } from '../questions/schema'
import type { Recommendation } from '../recommenders/contract'
import type { Adding } from '../ui/product-card'
import type { SurfaceSetting } from './contract'

type ShelvesModule = typeof import('../ui/shelves')

/** All that the view shows. A new object at every change. */
export interface DialogueState {
  flow: steps.Flow
  /** Undefined while they are on their way. */
  facets: Facets | undefined
  products: 'none' | 'loading' | 'ready' | 'failed'
  /** Stays while newer ones are looked for, so that nothing jumps. */
  recommendation?: Recommendation
  shelves?: ShelvesModule
  /** What became of products on their way to the cart, by id. */
  adding: Readonly<Record<string, Adding>>
}

export interface Dialogue {
  state(): DialogueState
  /** Once, when the view is there. */
  begin(): void
  answer(question: string, value: Answer): void
  ask(question: string): void
  restart(): void
  retry(): void
  opened(product: Product): void
  add(product: Product): void
  /** The visitor is about to answer: what the products need may be fetched. */
  prepare(): void
  /** Ends all requests. */
  end(): void
}

/** A question whose options or ends nobody knows cannot be asked. */
const isAskable = (q: Question, facets: Facets) =>
  !('from' in q) ||
  q.from === undefined ||
  (q.type === 'range' && q.min !== undefined && q.max !== undefined) ||
  Object.hasOwn(facets, q.from)

/** `onChange` hears every new state. */
export function createDialogue(setting: SurfaceSetting, onChange: () => void): Dialogue {
  const { guide, guideId, publish } = setting
  const hasAllOptions = guide.questions.every(q => isAskable(q, {}))
  const loadShelves = lazily(() => import('../ui/shelves'))
  let request: AbortController | undefined
  const kept = setting.answers()
  const begun = (answers: Readonly<Record<string, unknown>>) =>
    steps.start(guide, steps.readAnswers(guide, answers, {}))
  let state: DialogueState = {
    flow: begun({ ...kept, ...setting.given }),
    facets: hasAllOptions ? {} : undefined,
    products: 'none',
    adding: {},
  }
  const set = (change: Partial<DialogueState>) => {
    state = { ...state, ...change }
    onChange()
  }

  const look = async () => {
    request?.abort()
    const { answers } = state.flow
    if (Object.keys(answers).length === 0) {
      const { recommendation: _, ...rest } = state
      state = rest
      return set({ products: 'none' })
    }
    const mine = new AbortController()
    request = mine
    set({ products: 'loading' })
    try {
      const [recommendation, shelves] = await Promise.all([
        setting.recommend(answers, steps.wishesOf(guide, answers), mine.signal),
        loadShelves(),
      ])
      if (mine.signal.aborted) return // a newer answer wins
      set({ products: 'ready', recommendation, shelves })
      report(recommendation)
    } catch {
      if (!mine.signal.aborted) set({ products: 'failed' })
    }
  }

  const report = ({ shelves, matches, source }: Recommendation & { source: string }) => {
    const shown = shelves.flatMap(s => s.products)
    const items = shown.map(({ product }, index) => ({ ...productItem(product), index }))
    const relaxed = shelves.flatMap(s => s.relaxed).map(w => w.field)
    const counted = matches ?? shelves.find(s => s.kind === 'match')?.products.length ?? 0
    publish({ name: 'guide_result', guide: guideId, shown: items.length, matches: counted, relaxed, source })
    publish({ name: 'view_item_list', item_list_id: `tendero:${guideId}`, items })
  }

  const skipUnaskable = (to: steps.Flow): steps.Flow => {
    const question = guide.questions.find(q => q.id === to.asking)
    return !question || !state.facets || isAskable(question, state.facets)
      ? to
      : skipUnaskable(steps.answer(guide, to, question.id, null))
  }

  /** Says what became of the answers; gives whether any is another. */
  const tell = (before: Answers, answers: Answers): boolean => {
    let changed = false
    for (const question of Object.keys(before)) {
      if (Object.hasOwn(answers, question)) continue
      changed = true
      publish({ name: 'guide_unanswer', guide: guideId, question })
    }
    for (const [question, answer] of Object.entries(answers)) {
      if (Object.hasOwn(before, question) && String(before[question]) === String(answer)) continue
      changed = true
      publish({ name: 'guide_answer', guide: guideId, question, answer })
    }
    return changed
  }

  const go = (to: steps.Flow) => {
    const flow = skipUnaskable(to)
    const changed = tell(state.flow.answers, flow.answers)
    set({ flow })
    if (changed) void look()
  }

  const add = async (product: Product) => {
    const say = (adding: Adding) => set({ adding: { ...state.adding, [product.id]: adding } })
    const now = state.adding[product.id]?.state
    if (now === 'adding' || now === 'added') return
    say({ state: 'adding' })
    try {
      await setting.addToCart!(product)
      setting.taken()
      say({ state: 'added' })
    } catch (error) {
      say({ state: 'failed', why: error instanceof Error ? error.message : '' })
    }
  }

  return {
    state: () => state,
    answer: (question, value) => go(steps.answer(guide, state.flow, question, value)),
    ask: question => set({ flow: steps.ask(state.flow, question) }),
    restart: () => go(steps.start(guide)),
    retry: () => void look(),
    opened: product => {
      setting.taken()
      publish({ name: 'select_item', item_list_id: `tendero:${guideId}`, items: [productItem(product)] })
    },
    add: product => void add(product),
    prepare: () => {
      setting.prepare()
      void loadShelves().catch(() => {})
    },
    begin() {
      publish({ name: 'guide_start', guide: guideId })
      // what a link or the card answers, the visitor has answered: it is remembered as the rest is
      tell(begun(kept).answers, state.flow.answers)
      if (!hasAllOptions)
        setting
          .facets()
          .catch((): Facets => ({}))
          .then(facets => {
            state = { ...state, facets }
            go(state.flow)
          })
      if (Object.keys(state.flow.answers).length > 0) void look()
    },
    end: () => {
      request?.abort()
      publish({
        name: 'guide_close',
        guide: guideId,
        answered: Object.keys(state.flow.answers).length,
      })
    },
  }
}
