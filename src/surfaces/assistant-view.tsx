/** What the visitor sees of the dialogue: answers as chips, the question, the best products so far. */
import { openQuestions, previous } from '../guide/flow'
import { fill } from '../lib/fill'
import type { Recommendation } from '../recommenders/contract'
import { AnswerChips } from '../ui/answer-chips'
import { Head } from '../ui/head'
import { QuestionView } from '../ui/question-view'
import type { SurfaceSetting } from './contract'
import type { Dialogue } from './dialogue'

interface Props {
  dialogue: Dialogue
  setting: SurfaceSetting
  onClose(): void
}

export function AssistantView({ dialogue, setting, onClose }: Props) {
  const { guide, words } = setting
  const { locale } = words
  const { flow, facets, products, recommendation, shelves, adding } = dialogue.state()
  const { answers, asking } = flow
  const question = guide.questions.find(q => q.id === asking)
  const back = previous(guide, flow)
  const answered = Object.keys(answers).length > 0
  return (
    <>
      <Head guide={guide} words={words} onClose={onClose} />
      <div class="body">
        {answered && (
          <AnswerChips
            guide={guide}
            answers={answers}
            words={words}
            asking={asking}
            onChange={dialogue.ask}
          />
        )}
        {question && (
          <section class="question">
            <Progress setting={setting} flow={flow} />
            {facets ? (
              <QuestionView
                question={question}
                answer={answers[question.id]}
                facets={facets}
                words={words}
                onAnswer={value => dialogue.answer(question.id, value)}
                onBack={back === null ? undefined : () => dialogue.ask(back)}
              />
            ) : (
              <p class="hint">{locale.loading}</p>
            )}
          </section>
        )}
        {products === 'failed' ? (
          <section class="note">
            <h3 tabIndex={-1}>{locale.failed}</h3>
            <button type="button" class="primary" onClick={dialogue.retry}>
              {locale.retry}
            </button>
          </section>
        ) : recommendation && shelves ? (
          <shelves.Shelves
            recommendation={recommendation}
            heading={asking ? locale.soFar : locale.results}
            reasons={guide.result.reasons}
            words={words}
            adding={adding}
            onOpen={dialogue.opened}
            onAdd={setting.addToCart && dialogue.add}
          />
        ) : (
          products === 'loading' && <p class="ghost">{locale.loading}</p>
        )}
        {/* not before there are products: they would push it away */}
        {answered && (recommendation || products === 'failed') && (
          <div class="beside">
            <button type="button" class="link" onClick={dialogue.restart}>
              {locale.startAgain}
            </button>
          </div>
        )}
      </div>
      <p role="status" class="quiet">
        {products === 'loading' ? locale.loading : recommendation && announce(recommendation, setting)}
      </p>
    </>
  )
}

function Progress({
  setting,
  flow,
}: {
  setting: SurfaceSetting
  flow: { answers: object; asking: string | null }
}) {
  const { guide, words } = setting
  const open = openQuestions(guide, flow.answers as Parameters<typeof openQuestions>[1])
  const total = Math.min(open.length, guide.stop.maxQuestions)
  const n = open.findIndex(q => q.id === flow.asking) + 1
  if (total < 2 || n > total) return null
  return (
    <p class="progress">
      {fill(words.locale.progress, { n, total })}
      <i ref={element => element?.style.setProperty('--share', String(n / total))} />
    </p>
  )
}

function announce({ shelves }: Recommendation, { words: { locale, tag } }: SurfaceSetting): string {
  const n = shelves.reduce((sum, shelf) => sum + shelf.products.length, 0)
  return fill(locale.products[new Intl.PluralRules(tag).select(n)] ?? locale.products.other, { n })
}
