/** After which question visitors go away: whoever has looked at a product has not. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Report } from '../../src/report/contract'
import { event, type Made, sum, tallyOf } from '../support/tally-of'

const start = (visit: string, minute: number) => event(visit, minute, 'guide_start', { guide: 'g' })
const answer = (visit: string, minute: number, question: string) => [
  event(visit, minute, 'guide_answer', { guide: 'g', question, answer: 'x' }),
  event(visit, minute, 'guide_result', { guide: 'g', shown: 3, matches: 3, relaxed: [], source: 'catalog' }),
]
const items = [{ item_id: 'p' }]

const log: Made[] = [
  // answered one, and was gone
  start('one', 0),
  ...answer('one', 1, 'room'),
  // answered both, the second one first; products are shown again when he comes back to them
  start('two', 0),
  ...answer('two', 1, 'budget'),
  ...answer('two', 2, 'room'),
  ...answer('two', 3, 'budget'),
  start('two', 4),
  ...['select_item', 'view_item', 'add_to_cart', 'purchase'].flatMap(name => [
    // has his product: stopping is no loss
    start(name, 0),
    ...answer(name, 1, 'room'),
    event(name, 2, name, { items, item_list_id: 'tendero:g' }),
    // looked at one, and then answered and went
    start(`${name} before`, 0),
    event(`${name} before`, 1, name, { items, item_list_id: 'tendero:g' }),
    ...answer(`${name} before`, 2, 'room'),
  ]),
  start('nothing', 0),
  start('nothing', 3),
  start('nothing but a product', 0),
  event('nothing but a product', 1, 'view_item', { items }),
]
const gone = (report: Report) => {
  const [guide] = report.guides
  return Object.fromEntries([
    ['', sum(report, guide!.unanswered)],
    ...guide!.questions.map(({ id, last }) => [id, sum(report, last)]),
  ])
}

it('A visit went away after its last answer, if no product was opened, bought or put in the cart afterwards', async () =>
  expect(gone(await tallyOf(log))).toEqual({ '': 1, room: 5, budget: 1 }))

it('Whichever way the lines lie, and of two answers in one moment, it is the same question', async () => {
  const same = [...log, ...answer('tie', 1, 'room'), ...answer('tie', 1, 'budget')]
  const expected = gone(await tallyOf(same))
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(same, { minLength: same.length }), async shuffled => {
      expect(gone(await tallyOf(shuffled))).toEqual(expected)
    }),
  )
})
