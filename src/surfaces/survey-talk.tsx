/** A survey as it goes on: each answer counts as soon as it is given, even if he closes it then. */
import type { VNode } from 'preact'
import type { NewEvent } from '../events'
import type { SurveyLocale } from '../locales/survey-contract'
import type { Answer } from '../questions/contract'
import { ratingScale } from '../questions/rating-scale'
import type { SurveyQuestionKind } from '../questions/survey-contract'
import type { SurveyQuestion } from '../questions/survey-schema'
import { adopt } from '../ui/adopt'
import type { MessageSetting } from './contract'
import type { ContactForm } from './survey-contact'
import { isLow, stepFrom } from './survey-steps'
import type { SurveyThanks } from './survey-thanks'

/** A question that can be asked here. */
export interface Step {
  ask: string
  kind: SurveyQuestionKind<SurveyQuestion>
  question: SurveyQuestion
  /** Of an address. */
  form: ContactForm | undefined
}

interface Talk {
  steps: readonly Step[]
  /** The author's own; left out where he has none. */
  thanks: SurveyThanks | undefined
  /** '' for nothing in particular. */
  subject: string
  told: SurveyLocale
}

/** What a number means: for the figures of the owner. */
function ratedBy(question: SurveyQuestion) {
  if (question.type !== 'rating') return
  const { preset } = question
  return { ...(preset && { preset }), scale: ratingScale(question).join('-') }
}

/** Gives what draws it as it stands: at first its first question. */
export function createTalk({ steps, thanks, subject, told }: Talk, { campaign, words, say }: MessageSetting) {
  const questions = steps.map(({ question }) => question)
  const drafts = new Map<string, { text: string; sent?: string }>()
  let answers: Record<string, Answer> = {}
  let asking = stepFrom(questions, answers, undefined, 1)
  let ending: string | undefined
  let said = ''
  let element: HTMLElement | null = null

  return (setting: MessageSetting, redraw: () => void): VNode => {
    const step = steps.find(({ question }) => question.id === asking)
    const id = asking!
    const tell = (event: object) => {
      setting.publish({ survey: campaign, ...(subject && { subject }), ...event } as NewEvent)
      setting.taken()
    }
    const go = (by: number) => {
      const root = element?.getRootNode() as ShadowRoot
      asking = stepFrom(questions, answers, id, by)
      if (!asking) {
        tell({ name: 'survey_complete' })
        ending =
          thanks?.begin(answers, setting, (...sheets) => adopt(root, ...sheets), redraw) ??
          told[isLow(questions, answers) ? 'sorry' : 'thanks']
      }
      said = ending ?? steps.find(({ question }) => question.id === asking)!.ask
      const isHere = element?.contains(root.activeElement)
      redraw()
      // the button that he pressed has left; his place in the page must not go with it
      if (isHere) element?.querySelector('h3')?.focus()
    }
    const put = (answer: Answer) => {
      answers = { ...answers, [id]: answer }
      go(1)
    }
    const controls = ({ question, form, kind: { View } }: Step) => {
      const draft = drafts.get(id) ?? { text: '' }
      drafts.set(id, draft)
      return (
        <View
          key={id}
          {...{ question, answer: answers[id], draft, words, say, told, redraw, form: form?.view }}
          onAnswer={answer => {
            const { [id]: before = null } = answers
            // no tick at all is no answer, unless it takes one back
            if (JSON.stringify(answer) === JSON.stringify(before)) return go(1)
            tell({ name: 'survey_answer', question: id, answer, ...ratedBy(question) })
            put(answer)
          }}
          onComment={comment => {
            if (comment && comment !== draft.sent) tell({ name: 'survey_comment', question: id, comment })
            draft.sent = comment
            if (comment) put(null)
            else go(1)
          }}
          onKept={() => put(null)}
        />
      )
    }
    const link = (text: string, by: number) => (
      <button type="button" class="link" onClick={() => go(by)}>
        {text}
      </button>
    )
    const hint = say(step?.question.hint)
    return (
      <div
        class="survey"
        ref={its => {
          element = its
        }}
      >
        <h3 id="question" tabIndex={-1}>
          {step?.ask ?? ending}
        </h3>
        {hint && <p>{hint}</p>}
        {step && controls(step)}
        {step && id !== questions[0]!.id && (
          <div>
            {link(words.locale.back, -1)}
            {link(told.skip, 1)}
          </div>
        )}
        {thanks?.views()}
        <p role="status" class="quiet">
          {said}
        </p>
      </div>
    )
  }
}
