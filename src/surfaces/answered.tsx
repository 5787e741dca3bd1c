/** What the dialogue has from the first answer on: the answers as chips, the products, the way back to the start. */
import { previous, readAnswers } from '../guide/flow'
import { fill } from '../lib/fill'
import type { Recommendation } from '../recommenders/contract'
import { AnswerChips } from '../ui/answer-chips'
import css from '../ui/answered.css?inline'
import { Shelves } from '../ui/shelves'
import type { FullWords } from '../words'
import type { Parts } from './assistant-view'
import type { GuideSetting } from './contract'
import { createDialogue, type Dialogue } from './dialogue'

/** For the card, which reminds of the answers of an earlier visit. */
export { AnswerChips, readAnswers }

/** The sheet that the chips and the shelves need in their shadow root. */
export const answeredCss: string = css

/** The dialogue with its visible parts. `onChange` hears every new state. */
export function createAnswered(
  setting: GuideSetting,
  words: FullWords,
  onChange: () => void,
): Dialogue & { parts(): Parts } {
  const { guide } = setting
  const { locale, tag } = words
  const announce = ({ shelves }: Recommendation) => {
    const n = shelves.reduce((sum, shelf) => sum + shelf.products.length, 0)
    return fill(locale.products[new Intl.PluralRules(tag).select(n)] ?? locale.products.other, { n })
  }
  const dialogue = createDialogue(setting, onChange)
  const parts = (): Parts => {
    const { flow, soon, products, recommendation, adding } = dialogue.state()
    const { answers, asking } = flow
    const isAnswered = Object.keys(answers).length > 0
    const question = dialogue.question()
    const back = previous(guide, flow)
    return {
      question,
      chips: isAnswered && (
        <AnswerChips guide={guide} answers={answers} words={words} asking={asking} onChange={dialogue.ask} />
      ),
      soon: soon && isAnswered && asking !== null && !question && (
        <p class="ghost" key="soon">
          {locale.loading}
        </p>
      ),
      shelves: recommendation && (
        <Shelves
          recommendation={recommendation}
          heading={asking ? locale.soFar : locale.results}
          reasons={guide.result.reasons}
          words={words}
          adding={adding}
          onOpen={dialogue.opened}
          onAdd={setting.addToCart && dialogue.add}
        />
      ),
      restart: isAnswered && (recommendation || products === 'failed') && (
        <div class="beside">
          <button type="button" class="link" onClick={dialogue.restart}>
            {locale.startAgain}
          </button>
        </div>
      ),
      said: recommendation && announce(recommendation),
      onBack: back === null ? undefined : () => dialogue.ask(back),
    }
  }
  return { ...dialogue, parts }
}
