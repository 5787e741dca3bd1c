import { wishesOf } from '../guide/flow'
import { isSame, type Refined } from '../guide/refined'
import type { Guide } from '../guide/schema'
import type { Answer, Answers, AskedWish } from '../questions/contract'

/** What lets go of one wish, and only of it: another answer to its question, or, where no answer says just that, a refinement. */
export type Drop = { question: string; answer: Answer } | { change: Partial<Refined> }

/** "No preference" where the wish is all that the answer asks; of several ids all but the one that asks it. */
export function dropWish(guide: Guide, answers: Answers, refined: Refined, wish: AskedWish): Drop {
  const { question } = wish
  const isOther = (other: AskedWish) => !isSame(other, wish)
  if (refined.wishes.includes(wish)) return { change: { wishes: refined.wishes.filter(isOther) } }
  const given = answers[question]
  const asks = (answer: Answer) =>
    JSON.stringify(wishesOf(guide, { ...answers, [question]: answer }).filter(w => w.question === question))
  const rest = JSON.stringify(wishesOf(guide, answers).filter(w => w.question === question && isOther(w)))
  const others: Answer[] = Array.isArray(given) ? given.map(id => given.filter(kept => kept !== id)) : []
  const answer = [null, ...others].find(other => asks(other) === rest)
  return answer === undefined ? { change: { dropped: [...refined.dropped, wish] } } : { question, answer }
}
