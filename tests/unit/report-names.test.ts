/** What the owner finds things by in the report: the first words that a visitor reads, and the id of the manifest. */
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check'
import type { Manifest } from '../../src/schema'
import { event, sum, tallyOf } from '../support/tally-of'

const shop = (surfaces: Readonly<Record<string, object>>, locale = 'en'): Manifest => {
  const { manifest, problems } = check({
    shop: { name: 'Brisa', locale },
    catalog: { url: '/catalog.json' },
    segments: {
      gifts: {
        if: { type: 'page', is: ['home'] },
        label: { en: 'You look for gifts', es: 'Buscas regalos' },
      },
      plain: { type: 'page', is: ['home'] },
    },
    guides: {
      fans: {
        title: { es: 'Un ventilador', en: 'Find a fan' },
        questions: [{ id: 'a', type: 'choice', ask: 'A?', from: 'a' }],
      },
    },
    campaigns: Object.entries(surfaces).map(([id, surface]) => ({
      id,
      when: [{ type: 'page-view' }],
      surface,
    })),
  })
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  return manifest!
}

const asks = {
  ...{ type: 'question', id: 'why', ask: { en: 'Still thinking?', es: '¿Te lo piensas?' } },
  options: [
    { id: 'price', label: { en: 'Too dear', es: 'Muy caro' } },
    { id: 'later', label: 'Later' },
  ],
}
const surfaces = {
  card: { type: 'inline', guide: 'fans', selector: 'main' },
  asking: { type: 'bar', content: [asks] },
  saying: { type: 'bar', content: [{ type: 'text', text: 'Do you still like {bought.title}?' }] },
  titled: { type: 'prompt', title: '{product.title} is sold out', content: [{ type: 'text', text: 'x' }] },
  easy: { type: 'survey', questions: [{ id: 'ces', type: 'rating', preset: 'ces' }] },
  button: { type: 'bar', content: [{ type: 'cart' }], accept: { label: 'To the cart', href: '/cart' } },
  bare: { type: 'bar', content: [{ type: 'cart' }] },
}

describe('A campaign without a title', () => {
  it('is called by the first words that a visitor reads of it, with places as dots', async () => {
    const { campaigns } = await tallyOf([], { manifest: shop(surfaces) })
    expect(Object.fromEntries(campaigns.map(({ id, title }) => [id, title]))).toEqual({
      card: 'Find a fan',
      asking: 'Still thinking?',
      saying: 'Do you still like …?',
      titled: '… is sold out',
      easy: 'How easy was it?',
      button: 'To the cart',
      bare: 'bare',
    })
  })

  it('is so in the language of the report, standard questions too', async () => {
    const { campaigns, surveys } = await tallyOf([], { manifest: shop(surfaces), language: 'es-MX' })
    const titles = campaigns.map(({ title }) => title)
    expect(titles).toContain('Un ventilador')
    expect(titles).toContain('¿Te lo piensas?')
    expect(surveys.find(({ id }) => id === 'easy')!.questions[0]!.ask).toMatch(/^¿.*\?$/)
  })
})

describe('A question in a message', () => {
  const seen = (visit: string) =>
    event(visit, 0, 'view_promotion', { promotion_id: 'asking', creative_slot: 'bar' })
  const answer = (visit: string, minute: number, option: string) =>
    event(visit, minute, 'guide_answer', { guide: 'asking', question: 'why', answer: option })
  const log = [
    ...['a', 'b', 'c'].map(seen),
    answer('a', 1, 'price'),
    answer('a', 2, 'later'),
    answer('b', 1, 'price'),
    event('d', 0, 'withhold_promotion', {
      ...{ promotion_id: 'asking', creative_slot: 'bar', variant: 'holdout' },
    }),
  ]

  it('stands with its campaign’s name, each visit’s last answer by option, and is no guide', async () => {
    const report = await tallyOf(log, { manifest: shop(surfaces) })
    expect(report.guides.map(({ id }) => id)).toEqual(['fans'])
    const row = report.surveys.find(({ id }) => id === 'asking')!
    expect(row).toMatchObject({ title: 'Still thinking?', isMessage: true })
    expect([row.shown, row.answered].map(one => sum(report, one))).toEqual([3, 2])
    expect(row.questions[0]!.answers.map(({ label, count }) => [label, sum(report, count)])).toEqual([
      ['Too dear', 1],
      ['Later', 1],
    ])
    expect(sum(report, report.campaigns.find(({ id }) => id === 'asking')!.shown)).toBe(3)
  })

  it('is no guide without a manifest either; a guide whose start is not in the log is one', async () => {
    const report = await tallyOf([
      ...log,
      event('a', 9, 'guide_answer', { guide: 'old', question: 'q', answer: 'x' }),
    ])
    expect(report.guides.map(({ id }) => id)).toEqual(['old'])
  })
})

it('A segment has the id of the manifest, and beside it what visitors read', async () => {
  const log = [event('a', 0, 'segment_update', { segments: ['gifts', 'plain', '__proto__'] })]
  const { axes } = await tallyOf(log, { manifest: shop({}) })
  expect(axes.segments).toEqual([
    { id: '', label: '' },
    { id: '__proto__', label: '' },
    { id: 'gifts', label: 'You look for gifts' },
    { id: 'plain', label: '' },
  ])
})
