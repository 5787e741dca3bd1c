/** What the answers to a question come to: the standard score first, then the form that many shops use. */
import {
  ces,
  cesAgree,
  cesFiveAnswer,
  csat,
  csatFiveAnswer,
  type Estimate,
  nps,
  npsFiveAnswer,
} from '../../formulas'
import { meanOf } from '../../formulas-intervals'
import type { Report, SurveyQuestionRow } from '../contract'
import type { Filter } from './filter'
import type { Say } from './say'
import { sum } from './sums'
import type { Words } from './words-en'

export interface Score {
  /** In what it is said: a share, points from -100 to 100, or a mean on the question's scale. */
  unit: 'share' | 'points' | 'mean'
  says: (words: Words) => string
  of: (counts: readonly number[]) => Estimate | null
}

/** The scores that fit a question's preset and scale; none of one with options. */
export function scoresOf({ preset, scale }: Pick<SurveyQuestionRow, 'preset' | 'scale'>): Score[] {
  if (!scale) return []
  const [from, to] = scale
  const length = to - from + 1
  const mean: Score = {
    unit: 'mean',
    says: words => words.mean,
    of: counts => meanOf(counts, from),
  }
  if (preset === 'csat')
    return [
      { unit: 'share', says: words => words.csatStandard, of: csat },
      ...(length === 5
        ? [{ unit: 'share', says: words => words.csatFive, of: csatFiveAnswer } as Score]
        : []),
    ]
  if (preset === 'nps' && from === 0 && to === 10)
    return [{ unit: 'points', says: words => words.npsStandard, of: nps }]
  if (preset === 'nps' && length === 5)
    return [{ unit: 'points', says: words => words.npsFive, of: npsFiveAnswer }]
  if (preset === 'ces' && from === 1 && to === 7)
    return [
      { unit: 'mean', says: words => words.cesStandard, of: ces },
      { unit: 'share', says: words => words.cesEasy, of: cesAgree },
    ]
  if (preset === 'ces' && length === 5)
    return [{ unit: 'points', says: words => words.cesFive, of: cesFiveAnswer }]
  return [mean]
}

/** How often each step of the scale was answered, the lowest first. */
export function countsOf(
  { axes }: Pick<Report, 'axes'>,
  { scale, answers }: SurveyQuestionRow,
  filter: Filter,
): number[] {
  const [from, to] = scale ?? [0, -1]
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const answer = answers.find(({ value }) => Number(value) === from + at)
    return answer ? sum(axes, answer.count, filter) : 0
  })
}

export const sayScore = (say: Say, { unit }: Pick<Score, 'unit'>, value: number): string =>
  unit === 'share' ? say.percent(value) : unit === 'points' ? say.count(value) : say.decimal(value)

/** The score of a preset over all surveys that ask for it in the same form; the form of most answers. null: nobody answered. */
export function overallScore(
  { axes, surveys }: Report,
  preset: 'csat' | 'nps' | 'ces',
  filter: Filter,
): { score: Score; estimate: Estimate } | null {
  const forms = new Map<string, { score: Score; counts: number[] }>()
  for (const question of surveys.flatMap(({ questions }) => questions)) {
    const [score] = question.preset === preset ? scoresOf(question) : []
    if (!score || (score.unit === 'mean' && preset !== 'ces')) continue
    const counts = countsOf({ axes }, question, filter)
    const key = String(question.scale)
    const known = forms.get(key)
    forms.set(key, { score, counts: known ? known.counts.map((count, at) => count + counts[at]!) : counts })
  }
  const found = [...forms.values()].flatMap(({ score, counts }) => {
    const estimate = score.of(counts)
    return estimate ? [{ score, estimate }] : []
  })
  return found.sort((a, b) => b.estimate.n - a.estimate.n)[0] ?? null
}
