/** Answers of a survey are given by the visitor himself: where analytics were not agreed to they go all the same, unnamed. */
import type { Consent } from './consent'
import type { Publish } from './events'
import { lazily } from './lib/lazily'
import type { Sink } from './sinks/schema'

export interface SurveyPublish {
  /** Publishes, and sends what the sinks may not take. */
  publish: Publish
  /** Does anybody of the shop take what a visitor writes? False where that cannot be known: nothing may be promised. */
  hears(): Promise<boolean>
}

/** The code that sends is fetched with `hears`, before it is needed. */
export function surveyPublish(
  publish: Publish,
  sinks: readonly Sink[],
  window: Window & typeof globalThis,
  consent: () => Consent,
): SurveyPublish {
  const sender = lazily(async () => {
    const { receiversOf, sendSurvey } = await import('./send-survey')
    return { receiversOf, sendSurvey }
  })
  const failed = (message: string) => publish({ name: 'problem', code: 'survey-not-sent', message })
  return {
    async hears() {
      try {
        const { receiversOf } = await sender()
        return !!receiversOf('survey_comment', sinks, window.location, consent().gpc)[0]
      } catch {
        return false
      }
    },
    publish(event) {
      publish(event)
      const { analytics, gpc } = consent()
      const now = Date.now()
      if (!analytics && /^survey/.test(event.name))
        void sender()
          .then(its => its.sendSurvey(event, sinks, window, gpc, now, failed))
          .catch(() => failed('an answer to a survey was not sent: the code for it could not be fetched'))
    },
  }
}
