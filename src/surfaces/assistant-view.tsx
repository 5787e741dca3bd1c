/** What the visitor sees of the dialogue: the question, and around it what has come of the answers. */
import type { ComponentChildren } from 'preact'
import type { Flow } from '../guide/flow'
import { openQuestions } from '../guide/open-questions'
import { fill } from '../lib/fill'
import type { Answer } from '../questions/contract'
import type { Question } from '../questions/schema'
import { Head } from '../ui/head'
import { QuestionView } from '../ui/question-view'
import type { GuideSetting } from './contract'
import type { DialogueState } from './dialogue'

/** As much of the dialogue's state as there is before the first answer. */
export type Scene = Pick<DialogueState, 'flow' | 'products'>

/** What there is from the first answer on, ready to be put in its place. */
export interface Parts {
  chips: ComponentChildren
  /** The question that is asked; undefined while what it needs of the catalogue is on its way. */
  question: Question | undefined
  /** Stands for all below the chips while the next question is soon there. */
  soon: ComponentChildren
  /** What his past says of the question, to be confirmed by a tap. */
  confirm: ComponentChildren
  shelves: ComponentChildren
  restart: ComponentChildren
  /** For screen readers: what was found. */
  said: string | undefined
  onBack: (() => void) | undefined
}

interface Props {
  setting: GuideSetting
  scene: Scene
  parts: Parts | undefined
  onAnswer(question: string, answer: Answer): void
  onEnough(): void
  onRetry(): void
  onClose(): void
}

export function AssistantView({ setting, scene, parts, onAnswer, onEnough, onRetry, onClose }: Props) {
  const { guide, words } = setting
  const { locale } = words
  const { flow, products } = scene
  const question = parts ? parts.question : guide.questions.find(q => q.id === flow.asking)
  return (
    <>
      <Head guide={guide} words={words} onClose={onClose} />
      <div class="body">
        {parts?.chips}
        {parts?.soon || (
          <>
            {flow.asking !== null && (
              <section class="question">
                <Progress setting={setting} flow={flow} />
                {question ? (
                  <QuestionView
                    question={question}
                    answer={flow.answers[question.id]}
                    words={words}
                    onAnswer={answer => onAnswer(question.id, answer)}
                    onBack={parts?.onBack}
                    onEnough={onEnough}
                  >
                    {parts?.confirm}
                  </QuestionView>
                ) : (
                  <p class="hint">{locale.loading}</p>
                )}
              </section>
            )}
            {products === 'failed' ? (
              <section class="note">
                <h3 tabIndex={-1}>{locale.failed}</h3>
                <button type="button" class="primary" onClick={onRetry}>
                  {locale.retry}
                </button>
              </section>
            ) : (
              (parts?.shelves ?? (products === 'loading' && <p class="ghost">{locale.loading}</p>))
            )}
            {parts?.restart}
          </>
        )}
      </div>
      <p role="status" class="quiet">
        {products === 'loading' ? locale.loading : parts?.said}
      </p>
    </>
  )
}

function Progress({ setting: { guide, words }, flow }: { setting: GuideSetting; flow: Flow }) {
  const open = openQuestions(guide, flow.answers)
  const total = Math.min(open.length, guide.stop.maxQuestions)
  const asked = guide.order === 'auto' ? Object.keys(flow.answers) : open.map(q => q.id)
  const n = asked.indexOf(flow.asking!) + 1 || Object.keys(flow.answers).length + 1
  if (total < 2 || n > total) return null
  return (
    <p class="progress">
      {fill(words.locale.progress, { n, total })}
      <i style={{ '--share': n / total }} />
    </p>
  )
}
