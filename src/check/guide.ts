/** Does a guide make sense? Its shape is right already. */
import type { Guide, Wish } from '../guide/schema'
import type { Question } from '../questions/schema'
import type { SurveyQuestion } from '../questions/survey-schema'
import { checkAskIf } from './ask-if'
import { canBeAsked } from './can-be-asked'
import type { Path } from './path'
import type { Report } from './problem'
import { amongHolder, wishHolders } from './wish-holders'
import { quote } from './words'

/** Says what no visitor could make sense of. `raw` is the guide as written, `path` where it stands. */
export function checkGuide(
  guide: Guide,
  id: string,
  raw: unknown,
  path: Path,
  hasCatalog: boolean,
  report: Report,
): void {
  const { questions } = guide
  const unlike = (blocks: readonly { id: string }[], at: Path) =>
    sameIds(blocks.map(({ id }, i) => ({ id, path: [...at, i], report })))
  unlike(questions, [...path, 'questions'])
  for (const [wish, where] of amongHolder(guide, raw, path).wishes) checkWish(wish, where, 'guide', report)
  questions.forEach((question, i) => {
    const at = [...path, 'questions', i]
    if ('options' in question && question.options) unlike(question.options, [...at, 'options'])
    if ('from' in question && question.from !== undefined && !hasCatalog)
      report(
        [...at, 'from'],
        'there is no catalogue to take it from',
        'add "catalog", or write options by hand',
      )
    for (const { wishes } of wishHolders(question, raw, path, i))
      for (const [wish, where] of wishes) checkWish(wish, where, question.type, report)
    checkOrder(questions, i, { kind: 'guide', id }, at, report)
  })
}

/** Says of the i-th question of a guide or survey for whom it waits in vain. */
export function checkOrder(
  questions: readonly (Question | SurveyQuestion)[],
  i: number,
  own: Parameters<typeof checkAskIf>[3],
  path: Path,
  report: Report,
): void {
  const question = questions[i]!
  const at = [...path, 'askIf']
  if (question.askIf && checkAskIf(question.askIf, questions, i, own, at, report))
    if (!canBeAsked(question, questions.slice(0, i)))
      report(at, 'nobody can reach this question', 'ask it after answers that can be given together')
}

/** Says which ids are there twice; the first one stands. */
export function sameIds(blocks: readonly { id: string; path: Path; report: Report }[]): void {
  const seen = new Set<string>()
  for (const { id, path, report } of blocks) {
    if (seen.has(id)) report([...path, 'id'], `${quote(id)} is there twice`, 'give each its own id')
    seen.add(id)
  }
}

/** Does the wish take the number that the visitor chose? */
export const usesAnswer = ({ atMost, atLeast, is }: Wish) => [atMost, atLeast, is].includes('$answer')

function checkWish(wish: Wish, path: Path, asker: string, report: Report): void {
  const { atLeast, atMost } = wish
  if (asker !== 'range' && usesAnswer(wish))
    report(path, `"$answer" is the number of a range, and this is a ${asker}`, 'write the value itself')
  if (typeof atLeast === 'number' && typeof atMost === 'number' && atLeast > atMost)
    report(path, `nothing is at least ${atLeast} and at most ${atMost}`, 'make atLeast less than atMost')
}
