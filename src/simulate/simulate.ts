/** Plays visitors who each have a product in mind against a guide: how soon is it among those shown? */
import { massOf } from '../guide/mass-of'
import { prior } from '../guide/prior'
import type { Guide } from '../guide/schema'
import { score } from '../guide/score'
import type { Table } from '../guide/table'
import type { AskedWish } from '../questions/contract'
import { lookedAt, soughtAs } from './arrivals'
import { dice, draw } from './dice'
import { playSession, type Step } from './play-session'
import { type Policy, policies } from './policy'
import { sayOf, truths } from './visitor'

/** How to play; all may be left out. */
export interface Play {
  sessions?: number
  /** Probability that an answer is another than the true one. */
  wrong?: number
  seed?: number
  /** How the next question is chosen: the adviser's own way, or another to compare. */
  policy?: keyof typeof policies | Policy
  /** Who comes: for popular products more often (the catalogue's, else Zipf's law over a shuffle), or for each alike. */
  targets?: 'popular' | 'uniform'
  /** Each visitor has looked at so many of the ten products that are most like the one he wants, and at so many others. */
  viewed?: { like: number; other: number }
  /** No more questions than this are played. */
  upTo?: number
}

export interface Simulation {
  sessions: number
  /** Share of sessions in which the product was among those shown after 0, 1, 2, ... questions, playing on beyond the stop. */
  found: number[]
  /** Questions until the adviser knew enough, and the share in which the product was shown then. */
  meanQuestions: number
  foundAtStop: number
  /** Share of sessions in which at some point no product met all musts. */
  zeroMatch: number
  /** Sessions in which at some point no product was shown at all. */
  deadEnds: number
  /** Of wishes that have nothing to do with each other, the share that the best product shown meets after 0, 1, 2, ... */
  met: number[]
  /** The share that any product of the catalogue meets: more is not possible. */
  possible: number[]
  /** By how much an answer raised the probability of the right product on average, by question. */
  helps: Record<string, number>
  /** Questions that were never asked, or raised nothing. */
  never: string[]
  /** Answers whose wishes no product in stock meets. */
  impossible: { question: string; option: string }[]
}

/** `simulate(guide, table, { sessions, wrong, seed, policy, targets })`. The kinds of the guide's questions have been
 * fetched (`loadKinds`). The same arguments give the same result. */
export function simulate(guide: Guide, table: Table, play: Play = {}): Simulation {
  const { sessions = 1000, wrong = 0.1, seed = 1, policy = 'ours', targets = 'popular', viewed } = play
  const choose = typeof policy === 'string' ? policies[policy] : policy
  const ids = guide.questions.map(({ id }) => id)
  const count = Math.min(play.upTo ?? ids.length, ids.length)
  const asked = truths(guide, table)
  const sought = targets === 'popular' ? soughtAs(table, seed) : new Float64Array(table.size)
  const weights = massOf(sought, table.available)
  const played = table.size ? sessions : 0

  const sums = { questions: 0, foundAtStop: 0, zeroMatch: 0, deadEnds: 0 }
  const [found, met, possible] = [0, 0, 0].map(() => new Float64Array(count + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const gains = new Map<string, number[]>()
  /** The value of each step; the last one goes on for those that were not played. */
  const add = (to: Float64Array, steps: readonly Step[], value: (step: Step) => number) => {
    const values = steps.map(value)
    for (let n = 0; n <= count; n++) to[n]! += values[Math.min(n, values.length - 1)]!
  }

  for (let session = 0; session < played; session++) {
    const target = draw(weights, dice(seed, session, 1)())
    const history = viewed
      ? lookedAt(table, asked.values(), target, viewed, weights, dice(seed, session, 4))
      : []
    const believed = prior(table, { viewed: history, bought: [], dismissed: [] }, sought)
    const playFor = (wanted: () => number) =>
      playSession(
        guide,
        table,
        believed,
        choose(guide, table, believed, dice(seed, session, 3)),
        count,
        // whoever asks, the same visitor answers the same
        id => sayOf(asked.get(id)!, wanted(), wrong, dice(seed, session, 2, ids.indexOf(id))),
      )

    const steps = playFor(() => target)
    const isShown = ({ shown }: Step) =>
      Number(
        shown.shelves.some(({ products }) =>
          products.some(({ product }) => product.id === table.product(target).id),
        ),
      )
    add(found, steps, isShown)
    const stop = steps.findIndex(({ enough }) => enough)
    sums.questions += stop < 0 ? count : stop
    sums.foundAtStop += isShown(steps.at(stop)!)
    sums.zeroMatch += Number(steps.some(({ shown }) => shown.matches === 0))
    sums.deadEnds += Number(steps.some(({ shown }) => !shown.shelves.length))
    steps.forEach(({ asked: id, mass }, n) => {
      if (id === null) return
      const gain = mass[target]! - steps[n - 1]!.mass[target]!
      gains.set(id, [...(gains.get(id) ?? []), gain])
    })

    // each wish is that of another visitor
    const roll = dice(seed, session, 5)
    const unrelated = playFor(() => draw(weights, roll()))
    add(met, unrelated, shareMet)
    add(possible, unrelated, ({ wishes }) => shareOfAll(table, wishes))
  }

  const mean = (sum: number) => (played ? sum / played : 0)
  const helps = Object.fromEntries(
    Array.from(gains, ([id, all]) => [id, all.reduce((sum, gain) => sum + gain, 0) / all.length]),
  )
  return {
    sessions: played,
    found: Array.from(found, mean),
    meanQuestions: mean(sums.questions),
    foundAtStop: mean(sums.foundAtStop),
    zeroMatch: mean(sums.zeroMatch),
    deadEnds: sums.deadEnds,
    met: Array.from(met, mean),
    possible: Array.from(possible, mean),
    helps,
    never: ids.filter(id => !(Object.hasOwn(helps, id) && helps[id]! > 0.001)),
    impossible: [...asked].flatMap(([question, { answers, meeting }]) =>
      answers.flatMap(({ id }, n) => (meeting[n] ? [] : [{ question, option: id }])),
    ),
  }
}

/** The share of the wishes that the best product shown meets. */
function shareMet({ shown, wishes }: Step): number {
  const met = shown.shelves.flatMap(({ products }) =>
    products.map(({ reasons }) => reasons.filter(({ kind }) => kind === 'match').length),
  )
  return wishes.length ? Math.max(0, ...met) / wishes.length : 1
}

/** The share that the best of all products meets. */
function shareOfAll(table: Table, wishes: readonly AskedWish[]): number {
  if (!wishes.length) return 1
  const missed = new Uint16Array(table.size)
  for (const wish of wishes) {
    const { failed } = score(table, [{ ...wish, must: true }])
    for (let row = 0; row < missed.length; row++) if (failed[row]) missed[row]!++
  }
  return 1 - missed.reduce((least, one) => Math.min(least, one), wishes.length) / wishes.length
}
