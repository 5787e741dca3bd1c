/** The key figures: what each is now, what it rests on, and what it has changed by. */
import { assistedShare, averageOrderValue, conversion, isFew } from '../../formulas'
import { type Change, changesOf, type Measured } from './change'
import type { Filter } from './filter'
import { overallScore, sayScore } from './scores'
import { sum } from './sums'
import type { View } from './view'

export interface Tile {
  id: 'visits' | 'conversion' | 'aov' | 'assisted' | 'csat' | 'nps'
  label: string
  text: string
  note: string
  isFew: boolean
  changes: Change[]
}

export function tileFigures({ report, filter, say }: View): Tile[] {
  const { axes, totals } = report
  const { words } = say
  const at = (series: readonly number[], f: Filter) => sum(axes, series, f)
  const visits = (f: Filter) => at(totals.visits, f)
  const few = (n: number, of: 'answers' | 'visits', text: string) => (isFew(n, of) ? text : '')
  const tile = (
    id: Tile['id'],
    as: 'share' | 'share-points' | 'points',
    say_: (value: number) => string,
    note: (now: Measured, few: boolean) => string,
    measure: (f: Filter) => Measured,
  ): Tile => {
    const now = measure(filter)
    const tooFew = isFew(now.n, now.of)
    return {
      id,
      label: words[id],
      text: now.value === null ? words.none : say_(now.value),
      note: note(now, tooFew),
      isFew: tooFew,
      changes: changesOf(report, say, filter, { measure, as }),
    }
  }
  const fewVisits = ({ n }: Measured) => few(n, 'visits', words.fewVisits(n, say.count(n)))
  const fewOrders = ({ n }: Measured) => few(n, 'answers', words.fewOrders(n, say.count(n)))
  const scoreTile = (id: 'csat' | 'nps'): Tile => {
    const now = overallScore(report, id, filter)
    return tile(
      id,
      now?.score.unit === 'share' ? 'share-points' : 'points',
      value => (now ? sayScore(say, now.score, value) : words.none),
      ({ n }, isTooFew) =>
        !now
          ? words.noAnswers
          : isTooFew
            ? words.fewAnswers(n, say.count(n))
            : `${words.interval(sayScore(say, now.score, now.estimate.low), sayScore(say, now.score, now.estimate.high))}, ${words.ofAnswers(n, say.count(n))}`,
      f => {
        const found = overallScore(report, id, f)
        const isSame = found?.score.unit === now?.score.unit
        return {
          value: found && isSame ? found.estimate.value : null,
          n: found?.estimate.n ?? 0,
          of: 'answers',
        }
      },
    )
  }
  return [
    tile('visits', 'share', say.count, fewVisits, f => ({ value: visits(f), n: visits(f), of: 'visits' })),
    tile('conversion', 'share-points', say.percent, fewVisits, f => ({
      value: conversion(at(totals.withPurchase, f), visits(f))?.value ?? null,
      n: visits(f),
      of: 'visits',
    })),
    tile('aov', 'share', say.money, fewOrders, f => ({
      value: averageOrderValue(at(totals.revenue, f), at(totals.orders, f)),
      n: at(totals.orders, f),
      of: 'answers',
    })),
    tile(
      'assisted',
      'share',
      say.money,
      now => {
        const share = assistedShare(at(totals.assistedRevenue, filter), at(totals.revenue, filter))
        return [share === null ? '' : words.assistedShare(say.percent(share)), fewOrders(now)]
          .filter(Boolean)
          .join(', ')
      },
      f => ({ value: at(totals.assistedRevenue, f), n: at(totals.assistedOrders, f), of: 'answers' }),
    ),
    scoreTile('csat'),
    scoreTile('nps'),
  ]
}
