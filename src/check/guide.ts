/** Does a guide make sense? Its shape is right already. */
import type { Guide, Wish } from '../guide/schema'
import type { Question } from '../questions/schema'
import { checkIn } from './answers'
import { canBeAsked } from './can-be-asked'
import { leaves } from './leaves'
import type { Path } from './path'
import type { Report } from './problem'
import { amongHolder, wishHolders } from './wish-holders'
import { quote, suggest } from './words'

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
    if (!checkAskIf(question, questions, i, id, at, report)) return
    if (!canBeAsked(question, questions.slice(0, i)))
      report(
        [...at, 'askIf'],
        'nobody can reach this question',
        'ask it after answers that can be given together',
      )
  })
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

function checkAskIf(
  question: Question,
  all: readonly Question[],
  i: number,
  guide: string,
  path: Path,
  report: Report,
): boolean {
  let right = true
  const wrong: Report = (...problem) => {
    right = false
    report(...problem)
  }
  const before = all.slice(0, i).map(one => one.id)
  for (const [leaf, at] of question.askIf ? leaves(question.askIf, [...path, 'askIf']) : []) {
    const asked = [...at, 'question']
    const index = all.findIndex(one => one.id === leaf.question)
    if (leaf.guide && leaf.guide !== guide)
      wrong([...at, 'guide'], 'askIf looks at answers of its own guide only', 'take it out')
    else if (index < 0) {
      wrong(
        asked,
        `there is no question ${quote(leaf.question)} before this one`,
        suggest(leaf.question, before, 'take askIf out'),
      )
    } else if (index >= i)
      wrong(
        asked,
        index === i ? 'a question cannot wait for its own answer' : `${quote(leaf.question)} is asked later`,
        'name a question before this one',
      )
    else if (leaf.in) checkIn(all[index]!, leaf.in, at, wrong)
  }
  return right
}
