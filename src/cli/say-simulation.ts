/** What a simulation found, as a table for people. */
import type { Guide } from '../guide/schema'
import type { Simulation } from '../simulate/simulate'
import { count } from './count'

export interface Played {
  id: string
  guide: Guide
  products: number
  wrong: number
  seed: number
  /** The same visitors, asked in three orders: the adviser's, the author's, any. */
  auto: Simulation
  authored: Simulation
  random: Simulation
}

/** More questions than this make no readable table. */
const MOST_COLUMNS = 8

const percent = (share: number): string => `${(share * 100).toFixed(share > 0 && share < 0.01 ? 1 : 0)} %`
const line = (name: string, cells: readonly string[]): string =>
  `  ${name.padEnd(24)}${cells.map(cell => cell.padStart(7)).join('')}`

/** Several lines, the first of them the guide's. */
export function saySimulation(played: Played): string {
  const { id, guide, products, wrong, auto, authored, random } = played
  const own = guide.order === 'auto' ? auto : authored
  const columns = own.found.slice(0, MOST_COLUMNS)
  const orders: [name: string, simulation: Simulation][] = [
    ['most telling (auto)', auto],
    ['as written (authored)', authored],
    ['any order', random],
  ]
  const mark = (simulation: Simulation) => (simulation === own ? ' *' : '')
  return [
    `${id}: ${count(own.sessions, 'visitor')}, ${count(products, 'product')}, ${percent(wrong)} wrong answers, seed ${played.seed}`,
    `found among the shown ${guide.result.show} after so many questions (* is how the guide asks)`,
    line(
      'questions',
      columns.map((_, n) => String(n)),
    ),
    ...orders.map(([name, simulation]) =>
      line(`${name}${mark(simulation)}`, simulation.found.slice(0, MOST_COLUMNS).map(percent)),
    ),
    `asked until it stops: ${own.meanQuestions.toFixed(1)} questions on average; found then: ${percent(own.foundAtStop)}`,
    `no product met all that must be: ${percent(own.zeroMatch)} of visitors; nothing shown at all: ${own.deadEnds}`,
    `questions that never help: ${own.never.join(', ') || 'none'}`,
    `options that nothing in stock meets: ${own.impossible.map(({ question, option }) => `${question} "${option}"`).join(', ') || 'none'}`,
  ].join('\n')
}
