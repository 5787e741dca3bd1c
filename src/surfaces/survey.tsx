/** A few questions, one after the other. */
import { loadSurveyKind } from '../questions/more'
import type { SurveyQuestion, SurveyQuestionOf } from '../questions/survey-schema'
import { surveySubject, wasAnswered } from '../survey-subject'
import css from '../ui/survey.css?inline'
import type { MessageSetting, ShowMessage } from './contract'
import { showParts } from './message'
import { placeAt } from './place'
import type { SurfaceOf } from './schema'
import { createTalk, type Step } from './survey-talk'

/** Undefined if he has answered it, if there is nothing of what it is about, or no place for it. */
export const survey: ShowMessage<SurfaceOf<'survey'>> = async (surface, setting) => {
  const { window, campaign, facts, say, known } = setting
  const { form, edge, title, about, selector, position = 'start', questions } = surface
  const subject = surveySubject(about, facts(), window.location.pathname)
  const place = (element?: HTMLElement) => {
    const put = selector && placeAt(window.document, { selector, position })
    if (element && put) put(element)
    return !!put
  }
  if (subject === undefined || (known && wasAnswered(known(), campaign, subject)) || (selector && !place()))
    return

  const { survey: told } = await setting.told.survey()
  const ready = async (question: SurveyQuestion): Promise<Step | []> => {
    const preset = question.type === 'rating' && question.preset
    const ask = say(question.ask) ?? (preset && told[preset].ask)
    try {
      const form = question.type === 'contact' ? await formOf(question, setting) : undefined
      return ask && form !== null ? { ask, form, kind: await loadSurveyKind(question), question } : []
    } catch {
      return [] // one that cannot be asked must not take the others with it
    }
  }
  const steps = (await Promise.all(questions.map(ready))).flat()
  if (!steps[0]) return
  const thanks = surface.thanks[0] && (await thanksOf(surface))
  const shown = await showParts(
    {
      form,
      edge,
      title,
      content: [],
      decline: null,
      ...(selector && { place }),
      above: {
        css: [...new Set([css, ...steps.flatMap(({ kind, form }) => [kind.css, form?.css])])].join(''),
        view: createTalk({ steps, thanks, subject, told }, setting),
      },
    },
    setting,
  )
  void shown?.done.then(thanks?.end)
  return shown
}

/** null where nothing may be handed over. */
const formOf = async (question: SurveyQuestionOf<'contact'>, setting: MessageSetting) => {
  if (!setting.handOver) return null
  const { contactForm } = await import('./survey-contact')
  return contactForm(question, setting)
}

const thanksOf = async ({ thanks, questions }: SurfaceOf<'survey'>) => {
  const { createThanks } = await import('./survey-thanks')
  return createThanks(thanks, questions)
}
