/** Guides, campaigns and surveys in the report, on logs that are small enough to count by hand. */
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check'
import type { Manifest } from '../../src/schema'
import { event, START, sum, tallyOf } from '../support/tally-of'

const item = (id: string, price = 10, more: object = {}) => ({ item_id: id, price, quantity: 1, ...more })

/** A shop with a guide on its pages, an experiment and a survey, in two languages. */
const shop = (): Manifest => {
  const { manifest, problems } = check({
    shop: { name: 'Brisa', locale: 'es', currency: 'EUR' },
    catalog: { url: '/catalog.json', fields: { noise: { label: { es: 'ruido', en: 'noise' } } } },
    segments: {
      gifts: { if: { type: 'page', is: ['home'] }, label: { es: 'Busca regalos', en: 'Looks for gifts' } },
    },
    guides: {
      fans: {
        title: { es: 'Ventiladores', en: 'Fans' },
        questions: [
          {
            id: 'room',
            type: 'choice',
            ask: { es: '¿Dónde?', en: 'Where?' },
            options: [{ id: 'bed', label: 'Bed' }],
          },
          {
            id: 'budget',
            type: 'range',
            ask: 'Up to?',
            min: 10,
            max: 90,
            wish: [{ field: 'price', atMost: '$answer' }],
          },
        ],
      },
      lamps: { title: 'Lamps', questions: [{ id: 'a', type: 'choice', ask: 'A?', from: 'a' }] },
    },
    campaigns: [
      {
        ...{ id: 'teaser', when: [{ type: 'page-view' }] },
        surface: { type: 'inline', guide: 'fans', selector: 'main' },
      },
      { id: 'corner', when: [{ type: 'page-view' }], surface: { type: 'launcher', guide: 'lamps' } },
      {
        ...{ id: 'welcome', when: [{ type: 'page-view' }], holdout: 0.1 },
        surface: {
          ...{ type: 'prompt', title: { es: 'Hola', en: 'Hello' } },
          content: [{ type: 'text', text: 'x' }],
        },
      },
      {
        ...{ id: 'after', when: [{ type: 'page-view' }] },
        surface: {
          ...{ type: 'survey', about: 'purchase', title: 'Your order' },
          questions: [
            { id: 'csat', type: 'rating', preset: 'csat' },
            { id: 'why', type: 'comment', ask: 'Why?' },
            {
              ...{ id: 'found', type: 'multi-choice', ask: { es: '¿Cómo?', en: 'How?' } },
              options: [
                { id: 'friend', label: { es: 'Por un amigo', en: 'By a friend' } },
                { id: 'search', label: 'Search' },
              ],
            },
          ],
        },
      },
    ],
  })
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  return manifest!
}

describe('A guide', () => {
  const steps = [
    event('a', 0, 'view_promotion', { promotion_id: 'teaser', creative_slot: 'inline' }),
    event('a', 1, 'guide_start', { guide: 'fans' }),
    event('a', 2, 'guide_answer', { guide: 'fans', question: 'room', answer: 'bed' }),
    event('a', 3, 'guide_answer', { guide: 'fans', question: 'room', answer: 'bed' }),
    event('a', 4, 'guide_result', {
      guide: 'fans',
      shown: 3,
      matches: 0,
      relaxed: ['noise'],
      source: 'catalog',
    }),
    event('a', 4, 'guide_result', {
      guide: 'fans',
      shown: 3,
      matches: 0,
      relaxed: ['noise', 'price'],
      source: 'catalog',
    }),
    event('a', 5, 'select_item', { item_list_id: 'tendero:fans', items: [item('x')] }),
    event('a', 6, 'select_item', { item_list_id: 'tendero:fans:step-up', items: [item('y')] }),
    event('a', 7, 'add_to_cart', { guide: 'fans', items: [item('x')] }),
    event('a', 9, 'purchase', {
      ...{ transaction_id: '1', currency: 'EUR', value: 50 },
      items: [item('x', 20, { assisted: 'guide:fans' }), item('y', 30)],
    }),
    event('b', 0, 'view_promotion', { promotion_id: 'teaser', creative_slot: 'inline' }),
    event('c', 0, 'guide_start', { guide: 'fans' }),
    event('c', 1, 'guide_answer', { guide: 'fans', question: 'of last year', answer: 'x' }),
    event('c', 2, 'select_item', { item_list_id: 'tendero:welcome', items: [item('z')] }),
  ]

  it('It counts visits at each step, doubles once, in the manifest’s order and the owner’s words', async () => {
    const report = await tallyOf(steps, { manifest: shop(), language: 'en' })
    expect(report).toMatchObject({ shop: 'Brisa', language: 'en', currency: 'EUR' })
    expect(report.guides.map(({ id, title }) => [id, title])).toEqual([
      ['fans', 'Fans'],
      ['lamps', 'Lamps'],
    ])
    const [fans, lamps] = report.guides
    const { shown, started, result, relaxed, product, cart, purchase, revenue } = fans!
    expect(
      [shown, started, result, relaxed, product, cart, purchase, revenue].map(one => sum(report, one)),
    ).toEqual([2, 2, 1, 1, 1, 1, 1, 20])
    expect(fans!.questions.map(({ id, ask, answered }) => [id, ask, sum(report, answered)])).toEqual([
      ['room', 'Where?', 1],
      ['budget', 'Up to?', 0],
      ['of last year', 'of last year', 1],
    ])
    // of a launcher nobody says when it is seen
    expect(lamps!.shown).toBeNull()
    expect(lamps!.started).toEqual([])
  })

  it('Wishes that could not be met are counted by times, in the words of the catalogue', async () => {
    const report = await tallyOf(steps, { manifest: shop() })
    expect(report.language).toBe('es')
    expect(report.relaxations.map(({ guide, wish, count }) => [guide, wish, sum(report, count)])).toEqual([
      ['fans', 'ruido', 2],
      ['fans', 'price', 1],
    ])
  })

  it('Without a manifest all is called by its id, and a list of a campaign’s products makes no guide', async () => {
    const report = await tallyOf(steps)
    expect(report.guides.map(({ id, title, shown }) => [id, title, shown])).toEqual([['fans', 'fans', null]])
    expect(report.guides[0]!.questions.map(({ id }) => id)).toEqual(['of last year', 'room'])
    expect(report.shop).toBe('')
  })
})

describe('A campaign', () => {
  const show = (visit: string, minute: number, variant?: string) =>
    event(visit, minute, variant === 'holdout' ? 'withhold_promotion' : 'view_promotion', {
      ...{ promotion_id: 'welcome', creative_slot: 'prompt' },
      ...(variant && { variant }),
    })
  const buy = (visit: string, minute: number, value = 10) =>
    event(visit, minute, 'purchase', { value, currency: 'EUR', items: [] })

  it('Who bought counts only if he did so after it appeared, in the same visit', async () => {
    const report = await tallyOf([
      show('after', 1, 'base'),
      buy('after', 5, 10),
      buy('after', 500, 7),
      buy('before', 1),
      show('before', 5, 'base'),
      show('twice', 1, 'base'),
      show('twice', 9, 'base'),
      buy('twice', 5),
      show('never', 1, 'base'),
      show('held', 1, 'holdout'),
      buy('held', 2, 3),
      show('held too', 1, 'holdout'),
      event('never', 2, 'dismiss_promotion', {
        promotion_id: 'welcome',
        creative_slot: 'prompt',
        variant: 'base',
      }),
      event('after', 2, 'select_promotion', {
        promotion_id: 'welcome',
        creative_slot: 'prompt',
        variant: 'base',
      }),
    ])
    const [row] = report.campaigns
    expect(row).toMatchObject({ id: 'welcome', title: 'welcome', slot: 'prompt' })
    expect([row!.shown, row!.closed, row!.taken].map(one => sum(report, one))).toEqual([5, 1, 1])
    expect(
      row!.arms.map(({ variant, visits, bought, revenue }) => [
        variant,
        ...[visits, bought, revenue].map(one => sum(report, one)),
      ]),
    ).toEqual([
      ['base', 4, 2, 27],
      ['holdout', 2, 1, 3],
    ])
  })

  it('Those who are in no experiment count as shown, and are compared with nobody', async () => {
    const report = await tallyOf([
      show('a', 0),
      show('b', 0, 'base'),
      show('c', 0, 'calm'),
      show('d', 0, 'holdout'),
    ])
    const [row] = report.campaigns
    expect(sum(report, row!.shown)).toBe(3)
    expect(row!.arms.map(({ variant, visits }) => [variant, sum(report, visits)])).toEqual([
      ['base', 1],
      ['calm', 1],
      ['holdout', 1],
    ])
    const plain = await tallyOf([show('a', 0)])
    expect(plain.campaigns[0]!.arms.map(({ variant, visits }) => [variant, sum(plain, visits)])).toEqual([
      ['base', 1],
    ])
  })

  it('The manifest’s campaigns are all there, also those that nobody has seen; the launcher says nothing', async () => {
    const report = await tallyOf(
      [show('a', 0), event('a', 0, 'view_promotion', { promotion_id: 'gone', creative_slot: 'bar' })],
      {
        manifest: shop(),
      },
    )
    expect(report.campaigns.map(({ id, title, slot }) => [id, title, slot])).toEqual([
      ['teaser', 'Ventiladores', 'inline'],
      ['welcome', 'Hola', 'prompt'],
      ['after', 'Your order', 'survey'],
      ['gone', 'gone', 'bar'],
    ])
    expect(sum(report, report.campaigns[0]!.shown)).toBe(0)
  })
})

describe('A survey', () => {
  const shown = (visit: string | null, minute: number) =>
    event(visit, minute, 'view_promotion', { promotion_id: 'after', creative_slot: 'survey' })
  const answer = (
    visit: string | null,
    minute: number,
    question: string,
    value: unknown,
    more: object = {},
  ) => event(visit, minute, 'survey_answer', { survey: 'after', question, answer: value, ...more })
  const rated = (visit: string | null, minute: number, value: number) =>
    answer(visit, minute, 'csat', value, { preset: 'csat', scale: '1-5' })
  const said = (visit: string | null, minute: number, comment: string) =>
    event(visit, minute, 'survey_comment', { survey: 'after', question: 'why', comment })

  it('The last answer of a visit counts, whoever changed his mind', async () => {
    const report = await tallyOf([
      shown('a', 0),
      rated('a', 3, 5),
      rated('a', 2, 1),
      shown('b', 0),
      rated('b', 1, 4),
      rated('b', 2, 2),
    ])
    const [survey] = report.surveys
    expect([survey!.shown, survey!.answered, survey!.completed].map(one => sum(report, one))).toEqual([
      2, 2, 0,
    ])
    const [csat] = survey!.questions
    expect(csat).toMatchObject({ id: 'csat', ask: 'csat', preset: 'csat', scale: [1, 5] })
    expect(csat!.answers.map(({ value, count }) => [value, sum(report, count)])).toEqual([
      [1, 0],
      [2, 1],
      [3, 0],
      [4, 0],
      [5, 1],
    ])
  })

  it('Several of several count each, in the words and the order of the manifest; unknown ones after them', async () => {
    const report = await tallyOf(
      [
        answer('a', 1, 'found', ['search', 'friend', 'search']),
        answer('b', 1, 'found', ['search', 'a fair']),
        answer('c', 1, 'found', 'a fair'),
        answer('d', 1, 'found', null),
        answer('e', 1, 'found', []),
      ],
      { manifest: shop() },
    )
    const [csat, found] = report.surveys[0]!.questions
    expect(report.surveys[0]!.title).toBe('Your order')
    // asked, and answered by nobody; a comment is no figure
    expect(csat!.answers.map(({ count }) => count)).toEqual([[], [], [], [], []])
    expect(report.surveys[0]!.questions).toHaveLength(2)
    expect(found).toMatchObject({ ask: '¿Cómo?', preset: null, scale: null })
    expect(found!.answers.map(({ value, label, count }) => [value, label, sum(report, count)])).toEqual([
      ['friend', 'Por un amigo', 1],
      ['search', 'Search', 2],
      ['a fair', 'a fair', 2],
    ])
    expect(report.foot.broken).toBe(1)
  })

  it('A comment stands with the score of the same visit, its device and its segments', async () => {
    const report = await tallyOf([
      event('a', 0, 'page_view', { device: 'tablet' }),
      event('a', 0, 'segment_update', { segments: ['critic'] }),
      rated('a', 1, 1),
      said('a', 2, '  Too late  '),
      said('b', 3, 'No score'),
      said('b', 4, '   '),
      event('a', 5, 'survey_complete', { survey: 'after' }),
    ])
    expect(report.comments).toEqual([
      { ...comment(3, 'No score'), score: null, device: 3, segments: [] },
      { ...comment(2, 'Too late'), score: 1, device: 1, segments: [1] },
    ])
    expect(sum(report, report.surveys[0]!.answered)).toBe(2)
    expect(sum(report, report.surveys[0]!.completed)).toBe(1)
  })
  const comment = (minute: number, text: string) => ({
    ...{ at: START + minute * 60_000, survey: 'after', question: 'why', comment: text },
  })

  it('Answers that came without a visit count, on no device and apart, and are no visits', async () => {
    const report = await tallyOf([
      shown(null, 0),
      rated(null, 1, 5),
      rated(null, 1, 4),
      said(null, 2, 'Good'),
      event(null, 3, 'survey_complete', { survey: 'after' }),
      rated('a', 4, 1),
    ])
    const [survey] = report.surveys
    // two visitors at least rated
    expect(sum(report, survey!.answered, { device: 'unknown' })).toBe(3)
    expect(sum(report, survey!.withoutVisit)).toBe(2)
    // who saw it without consent nobody knows: only the visit that answered is known to have seen it
    expect([survey!.shown, survey!.completed].map(one => sum(report, one))).toEqual([1, 1])
    expect(survey!.questions[0]!.answers.map(({ count }) => sum(report, count))).toEqual([1, 0, 0, 1, 1])
    expect(sum(report, report.totals.visits)).toBe(1)
    expect(report.foot.withoutSession).toBe(1)
    expect(report.comments).toMatchObject([{ comment: 'Good', score: null }])
    // whether they bought nobody knows
    expect(report.campaigns).toEqual([])
  })

  it('Numbers that are not on the scale are beyond it', async () => {
    const report = await tallyOf([rated('a', 0, 5), rated('b', 0, 9), rated('c', 0, 2.5)])
    expect(report.surveys[0]!.questions[0]!.answers.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5])
    expect(report.foot.beyond).toBe(2)
  })
})
