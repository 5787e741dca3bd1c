/** A figure, greyed with the reason beside it where it rests on too little; never hidden. */
import { isFew } from '../../formulas'
import type { Say } from './say'

interface Given {
  say: Say
  text: string
  n: number
  of: 'answers' | 'visits' | 'orders' | 'customers'
}

const sayFew = ({ words, count }: Say, n: number, of: Given['of']): string =>
  of === 'visits'
    ? words.fewVisits(n, count(n))
    : of === 'orders'
      ? words.fewOrders(n, count(n))
      : of === 'customers'
        ? words.fewCustomers(n, count(n))
        : words.fewAnswers(n, count(n))

export const Figure = ({ say, text, n, of }: Given) =>
  text !== say.words.none && isFew(n, of === 'visits' ? 'visits' : 'answers') ? (
    <span class="few">
      {text} <small>{sayFew(say, n, of)}</small>
    </span>
  ) : (
    <span>{text}</span>
  )
