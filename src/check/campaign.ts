/** Can the parts of a campaign be told apart, and its questions be asked? Its shape is right already. */
import type { BlockOf } from '../blocks/schema'
import type { SurveyQuestion } from '../questions/survey-schema'
import type { Campaign } from '../schema'
import type { Surface } from '../surfaces/schema'
import { everyObject } from './every-object'
import { sameIds } from './guide'
import type { Path } from './path'
import type { Report } from './problem'
import { checkSurvey } from './survey'

/** A question that a message or a survey asks. */
export type Asked = BlockOf<'question'> | SurveyQuestion

/** Its surface and those of its variants, each with its path. */
export const surfacesOf = ({ surface, variants = [] }: Campaign, path: Path): [Surface, Path][] => [
  [surface, [...path, 'surface']],
  ...variants.map((arm, i): [Surface, Path] => [arm.surface, [...path, 'variants', i, 'surface']]),
]

/** The questions of one of them, each with its path. */
const askedBy = (surface: Surface, path: Path): [question: Asked, path: Path][] => [
  ...(surface.type === 'survey'
    ? surface.questions.map((question, i): [Asked, Path] => [question, [...path, 'questions', i]])
    : []),
  ...everyObject(surface, path).filter(
    (found): found is [BlockOf<'question'> & Record<string, unknown>, Path] => found[0].type === 'question',
  ),
]

/** The questions of its messages and surveys, those of its variants too, each with its path. */
export const asksOf = (campaign: Campaign, path: Path): [question: Asked, path: Path][] =>
  surfacesOf(campaign, path).flatMap(([surface, at]) => askedBy(surface, at))

/**
 * Says which ids of variants, of questions and of their options are there twice, and what a survey asks in vain. "base" is
 * the campaign's own surface.
 */
export function checkCampaign(campaign: Campaign, path: Path, report: Report): void {
  const told = (id: string, at: Path) => ({ id, path: at, report })
  const variants = (campaign.variants ?? []).map(({ id }, i) => told(id, [...path, 'variants', i]))
  sameIds([told('base', path), ...variants])
  // the arms of an experiment may ask the same
  for (const [surface, at] of surfacesOf(campaign, path)) {
    const asked = askedBy(surface, at)
    for (const [question, where] of asked)
      if ('options' in question)
        sameIds(question.options.map(({ id }, i) => told(id, [...where, 'options', i])))
    sameIds(asked.map(([{ id }, where]) => told(id, where)))
    if (surface.type === 'survey') checkSurvey(surface, campaign.id, at, report)
  }
}
