/**
 * How right the exit detector is, beside rules of others, on made-up visits and on recordings.
 *
 * Visits come from a generator (bench/pointer): a hand that obeys Fitts' law with minimum-jerk submovements, at a desk
 * where people read, scroll, use menus, selects, fields and scrollbars, put the pointer out of the way, look at their
 * tabs and come back, work in another window, and leave by the top, by another edge or by the keyboard. All leavings
 * count for recall, also those that no rule can see. Even seeds chose the thresholds, odd ones are reported. A firing
 * is right when its visitor is gone within 5 s; all rules rest 5 s after firing. `brief` and `long`: see make-visit.ts.
 * The generator is a guess about people, however careful: `npm run replay -- FILE.jsonl` judges real recordings.
 */
import { begin, type ExitInput, step } from '../src/triggers/exit-detector'
import { asHeard } from './pointer/as-heard'
import { CROWDS, makeVisit } from './pointer/make-visit'
import { keptRecordings } from './pointer/recordings'
import { ours, RULES } from './pointer/rules'
import { score } from './pointer/score'
import type { Figure } from './table'

const RATES = [8, 16, 33, 60, 100, 150]
const VISITS = 400
const ODD = Array.from({ length: VISITS }, (_, i) => 2 * i + 1)

const OURS = {
  'Tendero, confirm-only': ours({ ahead: Number.POSITIVE_INFINITY }),
  Tendero: ours(),
}

const heardAt = (crowd: keyof typeof CROWDS, rate: number) =>
  ODD.map(seed => asHeard(makeVisit(seed, CROWDS[crowd]), rate, seed))

const percent = (share: number) => (Number.isFinite(share) ? `${Math.round(share * 100)}` : '-').padStart(3)

/** A table of rules x rates: precision / recall in %, then false firings per 100 minutes. */
function compare(crowd: keyof typeof CROWDS, sets: Map<number, ExitInput[][]>): void {
  console.log(`\n  ${crowd} visits: precision / recall in %, false firings in 100 minutes; ms a sample:`)
  console.log(`  ${''.padEnd(46)}${[...sets.keys()].map(rate => `${rate}`.padStart(14)).join('')}`)
  for (const [name, rule] of Object.entries({ ...RULES, ...OURS })) {
    const cells = [...sets.keys()].map(rate => {
      const { precision, recall, falsePer100Minutes } = score(rule, sets.get(rate)!)
      return `${percent(precision)}/${percent(recall)} ${falsePer100Minutes.toFixed(0).padStart(4)}`.padStart(
        14,
      )
    })
    console.log(`  ${name.padEnd(46)}${cells.join('')}`)
  }
}

/** ms a move: the reducer alone, over all moves of some visits. */
function cost(recordings: readonly ExitInput[][]): number {
  let moves = 0
  const from = performance.now()
  for (const recording of recordings) {
    let state = begin()
    for (const input of recording) {
      state = step(state, input)
      if (input.type === 'move') moves++
    }
  }
  return (performance.now() - from) / moves
}

export default async function (): Promise<Figure[]> {
  const brief = new Map(RATES.map(rate => [rate, heardAt('brief', rate)]))
  compare('brief', brief)
  compare('long', new Map([16, 150].map(rate => [rate, heardAt('long', rate)])))

  const figures = RATES.flatMap((rate): Figure[] => {
    const { precision, recall, lead } = score(OURS.Tendero, brief.get(rate)!)
    return [
      { name: `${rate} ms a sample: firings that were wrong`, value: 1 - precision, unit: '', goal: 0.1 },
      { name: `${rate} ms a sample: leavings not seen`, value: 1 - recall, unit: '', goal: 0.45 },
      { name: `${rate} ms a sample: median time before the visitor is gone`, value: lead, unit: 'ms' },
    ]
  })
  const kept = keptRecordings()
  for (const [name, rule] of Object.entries({ ...RULES, ...OURS })) {
    const wrong = kept.filter(
      ([, recording]) => !recording.some(i => i.type === 'leave') && rule(recording)[0],
    )
    const missed = kept.filter(([, r]) => r.some(i => i.type === 'leave') && score(rule, [r]).recall === 0)
    const share = `${wrong.length} for nothing, ${missed.length} missed`
    figures.push({
      name: `${kept.length} recordings in Chromium, ${name}: ${share}`,
      value: wrong.length + missed.length,
      unit: 'wrong',
    })
  }
  cost(brief.get(8)!.slice(0, 20))
  figures.push({ name: 'cost of a move', value: cost(brief.get(8)!.slice(0, 150)), unit: 'ms', goal: 0.05 })
  console.log()
  return figures
}
