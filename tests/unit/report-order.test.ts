/** However the lines of a log lie, the report is the same. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeReportLog } from '../../bench/make-report-log'
import type { Report } from '../../src/report/contract'
import { START, tallyOf } from '../support/tally-of'

const lines = [...makeReportLog(7, 8000, { from: START, days: 20 })]
/** What lies out of order, and where a broken line stands, is of the lines and not of the visits. */
const figures = ({ foot: { outOfOrder, ...foot }, ...report }: Report) => ({ ...report, foot })

it('Events that come out of order, or twice, give the report of those in order', async () => {
  const inOrder = await tallyOf(lines)
  expect(inOrder.comments.length).toBeGreaterThan(0)
  expect(inOrder.totals.orders.length).toBeGreaterThan(0)
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async stream => {
      const keyed = lines.map(line => [stream.next().value as number, line] as const)
      const shuffled = keyed.sort(([a], [b]) => a - b).map(([, line]) => line)
      const report = await tallyOf([...shuffled, ...shuffled.slice(0, 100)])
      const { foot, ...rest } = figures(report)
      const { foot: before, ...expected } = figures(inOrder)
      expect(rest).toEqual(expected)
      expect(foot).toEqual({ ...before, duplicates: 100, events: 8100, lines: 8100 })
      expect(report.foot.outOfOrder).toBeGreaterThan(0)
    }),
    { numRuns: 12 },
  )
})

it('Two orders, answers and carts of the same millisecond count as one way, whichever line is first', async () => {
  const at = { at: START, session: 'v' }
  const events = [
    { id: '1', name: 'purchase', ...at, transaction_id: 'o', value: 5, currency: 'EUR', items: [] },
    { id: '2', name: 'purchase', ...at, value: 5, currency: 'EUR', items: [] },
    { id: '3', name: 'survey_answer', ...at, survey: 's', question: 'q', answer: 'a' },
    { id: '4', name: 'survey_answer', ...at, survey: 's', question: 'q', answer: 'b' },
    { id: '5', name: 'cart_update', ...at, cart: { items: [], count: 2 } },
    { id: '6', name: 'cart_update', ...at, cart: { items: [], count: 1 } },
    { id: '7', name: 'page_view', ...at, page_type: 'home', device: 'phone' },
    { id: '8', name: 'page_view', ...at, page_type: 'cart', device: 'desktop' },
    { id: '9', name: 'view_promotion', ...at, promotion_id: 'c', creative_slot: 'bar' },
  ]
  const expected = await tallyOf(events)
  expect(expected.totals.orders).toHaveLength(2)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(events, { minLength: events.length }), async shuffled => {
      expect(await tallyOf(shuffled)).toEqual(expected)
    }),
  )
})
