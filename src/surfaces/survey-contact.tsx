/** An address with consent, as a step of a survey. */
import type { VNode } from 'preact'
import { type ConsentForm, ConsentFormView, consentCss, consentForm } from '../blocks/consent-form'
import type { SurveyQuestionProps } from '../questions/survey-contract'
import type { SurveyQuestionOf } from '../questions/survey-schema'
import type { MessageSetting } from './contract'

/** Its sheet, and what draws it. */
export interface ContactForm {
  css: string
  view(props: SurveyQuestionProps): VNode
}

/** The form; null where nothing may be handed over. */
export function contactForm(
  question: SurveyQuestionOf<'contact'>,
  setting: MessageSetting,
): ContactForm | null {
  const its = { ...setting, redraw: () => {}, gone: () => {} }
  const state: ConsentForm | null = consentForm(question, its)
  const { consent, privacy, version, topic } = question
  return (
    state && {
      css: consentCss,
      view: ({ told, redraw, onKept }) => (
        <ConsentFormView
          block={{ consent, privacy, ...(version && { version }) }}
          topic={topic}
          state={state}
          setting={Object.assign(its, { redraw })}
          button={topic === 'contact' ? told.send : setting.told.handOver.signUp}
          onKept={() => {
            setting.publish({ name: 'sign_up', promotion_id: setting.campaign, topic })
            onKept()
          }}
        />
      ),
    }
  )
}
