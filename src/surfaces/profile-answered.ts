/** Everything that the visitor has answered, in his words: in guides, in messages, in surveys. */
import { fill } from '../lib/fill'
import { own } from '../lib/put'
import type { Text } from '../lib/text'
import type { ProfileLocale } from '../locales/profile-contract'
import type { Memory } from '../memory'
import { kindOf } from '../questions'
import type { Answer } from '../questions/contract'
import type { SurveyQuestion } from '../questions/survey-schema'
import type { Manifest } from '../schema'
import type { Words } from '../words'

export interface Answered {
  /** The guide, or the campaign. */
  by: string
  question: string
  answer: Answer
  /** ms since 1970. */
  at: number
  isSurvey: boolean
  /** The question, and what he has answered; their ids where the manifest has them no more. */
  title: string
  said: string
}

/** The scale of each standard question, where the manifest names none; its last number. */
const MOST = { csat: 5, nps: 10, ces: 7 }

/** Newest first. The kinds of the guides' questions have been fetched. */
export function profileAnswered(
  { answers, surveys }: Pick<Memory, 'answers' | 'surveys'>,
  { guides, campaigns = [] }: Pick<Manifest, 'guides' | 'campaigns'>,
  words: Words,
  told: ProfileLocale,
): Answered[] {
  /** An author's text; what it names of the page where it was asked is not known here. */
  const text = (of: Text | undefined) => words.text(of).replace(/\{[\w.]+\}/g, '…')
  const label = (options: readonly { id: string; label: Text }[], answer: Answer) =>
    [answer]
      .flat()
      .map(id => text(options.find(option => option.id === id)?.label) || String(id))
      .join(', ')

  const rated = (question: SurveyQuestion, answer: Answer) => {
    if (question.type === 'rating') {
      const { preset, scale, ask } = question
      const most = scale?.to ?? (preset ? MOST[preset] : 5)
      return [
        text(ask) || (preset ? told.rated[preset] : ''),
        fill(told.outOf, { value: String(answer), most }),
      ] as const
    }
    return [text(question.ask), 'options' in question ? label(question.options, answer) : ''] as const
  }

  const inWords = (by: string, id: string, answer: Answer): readonly [string, string] => {
    const asked = own(guides, by)?.questions.find(question => question.id === id)
    if (asked) {
      const said = answer === null ? told.anything : (kindOf(asked)?.say(asked, answer, words) ?? '')
      return [text(asked.ask), said]
    }
    const surface = campaigns.find(campaign => campaign.id === by)?.surface
    if (surface?.type === 'survey') {
      const question = surface.questions.find(one => one.id === id)
      if (question) return rated(question, answer)
    } else if (surface && 'content' in surface) {
      for (const block of surface.content ?? [])
        if (block.type === 'question' && block.id === id)
          return [text(block.ask), label(block.options, answer)]
    }
    return [id, '']
  }

  return Object.entries(answers)
    .flatMap(([by, given]) =>
      Object.entries(given).map(([question, { value: answer, at }]) => {
        const [title, said] = inWords(by, question, answer)
        const isSurvey = Object.hasOwn(surveys, by)
        return { by, question, answer, at, isSurvey, title: title || question, said: said || String(answer) }
      }),
    )
    .sort((a, b) => b.at - a.at)
}
