/** One question of a survey: its score, how it went over time, what was answered. */
import { isFew } from '../../formulas'
import type { SurveyQuestionRow } from '../contract'
import { Bars } from './bars'
import { bins } from './bins'
import { Chart } from './chart'
import { plotDistribution } from './plot-distribution'
import { plotScore } from './plot-score'
import { countsOf, sayScore, scoresOf } from './scores'
import type { View } from './view'

interface Given {
  question: SurveyQuestionRow
  view: View
}

const Scores = ({ question, view: { report, filter, say } }: Given) => {
  const { words } = say
  const counts = countsOf(report, question, filter)
  return (
    <ul class="scores">
      {scoresOf(question).map((score, at) => {
        const found = score.of(counts)
        const says = score.says(words)
        if (!found) return <li key={says}>{words.noAnswers}</li>
        const [low, high] = [found.low, found.high].map(value => sayScore(say, score, value))
        return (
          <li key={says} class={isFew(found.n) ? 'few' : ''}>
            <span class={at === 0 ? 'big' : 'second'}>{sayScore(say, score, found.value)}</span>{' '}
            <span>{says}</span>
            <small>
              {isFew(found.n)
                ? words.fewAnswers(found.n, say.count(found.n))
                : `${words.interval(low!, high!)}, ${words.ofAnswers(found.n, say.count(found.n))}`}
            </small>
          </li>
        )
      })}
    </ul>
  )
}

const Rating = ({ question, view }: Given) => {
  const { report, filter, say } = view
  const { words } = say
  const [from, to] = question.scale ?? [0, 0]
  const counts = countsOf(report, question, filter)
  const all = counts.reduce((sum, count) => sum + count, 0)
  const [score] = scoresOf(question)
  const points = score
    ? bins(report.axes, filter).flatMap(bin => {
        const found = score.of(countsOf(report, question, bin))
        return found
          ? [{ ...found, day: report.axes.buckets[bin.from]!, end: report.axes.buckets[bin.to]! }]
          : []
      })
    : []
  const saidScore = (value: number) => (score ? sayScore(say, score, value) : '')
  return (
    <>
      <Scores question={question} view={view} />
      {all > 0 && (
        <div class="pair">
          <Chart
            say={say}
            title={words.distribution}
            says={words.distributionSays(say.count(from), say.count(to))}
            draw={plotDistribution(
              counts.map((count, at) => ({ answer: say.count(from + at), count, said: say.count(count) })),
            )}
            columns={[
              { label: words.answer },
              { label: words.answers, isNumber: true },
              { label: words.share, isNumber: true },
            ]}
            rows={counts.map((count, at) => [
              say.count(from + at),
              say.count(count),
              say.percent(count / all),
            ])}
          />
          {points.length > 1 && (
            <Chart
              say={say}
              title={words.scoreOverTime}
              says={words.scoreSays}
              draw={plotScore(points, { axis: saidScore, day: say.dayShort })}
              columns={[
                { label: words.period },
                { label: words.score, isNumber: true },
                { label: words.from95, isNumber: true },
                { label: words.to95, isNumber: true },
                { label: words.answers, isNumber: true },
              ]}
              rows={points.map(({ day, end, value, low, high, n }) => [
                say.span(day, end),
                saidScore(value),
                saidScore(low),
                saidScore(high),
                say.count(n),
              ])}
            />
          )}
        </div>
      )}
    </>
  )
}

const Options = ({ question, view: { n, say } }: Given) => {
  const rows = question.answers.map(({ label, count }) => ({ label, count: n(count) }))
  const most = Math.max(1, ...rows.map(({ count }) => count))
  const all = rows.reduce((sum, { count }) => sum + count, 0)
  return (
    <Bars
      label={question.ask}
      rows={rows.map(({ label, count }) => ({
        label,
        length: count / most,
        value: `${say.count(count)} · ${say.percent(all ? count / all : 0)}`,
      }))}
    />
  )
}

export const SurveyQuestion = ({ question, view }: Given) => (
  <div class="question">
    <h4>
      <bdi>{question.ask}</bdi>
    </h4>
    {question.scale ? (
      <Rating question={question} view={view} />
    ) : (
      <Options question={question} view={view} />
    )}
  </div>
)
