/** What the author says at the end of a survey: the first that fits the answers, with what stands below it. */
import type { VNode } from 'preact'
import type { AnswerCondition } from '../conditions/answer-schema'
import { openQuestions } from '../guide/open-questions'
import type { Answers } from '../questions/contract'
import type { SurveyQuestion } from '../questions/survey-schema'
import type { MessageSetting } from './contract'
import { type ReadyBlock, readyBlock } from './ready-block'
import type { SurfaceOf } from './schema'

type Thanks = SurfaceOf<'survey'>['thanks']

export interface SurveyThanks {
  /**
   * The end has come: its text; null where the author has none for it. Its blocks are prepared only now; `dress` is
   * handed their sheets.
   */
  begin(
    answers: Answers,
    setting: MessageSetting,
    dress: (...sheets: string[]) => void,
    redraw: () => void,
  ): string | null
  views(): (VNode | null | undefined)[]
  end(): void
}

/** The first whose text can be said and whose `if` holds for those answers that still count. */
export function fittingThanks(
  thanks: Thanks,
  questions: readonly SurveyQuestion[],
  answers: Answers,
  say: MessageSetting['say'],
): Thanks[number] | undefined {
  // judged as one more question would be
  const after = thanks.map((one, i) => ({ id: `#${i}`, askIf: one.if, one }))
  const open = openQuestions<{ id: string; askIf?: AnswerCondition | undefined }>(
    { questions: [...questions, ...after] },
    answers,
  )
  return after.find(last => open.includes(last) && say(last.one.text))?.one
}

export function createThanks(thanks: Thanks, questions: readonly SurveyQuestion[]): SurveyThanks {
  let ready: readonly (ReadyBlock | null)[] = []
  let isOver = false
  const end = () => {
    isOver = true
    for (const block of ready) block?.end()
  }
  return {
    begin(answers, setting, dress, redraw) {
      const fitting = fittingThanks(thanks, questions, answers, setting.say)
      const prepare = async () => {
        ready = await Promise.all((fitting?.content ?? []).map(block => readyBlock(block, setting, redraw)))
        if (isOver) return end()
        dress(...ready.flatMap(block => block?.css || []))
        redraw()
      }
      void prepare()
      return setting.say(fitting?.text)
    },
    views: () => ready.map(block => block?.view()),
    end,
  }
}
