/** The dialogue behind the assistant: the flow of questions, and the products that follow every answer. */
import type { EventItem } from '../events'
import type { Facets } from '../guide/facets'
import * as steps from '../guide/flow'
import type { Product } from '../page'
import { productItem } from '../page-events'
import { completed } from '../questions/completed'
import type { Answer, Answers } from '../questions/contract'
import type { Question } from '../questions/schema'
import type { Recommendation } from '../recommenders/contract'
import type { Adding } from '../ui/product-card'
import type { GuideSetting } from './contract'

/** All that the view shows. A new object at every change. */
export interface DialogueState {
  flow: steps.Flow
  /** Undefined while they are on their way. */
  facets: Facets | undefined
  /** A question that waits for them is soon there: nothing is shown that it would push away. */
  soon: boolean
  products: 'none' | 'loading' | 'ready' | 'failed'
  /** Stays while newer ones are looked for, so that nothing jumps. */
  recommendation?: Recommendation
  /** What became of products on their way to the cart, by id. */
  adding: Readonly<Record<string, Adding>>
}

export interface Dialogue {
  state(): DialogueState
  /** The question that is asked; undefined if there is none, or what it needs of the catalogue is on its way. */
  question(): Question | undefined
  /** Once, when the view is there. */
  begin(): void
  answer(question: string, value: Answer): void
  ask(question: string): void
  restart(): void
  retry(): void
  opened(product: Product): void
  add(product: Product): void
  /** Ends all requests. */
  end(): void
}

/** Ms for which products wait for the question above them. */
const PATIENCE = 1000

/** `onChange` hears every new state. The kinds of the guide's questions have been fetched. */
export function createDialogue(setting: GuideSetting, onChange: () => void): Dialogue {
  const { guide, guideId, publish, words } = setting
  const complete = (question: Question, facets: Facets) => completed(question, facets, words)
  const needsCatalog = guide.questions.some(q => !complete(q, {}))
  let request: AbortController | undefined
  let ended = false
  /** The products that stand there, as events carry them. */
  let items: EventItem[] = []
  const kept = setting.answers()
  const begun = (answers: Readonly<Record<string, unknown>>) =>
    steps.start(guide, steps.readAnswers(guide, answers, {}))
  let state: DialogueState = {
    flow: begun({ ...kept, ...setting.given }),
    facets: needsCatalog ? undefined : {},
    soon: true,
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
      const wishes = steps.wishesOf(guide, answers)
      const recommendation = await setting.recommend(answers, wishes, mine.signal)
      if (mine.signal.aborted) return // a newer answer wins
      const shown = recommendation.shelves.flatMap(s => s.products)
      items = shown.map(({ product }, index) => ({ ...productItem(product), index }))
      set({ products: 'ready', recommendation })
      report(recommendation)
    } catch {
      if (!mine.signal.aborted) set({ products: 'failed' })
    }
  }

  const report = ({ shelves, matches, source }: Recommendation & { source: string }) => {
    const relaxed = shelves.flatMap(s => s.relaxed).map(w => w.field)
    const counted = matches ?? shelves.find(s => s.kind === 'match')?.products.length ?? 0
    publish({ name: 'guide_result', guide: guideId, shown: items.length, matches: counted, relaxed, source })
    publish({ name: 'view_item_list', item_list_id: `tendero:${guideId}`, items })
  }

  /** Nobody has answered these: nothing is said of them, and nothing remembered. */
  const skipped = new Set<string>()
  const skipUnaskable = (to: steps.Flow): steps.Flow => {
    const question = guide.questions.find(q => q.id === to.asking)
    if (!question || !state.facets || complete(question, state.facets)) return to
    skipped.add(question.id)
    return skipUnaskable(steps.answer(guide, to, question.id, null))
  }

  /** Says what became of the answers; gives whether any is another. */
  const tell = (before: Answers, answers: Answers): boolean => {
    let changed = false
    for (const question of Object.keys(before)) {
      if (Object.hasOwn(answers, question) || skipped.has(question)) continue
      changed = true
      publish({ name: 'guide_unanswer', guide: guideId, question })
    }
    for (const [question, answer] of Object.entries(answers)) {
      const same = Object.hasOwn(before, question) && String(before[question]) === String(answer)
      if (same || skipped.has(question)) continue
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
    question() {
      const question = guide.questions.find(q => q.id === state.flow.asking)
      return question && complete(question, state.facets ?? {})
    },
    answer: (question, value) => go(steps.answer(guide, state.flow, question, value)),
    ask: question => set({ flow: steps.ask(state.flow, question) }),
    restart: () => go(steps.start(guide)),
    retry: () => void look(),
    opened: product => {
      setting.taken()
      const taken = items.filter(item => item.item_id === product.id)
      publish({ name: 'select_item', item_list_id: `tendero:${guideId}`, items: taken })
    },
    add: product => void add(product),
    begin() {
      // what a link or the card answers, the visitor has answered: it is remembered as the rest is
      tell(begun(kept).answers, state.flow.answers)
      if (needsCatalog) {
        setting
          .facets()
          .catch((): Facets => ({}))
          .then(facets => {
            if (ended) return
            state = { ...state, facets }
            go(state.flow)
          })
        setting.window.setTimeout(() => ended || state.facets || set({ soon: false }), PATIENCE)
      }
      void look()
    },
    end: () => {
      ended = true
      request?.abort()
    },
  }
}
