/** What a campaign is called where its author gave it no title: by what it says first. */
import type { Block } from '../blocks/schema'
import type { Text } from '../lib/text'
import type { SurveyQuestion } from '../questions/survey-schema'
import type { Campaign } from '../schema'
import type { Surface } from '../surfaces/schema'

type MessageQuestion = Extract<SurveyQuestion, { type: 'choice' }>

/** The surface of a campaign and those of its variants. */
export const surfacesOf = ({ surface, variants = [] }: Campaign): Surface[] => [
  surface,
  ...variants.map(one => one.surface),
]

const blocksOf = (surface: Surface): readonly Block[] => [
  ...('content' in surface ? (surface.content ?? []) : []),
  ...('thanks' in surface ? surface.thanks.flatMap(({ content }) => content) : []),
]

/** Questions that stand in a message of its: told as a guide's, by the campaign's id. */
export const messageQuestionsOf = (campaign: Campaign): MessageQuestion[] =>
  surfacesOf(campaign)
    .flatMap(blocksOf)
    .flatMap(block => (block.type === 'question' ? [block] : []))
    .filter(({ id }, at, all) => all.findIndex(one => one.id === id) === at)
    .map(({ id, ask, options }) => ({
      ...{ type: 'choice', id, ask },
      options: options.map(({ id, label }) => ({ id, label })),
    }))

/**
 * Its title, else the words of its first question, the title of its guide, its first paragraph, the words of its button;
 * '' if it has none of these. `askOf` says a question, `guideOf` a guide.
 */
export function campaignTitle(
  campaign: Campaign,
  say: (text: Text | undefined) => string,
  askOf: (question: SurveyQuestion) => string,
  guideOf: (id: string) => string,
): string {
  const surfaces = surfacesOf(campaign)
  const [asked] = surfaces.flatMap(one => ('questions' in one ? one.questions : []))
  const [question] = messageQuestionsOf(campaign)
  const guides = surfaces.flatMap(one => ('guide' in one && one.guide ? [one.guide] : []))
  const paragraph = surfaces.flatMap(blocksOf).find(block => block.type === 'text')
  const button = surfaces.map(one => ('accept' in one ? one.accept?.label : undefined)).find(Boolean)
  return (
    say(surfaces.map(one => ('title' in one ? one.title : undefined)).find(Boolean)) ||
    (asked && askOf(asked)) ||
    (question && askOf(question)) ||
    (guides[0] !== undefined && guideOf(guides[0])) ||
    say(paragraph?.type === 'text' ? paragraph.text : undefined) ||
    say(button)
  )
}
