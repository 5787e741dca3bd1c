/** The dialogue behind the assistant: the flow of questions, and the products that follow every answer. */
import type { Adviser } from '../guide/adviser'
import type { Facets } from '../guide/facets'
import * as steps from '../guide/flow'
import { type Refined, UNREFINED, wishesWith } from '../guide/refined'
import type { Product } from '../page'
import { completed } from '../questions/completed'
import type { Answer, Answers } from '../questions/contract'
import type { Question } from '../questions/schema'
import type { Recommendation } from '../recommenders/contract'
import type { Adding } from '../ui/add-action'
import { addProduct } from './add-product'
import type { GuideSetting } from './contract'
import { createDialogueEvents } from './dialogue-events'

/** All that the view shows. A new object at every change. */
export interface DialogueState {
  flow: steps.Flow
  /** Undefined while they are on their way. */
  facets: Facets | undefined
  /** Are there questions left that were not asked because enough is known? */
  more: boolean
  /** A question that waits for them is soon there: nothing is shown that it would push away. */
  soon: boolean
  products: 'none' | 'loading' | 'ready' | 'failed'
  /** What he has made of the result beyond answering. */
  refined: Refined
  /** Stays while newer ones are looked for, so that nothing jumps. */
  recommendation?: Recommendation
  /** What became of products on their way to the cart, by id. */
  adding: Readonly<Record<string, Adding>>
}

export interface Dialogue {
  state(): DialogueState
  /** The answers but for those of questions that could not be asked. */
  given(): Answers
  /** The question that is asked; undefined if there is none, or what it needs of the catalogue is on its way. */
  question(): Question | undefined
  /** Once, when the view is there. */
  begin(): void
  answer(question: string, value: Answer): void
  ask(question: string): void
  /** The result now, whatever there is left to ask. */
  enough(): void
  /** One more question after all. */
  goOn(): void
  /** Who chooses the questions; undefined where nobody does, or while the catalogue is on its way. */
  adviser(): Adviser | undefined
  restart(): void
  /** Changes what he has made of the result, and maybe at once what is shown, until the new one is there. */
  refine(change: Partial<Refined>, shown?: Recommendation): void
  retry(): void
  opened(product: Product): void
  add(product: Product): (() => void) | undefined
  /** Ends all requests. */
  end(): void
}

/** Ms for which products wait for the question above them. */
const PATIENCE = 1000

/** `onChange` hears every new state. The kinds of the guide's questions have been fetched. */
export function createDialogue(setting: GuideSetting, onChange: () => void): Dialogue {
  const { guide, words } = setting
  const complete = (question: Question, facets: Facets) => completed(question, facets, words)
  const needsCatalog = !!setting.adviser || guide.questions.some(q => !complete(q, {}))
  let adviser: Adviser | undefined
  const choose = (answers: Answers, beyond?: boolean) =>
    adviser ? adviser.next(answers, beyond) : steps.authored(guide, answers)
  let request: AbortController | undefined
  let ended = false
  const events = createDialogueEvents(setting)
  const kept = setting.answers()
  /** A link to a result: it is that one, alone, not mixed with what he has answered before. */
  const isWhole = Object.hasOwn(setting.given ?? {}, 'tendero-only')
  const begun = (answers: Readonly<Record<string, unknown>>) =>
    steps.start(guide, steps.readAnswers(guide, answers, {}))
  const flow = isWhole ? steps.enough(begun(setting.given!)) : begun({ ...kept, ...setting.given })
  /** The question before his eyes: it is not taken away. */
  let reading = Object.keys(flow.answers)[0] || setting.familiar?.() ? null : flow.asking
  let state: DialogueState = {
    flow,
    facets: needsCatalog ? undefined : {},
    more: false,
    soon: true,
    products: 'none',
    refined: UNREFINED,
    adding: {},
  }
  const set = (change: Partial<DialogueState>) => {
    state = { ...state, ...change }
    onChange()
  }

  const look = async () => {
    request?.abort()
    const { answers, enough, asking } = state.flow
    if (Object.keys(answers).length === 0 && !enough && asking !== null) {
      const { recommendation: _, ...rest } = state
      state = rest
      return set({ products: 'none' })
    }
    const mine = (request = new AbortController())
    set({ products: 'loading' })
    try {
      const wishes = wishesWith(state.refined, steps.wishesOf(guide, answers))
      const recommendation = await setting.recommend(answers, wishes, mine.signal, state.refined)
      if (mine.signal.aborted) return // a newer answer wins
      set({ products: 'ready', recommendation })
      events.shown(recommendation)
    } catch {
      if (!mine.signal.aborted) set({ products: 'failed' })
    }
  }

  /** Nobody has answered these: nothing is said of them, and nothing remembered. */
  const skipped = new Set<string>()
  const skipUnaskable = (to: steps.Flow): steps.Flow => {
    const question = guide.questions.find(q => q.id === to.asking)
    if (!question || !state.facets || complete(question, state.facets)) return to
    skipped.add(question.id)
    return skipUnaskable(steps.answer(guide, to, question.id, null, choose))
  }

  const go = (to: steps.Flow) => {
    const flow = skipUnaskable(to)
    const changed =
      events.answers(state.flow.answers, flow.answers, skipped) || flow.enough !== state.flow.enough
    const isFull = Object.keys(flow.answers).length >= guide.stop.maxQuestions
    const more = flow.asking === null && !isFull && choose(flow.answers, true) !== null
    set({ flow, more })
    // where no question can be asked, the result is all there is
    if (changed || (flow.asking === null && state.products === 'none')) void look()
  }

  return {
    state: () => state,
    given: () => Object.fromEntries(Object.entries(state.flow.answers).filter(([id]) => !skipped.has(id))),
    question() {
      const { asking } = state.flow
      // who chooses is soon there
      if (setting.adviser && !state.facets && state.soon && asking !== reading) return
      reading = asking
      const question = guide.questions.find(q => q.id === asking)
      return question && complete(question, state.facets ?? {})
    },
    answer: (question, value) => go(steps.answer(guide, state.flow, question, value, choose)),
    enough: () => go(steps.enough(state.flow)),
    goOn() {
      const next = choose(state.flow.answers, true)
      if (next !== null) go(steps.goOn(state.flow, next))
    },
    adviser: () => adviser,
    ask: question => set({ flow: steps.ask(state.flow, question) }),
    restart() {
      state = { ...state, refined: UNREFINED }
      go(steps.start(guide, {}, choose))
    },
    refine(change, shown) {
      set({ refined: { ...state.refined, ...change }, ...(shown && { recommendation: shown }) })
      void look()
    },
    retry: () => void look(),
    opened: product => {
      setting.taken()
      events.opened(product)
    },
    add: product => {
      const say = (now: Adding) => set({ adding: { ...state.adding, [product.id]: now } })
      const add = () => void addProduct(product, state.adding[product.id], setting, say)
      return setting.addToCart && setting.canAdd?.(product) !== false ? add : undefined
    },
    begin() {
      // what a link or the card answers, the visitor has answered: it is remembered as the rest is
      events.answers(begun(kept).answers, state.flow.answers, skipped)
      if (needsCatalog) {
        Promise.all([setting.facets(), setting.adviser?.()])
          .catch((): [Facets] => [{}])
          .then(([facets, its]) => {
            if (ended) return
            adviser = its
            state = { ...state, facets }
            const { answers, asking, enough } = state.flow
            go(enough || asking === reading ? state.flow : steps.start(guide, answers, choose))
          })
        setting.window.setTimeout(() => ended || state.facets || set({ soon: false }), PATIENCE)
      }
      if (!isWhole) return void look()
      import('./shared-result')
        .then(m => void (state = { ...state, refined: m.sharedResult(setting, state.flow.answers) }))
        .catch(() => {}) // the answers alone, then
        .then(() => void (ended || look()))
    },
    end: () => {
      ended = true
      request?.abort()
    },
  }
}
