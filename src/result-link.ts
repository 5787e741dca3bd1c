/** The link to a result: `?tendero=GUIDE&question=answer`, and beside it what the visitor made of the result. */
import type { Direction } from './guide/directions'
import type { Refined } from './guide/refined'
import { MOST_WISHES } from './guide/with-wishes'
import type { Answers, AskedWish } from './questions/contract'

/** Ids that a link may carry: more or longer ones are no result but an attack. */
const MOST_IDS = 20
const LONGEST_ID = 200
/** These answers are all that count; those of whoever opens the link do not. */
export const ONLY = 'tendero-only'

/**
 * The address of the page, without what else it says, that opens this very result. An answer is its ids joined with
 * commas; where an id has one itself, each id stands alone. `asked` is what the answers wish, by which what he let go
 * of is named.
 */
export function resultAddress(
  page: string,
  guide: string,
  answers: Answers,
  asked: readonly AskedWish[],
  { wishes, dropped, dismissed, like }: Refined,
): string {
  const { origin, pathname } = new URL(page)
  const query = new URLSearchParams({ tendero: guide, [ONLY]: '1' })
  for (const [question, answer] of Object.entries(answers)) {
    const isWhole = Array.isArray(answer) && answer.some(id => id.includes(','))
    // what stands twice is a list, and each counts once
    for (const text of isWhole ? [...answer, answer[0]] : [answer ?? '']) query.append(question, String(text))
  }
  for (const { field, atMost, atLeast } of wishes)
    query.append('tendero-wish', atMost === undefined ? `${field}>${atLeast}` : `${field}<${atMost}`)
  for (const name of namesOf(asked, dropped)) query.append('tendero-drop', name)
  for (const id of dismissed.slice(-MOST_IDS)) query.append('tendero-not', id)
  if (like !== undefined) query.append('tendero-like', like)
  return `${origin}${pathname}?${query}`
}

/**
 * What a link makes of the result. Believed is only what could have been tapped: wishes for less or more of a field in
 * a direction that there is, wishes of the answers that are there; ids are only ever compared.
 */
export function readRefined(
  given: Readonly<Record<string, unknown>>,
  asked: readonly AskedWish[],
  directions: readonly Direction[],
): Refined {
  const texts = (name: string): string[] =>
    (Object.hasOwn(given, name) ? [given[name]].flat() : []).filter(
      (text): text is string => typeof text === 'string' && text !== '' && text.length <= LONGEST_ID,
    )
  const wishes = texts('tendero-wish').flatMap((text): AskedWish[] => {
    const [, field = '', sign, number] = /^(.+)([<>])(-?\d+(?:\.\d+)?(?:e[+-]\d+)?)$/.exec(text) ?? []
    const way = sign === '<' ? 'less' : 'more'
    const bound = Number(number)
    return directions.some(known => known.field === field && known.way === way) && Number.isFinite(bound)
      ? [
          {
            question: `~${field}`,
            field,
            [way === 'less' ? 'atMost' : 'atLeast']: bound,
            weight: 1,
            must: true,
          },
        ]
      : []
  })
  const drops = texts('tendero-drop')
  const names = namesOf(asked, asked)
  return {
    // of a field that is there twice only the first counts
    wishes: wishes
      .filter((wish, n) => wishes.findIndex(({ field }) => field === wish.field) === n)
      .slice(0, MOST_WISHES),
    dropped: asked.filter((_, n) => drops.includes(names[n]!)),
    dismissed: texts('tendero-not').slice(0, MOST_IDS),
    like: texts('tendero-like')[0],
  }
}

/** Wishes by their question and their place among its own: "budget.0". */
const namesOf = (asked: readonly AskedWish[], wanted: readonly AskedWish[]): string[] =>
  wanted.flatMap(wish => {
    const mine = asked.filter(({ question }) => question === wish.question).map(w => JSON.stringify(w))
    const n = mine.indexOf(JSON.stringify(wish))
    return n < 0 ? [] : `${wish.question}.${n}`
  })
