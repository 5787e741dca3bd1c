/** The numbers of a rating: its own, else those of its preset, else 1 to 5. */
import type { SurveyQuestionOf } from './survey-schema'

const PRESETS = { csat: [1, 5], nps: [0, 10], ces: [1, 7] } as const

/** The lowest and the highest number. */
export const ratingScale = ({
  scale,
  preset = 'csat',
}: Pick<SurveyQuestionOf<'rating'>, 'scale' | 'preset'>): readonly [from: number, to: number] =>
  scale ? [scale.from, scale.to] : PRESETS[preset]
