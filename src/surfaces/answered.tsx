/** What the dialogue has from the first answer on: the answers as chips, the products, the way back to the start. */
import { previous, readAnswers } from '../guide/flow'
import { openQuestions } from '../guide/open-questions'
import { UNREFINED } from '../guide/refined'
import { fill } from '../lib/fill'
import { lazily } from '../lib/lazily'
import { kindOf } from '../questions'
import type { Answer } from '../questions/contract'
import type { Recommendation } from '../recommenders/contract'
import { AnswerChips } from '../ui/answer-chips'
import css from '../ui/answered.css?inline'
import { Shelves } from '../ui/shelves'
import type { FullWords } from '../words'
import type { Parts } from './assistant-view'
import type { GuideSetting } from './contract'
import { createDialogue, type Dialogue } from './dialogue'
import { foldEmpty } from './fold-empty'
import type { Refining } from './refining'

/** For the card, which reminds of the answers of an earlier visit. */
export { AnswerChips, readAnswers }

/** The sheet that the chips and the shelves need in their shadow root. */
export const answeredCss: string = css

/** Where it stands: the root, and how that adopts style sheets. */
export interface Place {
  root: ShadowRoot
  adopt(...texts: string[]): void
  /** Fetches what more can be made of a result. */
  refining(): Promise<typeof import('./refining')>
}

/** The dialogue with its visible parts. `onChange` hears every new state. */
export function createAnswered(
  setting: GuideSetting,
  words: FullWords,
  onChange: () => void,
  place: Place,
): Dialogue & { parts(): Parts } {
  const { guide } = setting
  const { locale, tag } = words
  const announce = ({ shelves }: Recommendation) => {
    const n = shelves.reduce((sum, shelf) => sum + shelf.products.length, 0)
    return fill(locale.products[new Intl.PluralRules(tag).select(n)] ?? locale.products.other, { n })
  }
  const dialogue = createDialogue(setting, onChange)
  // what more can be made of a result: fetched when one stands alone, or something is made of it
  let refining: Refining | undefined
  const beginRefining = lazily(async () => {
    const { createRefining } = await place.refining()
    refining = await createRefining(setting, words, dialogue, onChange, place)
    onChange()
    return refining
  })
  const parts = (): Parts => {
    const { flow, soon, more, products, recommendation, adding, refined } = dialogue.state()
    const alone = flow.asking === null && products !== 'none'
    if (alone || refined !== UNREFINED) beginRefining().catch(() => {})
    const its = refining?.parts(alone)
    const { answers, asking } = flow
    const given = dialogue.given()
    const isAnswered = Object.keys(given).length > 0
    const asked = dialogue.question()
    const adviser = dialogue.adviser()
    const question =
      asked && adviser ? foldEmpty(asked, adviser.left(asked, answers), locale.noneLeft) : asked
    // of what is not to be asked at all, nothing is supposed
    const open = openQuestions(guide, answers).flatMap(({ id }) => (Object.hasOwn(answers, id) ? [] : id))
    const past = adviser?.known.filter(known => open.includes(known.question)) ?? []
    const plain = past.find(known => known.question === question?.id)
    const say = (id: string, answer: Answer) => {
      const its = guide.questions.find(q => q.id === id)!
      return kindOf(its)?.say(its, answer, words) ?? ''
    }
    const back = previous(guide, { answers: given, asking })
    return {
      question,
      chips: [
        (isAnswered || (asking === null && past[0])) && (
          <AnswerChips
            key="answers"
            guide={guide}
            answers={given}
            // what was not asked is said, and can be asked
            assumed={
              asking === null ? past.map(({ question: id, answer }) => ({ id, said: say(id, answer) })) : []
            }
            words={words}
            asking={asking}
            onChange={dialogue.ask}
          />
        ),
        its?.chips,
      ],
      confirm: plain && (
        <button
          type="button"
          class="option confirm"
          onClick={() => dialogue.answer(plain.question, plain.answer)}
        >
          {fill(plain.because === 'viewed' ? locale.asViewed : locale.asBefore, {
            answer: say(plain.question, plain.answer),
          })}
        </button>
      ),
      soon:
        its?.compare ||
        (soon && isAnswered && asking !== null && !question && (
          <p class="ghost" key="soon">
            {locale.loading}
          </p>
        )),
      shelves: recommendation && (
        <>
          <Shelves
            recommendation={recommendation}
            heading={asking ? locale.soFar : locale.results}
            reasons={guide.result.reasons}
            words={words}
            adding={adding}
            onOpen={dialogue.opened}
            onAdd={dialogue.add}
            onDrop={wish =>
              void beginRefining().then(
                made => made.drop(wish),
                () => {},
              )
            }
            above={its?.above}
            extras={its?.extras}
            before={its?.before}
          />
          {its?.below}
        </>
      ),
      restart: (isAnswered || asking === null) && (recommendation || products === 'failed') && (
        <div class="beside">
          {more && (
            <button type="button" class="link" onClick={dialogue.goOn}>
              {locale.askMore}
            </button>
          )}
          <button type="button" class="link" onClick={dialogue.restart}>
            {locale.startAgain}
          </button>
          {its?.foot}
        </div>
      ),
      said: recommendation && (its?.said ?? String)(announce(recommendation)),
      onBack: back === null ? undefined : () => dialogue.ask(back),
    }
  }
  const end = () => {
    refining?.end()
    dialogue.end()
  }
  return { ...dialogue, parts, end }
}
