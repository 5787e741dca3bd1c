/** Surveys: how many answered, what came of it, and what they wrote. */
import { Comments } from './comments'
import { Named } from './named'
import { Section } from './section'
import { SurveyQuestion } from './survey-question'
import type { Changes, View } from './view'

/** The page shows so many: a log can be full of ids that are none. */
const MOST = 30

export const Surveys = ({ view, changes }: { view: View; changes: Changes }) => {
  const { report, n, say } = view
  const { words } = say
  const all = report.surveys.filter(({ shown, answered }) => n(shown) > 0 || n(answered) > 0)
  const surveys = all.slice(0, MOST)
  const more = all.length - surveys.length
  return (
    <Section
      id="surveys"
      title={words.surveys}
      lead={words.surveysLead}
      empty={surveys.length === 0 && words.surveysEmpty}
    >
      {surveys.map(survey => {
        const [shown, answered, completed] = [n(survey.shown), n(survey.answered), n(survey.completed)]
        // whoever answers without consent is not known to have seen it: he is in neither part of the rate
        const apart = n(survey.withoutVisit)
        const inVisits = answered - apart
        return (
          <article key={survey.id} class="card">
            <h3>
              <Named name={survey.title} beside={survey.id} />{' '}
              {survey.isMessage && <small class="beside">{words.surveyInMessage}</small>}
            </h3>
            <p class="says">
              {shown > 0
                ? words.surveyRate(say.count(inVisits), say.count(shown), say.percent(inVisits / shown))
                : words.surveyOnlyWithoutVisit(apart, say.count(apart))}{' '}
              {shown > 0 && apart > 0 && `${words.surveyWithoutVisit(apart, say.count(apart))} `}
              {answered > 0 && !survey.isMessage && words.surveyCompleted(say.percent(completed / answered))}
            </p>
            {survey.questions.map(question => (
              <SurveyQuestion key={question.id} question={question} view={view} />
            ))}
          </article>
        )
      })}
      {more > 0 && <p class="says">{words.notShown(more, say.count(more))}</p>}
      <Comments view={view} changes={changes} />
    </Section>
  )
}
