/** Events of a visitor who agreed wait while their receiver is down, and then arrive once each. */
import { expect, test } from 'vitest'
import type { Fault } from '../../demo/faults'
import type { TenderoEvent } from '../../src/events'
import { expectQuiet } from '../support/expect-quiet'
import { acceptCookies, answer, card, cards, close, dialogue } from '../support/in-the-guide'
import { outboxIn } from '../support/kept-in'
import { useShop } from '../support/use-shop'
import { hear } from '../support/visit'

const here = useShop()
const idsOf = (events: unknown[]) => (events as TenderoEvent[]).map(({ id }) => id)

test.each<Fault>(['down', '500'])('A visitor’s events wait and arrive once each: %s', async fault => {
  here.shop.setFault('events', fault)
  const visit = await here.come('/en/')
  const { tab } = visit
  await acceptCookies(tab)
  await answer(card(tab), 'The bedroom')
  await cards(visit)
  await close(dialogue(tab))
  const closed = await hear(visit, 'guide_close')

  await expect.poll(async () => (await outboxIn(tab))?.tries, { timeout: 10_000 }).toBe(1)
  const waiting = await outboxIn(tab)
  expect(waiting!.waiting.map(({ event }) => event.id)).toContain(closed.id)
  expect(waiting).toMatchObject({ delivered: 0, dropped: {}, accepted: waiting!.waiting.length })

  // a minute later the receiver is back, and so is the visitor, on another page
  here.shop.setFault('events', null)
  const failed = visit.asked.length
  const already = here.shop.events().length
  await visit.visitor.clock.setSystemTime(Date.now() + 60_000)
  await tab.goto(`${here.shop.url}/en/p/calma-galerna-79`)
  await hear(visit, 'view_item')
  await expect.poll(async () => (await outboxIn(tab))?.waiting, { timeout: 10_000 }).toEqual([])

  const box = (await outboxIn(tab))!
  const arrived = idsOf(here.shop.events().slice(already))
  expect(box).toMatchObject({ accepted: arrived.length, delivered: arrived.length, dropped: {} })
  for (const { event } of waiting!.waiting) expect(arrived).toContain(event.id)
  const posted = visit.asked
    .slice(failed)
    .filter(({ method, path }) => method === 'POST' && path === '/api/events')
    .flatMap(({ body }) => idsOf((JSON.parse(body) as { events: unknown[] }).events))
  expect(posted.sort()).toEqual(arrived.sort())
  await expectQuiet(visit.watch, { consoleErrors: /Failed to load resource|net::ERR_/ })
})
