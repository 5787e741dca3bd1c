/** The demo's month of made-up visits: as a real log of the shop would look, and the same one each time. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { month } from '../../demo/month'
import { readCatalogue } from '../../demo/product'
import { recommend } from '../../demo/recommend'
import type { EventName, TenderoEvent } from '../../src/events'
import type { ManifestSource } from '../../src/schema'

const NOW = Date.UTC(2026, 10, 23, 12)
const DAY = 86_400_000
const lines = [...month({ language: 'en', now: NOW, days: 14 })]
const manifest = JSON.parse(
  readFileSync(new URL('../../demo/manifests/tendero.en.json', import.meta.url), 'utf8'),
) as ManifestSource

const parsed = lines.flatMap((line): TenderoEvent[] => {
  try {
    const event: unknown = JSON.parse(line)
    return event && typeof event === 'object' && 'session' in event ? [event as TenderoEvent] : []
  } catch {
    return []
  }
})
const events = [...new Map(parsed.map(event => [event.id, event])).values()].filter(
  ({ at }) => at < NOW && at >= NOW - 15 * DAY,
)
const named = <N extends EventName>(name: N) =>
  events.filter(event => event.name === name) as TenderoEvent<N>[]

test('An owner who opens the month twice reads the same figures, and about as many as a small shop has', () => {
  expect([...month({ language: 'en', now: NOW, days: 14 })]).toEqual(lines)
  expect(lines.length).toBeGreaterThan(10_000)
  expect(lines.length).toBeLessThan(25_000)
  expect(lines.every(line => line.endsWith('\n'))).toBe(true)
})

test('A reader of the month gets along with what real logs have: doubles, cut lines, unknown names, wrong clocks', () => {
  expect(parsed.length).toBeGreaterThan(new Set(parsed.map(({ id }) => id)).size)
  expect(lines.length).toBeGreaterThan(parsed.length)
  expect(parsed.some(({ name }) => (name as string) === 'quiz_step')).toBe(true)
  expect(parsed.some(({ at }) => at > NOW)).toBe(true)
})

test('Each visit is named after its first event, and that one is a page', () => {
  const first = events.filter(({ id, session }) => id === session)
  expect(first.length).toBe(new Set(events.map(({ session }) => session)).size)
  expect(new Set(first.map(({ name }) => name as string))).toEqual(new Set(['page_view', 'quiz_step']))
})

test('Visitors are asked what the manifest asks: its guides, campaigns, surveys and segments, and no others', () => {
  const guides = new Map(
    Object.entries(manifest.guides ?? {}).map(([id, { questions }]) => [
      id,
      questions.map(question => question.id),
    ]),
  )
  const campaigns = new Map((manifest.campaigns ?? []).map(campaign => [campaign.id, campaign.surface]))
  for (const { guide, question } of named('guide_answer'))
    expect(guides.get(guide) ?? (guide === 'leaving-basket' && ['missing']), guide).toContain(question)
  for (const { promotion_id } of named('view_promotion'))
    expect([...campaigns.keys()]).toContain(promotion_id)
  for (const { survey, question } of [...named('survey_answer'), ...named('survey_comment')]) {
    const surface = campaigns.get(survey)
    expect(surface?.type === 'survey' && surface.questions.map(({ id }) => id), survey).toContain(question)
  }
  for (const { segments } of named('segment_update'))
    for (const id of segments) expect(Object.keys(manifest.segments ?? {})).toContain(id)
})

test('Orders come to what their items cost, and what the assistant brought is part of them', () => {
  const orders = named('purchase')
  expect(orders.length).toBeGreaterThan(40)
  for (const { value, items, assisted_value = 0 } of orders) {
    expect(value).toBeCloseTo(items.reduce((sum, { price = 0 }) => sum + price, 0))
    expect(assisted_value).toBeLessThanOrEqual(value!)
  }
  expect(orders.some(({ assisted_value }) => assisted_value)).toBe(true)
  expect(orders.some(({ nth_order }) => nth_order === 2)).toBe(true)
})

test('Evenings are busier than nights, and the shop’s Spanish visitors write in Spanish', () => {
  const hours = named('page_view').map(({ at }) => new Date(at).getUTCHours())
  const among = (from: number, to: number) => hours.filter(hour => hour >= from && hour < to).length
  expect(among(20, 23)).toBeGreaterThan(5 * among(1, 4))
  const said = [...month({ language: 'es', now: NOW, days: 14 })].join('')
  expect(said).toMatch(/"comment":"[^"]*[¿áéíóúñ]/)
  expect(said).not.toContain('Quick, and the questions')
})

test('A visitor who was not content is recommended a quieter one first, and an answer still counts for more', () => {
  const fans = readCatalogue('en')
  const asked = { placement: 'guide:find-a-fan' }
  const [usual] = recommend(fans, asked)
  const [quiet] = recommend(fans, { ...asked, segments: ['critic', '__proto__', 7] })
  expect(quiet?.id).not.toBe(usual?.id)
  expect(quiet?.noise).toBeLessThanOrEqual(30)
  const wish = { field: 'noise', atLeast: 40, weight: 1 }
  const [loud] = recommend(fans, { ...asked, segments: ['critic'], query: { wishes: [wish] } })
  expect(loud?.noise).toBeGreaterThanOrEqual(40)
})
