/** A plausible report, always the same for the same wishes: a shop for fans, its guide, campaigns, surveys. */

import { type Axes, type Comment, cellOf, type Report, type Series } from '../../src/report/contract'
import { addDays } from '../../src/report/view/add-days'

export interface Wishes {
  language?: string
  /** How many buckets the log has, and how long each is. */
  buckets?: number
  bucket?: Axes['bucket']
  segments?: number
  campaigns?: number
  /** Visits in a bucket on a computer, of everybody. */
  visits?: number
  comments?: readonly string[]
  seed?: number
}

const SEGMENTS = [
  'New visitors',
  'Regulars',
  'Losing interest',
  'Big spenders',
  'Critics',
  'Promoters',
  'Gift givers',
]
const CAMPAIGNS = [
  'Free shipping from 40 €',
  'Ten percent for newcomers',
  'Your cart is still here',
  'Autumn fans',
]
const SAID = [
  'It took me a minute to find the right fan. Thank you!',
  'Delivery was late and nobody told me why.',
  'The question about the noise was what I needed.',
  'I could not find a fan under 30 dB for less than 50 €.',
  'Ich hätte gern mehr Farben.',
  'מצוין, תודה רבה',
]

/** Mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
const dice = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}

export function reportOf(wishes: Wishes = {}): Report {
  const { language = 'en', buckets = 75, bucket = 'day', segments = 5, campaigns = 4, visits = 60 } = wishes
  const roll = dice(wishes.seed ?? 1)
  const step = bucket === 'day' ? 1 : 7
  const first = '2026-09-07'
  const axes: Axes = {
    bucket,
    buckets: Array.from({ length: buckets }, (_, at) => addDays(first, at * step)),
    devices: ['phone', 'tablet', 'desktop', 'unknown'],
    segments: [
      { id: '', label: '' },
      ...Array.from({ length: segments }, (_, at) => ({
        id: `s${at}`,
        label: SEGMENTS[at] ?? `Segment ${at + 1}`,
      })),
    ],
  }
  const weights = [1.4, 0.15, 1, 0]
  /** So much of the visits; the weekend is busier, the log grows a little, each segment is a part of everybody. */
  const series = (share: number, whole = true): Series => {
    const cells: number[] = []
    for (let at = 0; at < buckets; at += 1)
      for (let device = 0; device < 4; device += 1) {
        const week = bucket === 'day' && at % 7 > 4 ? 1.3 : 1
        const mean = visits * step * weights[device]! * week * (1 + at / buckets / 3) * share
        const spread = mean * (0.85 + roll() * 0.3)
        const all = whole ? Math.floor(spread + roll()) : Math.round(spread * 100) / 100
        for (let segment = 0; segment <= segments; segment += 1) {
          const part = segment === 0 ? 1 : 0.5 / segment
          const count = whole ? Math.floor(all * part) : Math.round(all * part * 100) / 100
          if (count > 0) cells.push(cellOf(axes, at, device, segment), count)
        }
      }
    return cells
  }
  const to = Date.parse(`${addDays(first, buckets * step - 1)}T21:30Z`)
  const answers = (from: number, shares: readonly number[]) =>
    shares.map((share, at) => ({ value: from + at, label: String(from + at), count: series(share) }))
  const comments = (wishes.comments ?? SAID).map(
    (comment, at): Comment => ({
      at: to - at * 31_000_000,
      survey: at % 3 === 2 ? 'nps' : 'after-purchase',
      question: 'why',
      comment,
      score: at % 3 === 2 ? 9 : [5, 1, 4, 2][at % 4]!,
      device: at % 2 ? 2 : 0,
      segments: at % 2 && segments ? [1] : [],
    }),
  )
  const orders = series(0.031)
  return {
    v: 1,
    shop: 'Fans & Fresh Air',
    currency: 'EUR',
    language,
    timeZone: 'Europe/Madrid',
    from: Date.parse(`${first}T06:00Z`),
    to,
    made: to + 86_400_000,
    axes,
    totals: {
      visits: series(1),
      bounces: series(0.38),
      withCart: series(0.09),
      withCheckout: series(0.05),
      withPurchase: series(0.03),
      pageViews: series(3.4),
      orders,
      revenue: series(2.1, false),
      assistedOrders: series(0.009),
      assistedRevenue: series(0.45, false),
      firstOrders: series(0.021),
      daysSinceFirst: series(1.9),
    },
    ordersByPrevious: [
      { previous: -2, orders: series(0.021) },
      { previous: -1, orders: series(0.006) },
      { previous: Math.max(0, buckets - 3), orders: series(0.001) },
    ],
    pages: (
      [
        ['home', 0.9, 0.3, 24],
        ['listing', 1.1, 0.2, 41],
        ['product', 1, 0.35, 65],
        ['search', 0.3, 0.1, 18],
        ['cart', 0.1, 0.02, 30],
        ['order', 0.03, 0.02, 12],
      ] as const
    ).map(([type, views, exits, seconds]) => ({
      type,
      views: series(views),
      exits: series(exits),
      timed: series(seconds ? views - exits : 0),
      seconds: series((views - exits) * seconds),
    })),
    guides: [
      {
        id: 'find-a-fan',
        title: 'Find a fan',
        shown: series(0.8),
        started: series(0.16),
        unanswered: series(0.01),
        questions: [
          { id: 'room', ask: 'For which room?', answered: series(0.145), last: series(0.006) },
          { id: 'budget', ask: 'Up to how much?', answered: series(0.09), last: series(0.022) },
          { id: 'noise', ask: 'How quiet must it be?', answered: series(0.08), last: series(0.012) },
        ],
        result: series(0.145),
        relaxed: series(0.014),
        product: series(0.05),
        cart: series(0.018),
        purchase: series(0.008),
        revenue: series(0.4, false),
      },
      {
        id: 'gift',
        title: 'A present in two questions',
        shown: null,
        started: series(0.01),
        unanswered: [],
        questions: [
          { id: 'who', ask: 'Who is it for?', answered: series(0.008), last: series(0.001) },
          { id: 'spend', ask: 'What may it cost?', answered: series(0.006), last: series(0.001) },
        ],
        result: series(0.006),
        relaxed: [],
        product: series(0.004),
        cart: series(0.001),
        purchase: series(0.0005),
        revenue: series(0.02, false),
      },
    ],
    campaigns: Array.from({ length: campaigns }, (_, at) => {
      const arm = (variant: string, share: number, rate: number) => ({
        variant,
        visits: series(share),
        bought: series(share * rate),
        revenue: series(share * rate * 60, false),
      })
      const [size, rate] = [[0.5, 0.3, 0.08, 0.02][at % 4]!, [0.05, 0.032, 0.02, 0.03][at % 4]!]
      return {
        id: `c${at}`,
        title: CAMPAIGNS[at] ?? `Campaign ${at + 1}`,
        slot: 'bar',
        shown: series(size * 1.4),
        closed: series(size * 0.3),
        taken: series(size * 0.12),
        arms: [
          arm('base', size, rate),
          ...(at % 4 === 1 ? [arm('short', size, rate * 0.7)] : []),
          ...(at % 4 === 2 ? [] : [arm('holdout', size * 0.5, 0.032)]),
        ],
      }
    }),
    surveys: [
      {
        id: 'after-purchase',
        title: 'After the purchase',
        isMessage: false,
        shown: series(0.06),
        answered: series(0.03),
        completed: series(0.02),
        withoutVisit: [],
        questions: [
          {
            id: 'csat',
            ask: 'How satisfied are you with your order?',
            preset: 'csat',
            scale: [1, 5],
            answers: answers(1, [0.001, 0.0015, 0.004, 0.009, 0.0145]),
          },
          {
            id: 'why-us',
            ask: 'How did you find us?',
            preset: null,
            scale: null,
            answers: [
              { value: 'search', label: 'Search', count: series(0.012) },
              { value: 'friend', label: 'A friend', count: series(0.006) },
              { value: 'ad', label: 'An advertisement', count: series(0.002) },
            ],
          },
        ],
      },
      {
        id: 'nps',
        title: 'Would you recommend us?',
        isMessage: false,
        shown: series(0.03),
        answered: series(0.008),
        completed: series(0.008),
        withoutVisit: [],
        questions: [
          {
            id: 'nps',
            ask: 'How likely are you to recommend us to a friend?',
            preset: 'nps',
            scale: [0, 10],
            answers: answers(
              0,
              [1, 1, 1, 2, 3, 5, 6, 10, 18, 22, 31].map(share => share / 12_000),
            ),
          },
        ],
      },
    ],
    comments,
    relaxations: [
      { guide: 'find-a-fan', wish: 'Quieter than 30 dB', count: series(0.008) },
      { guide: 'find-a-fan', wish: 'Up to 50 €', count: series(0.004) },
      { guide: 'gift', wish: 'In pink', count: series(0.001) },
    ],
    carts: { saved: series(0.004), restored: series(0.006), refused: series(0.0005), left: series(0.03) },
    signUps: [
      { topic: 'newsletter', count: series(0.01) },
      { topic: 'price', count: series(0.002) },
    ],
    problems: [{ code: 'catalog-failed', count: 12 }],
    given: { retentionSpend: 1200, lifespanDays: 1095 },
    foot: {
      lines: 48_211,
      events: 47_996,
      duplicates: 180,
      broken: 3,
      brokenLines: [812, 1390, 20_007],
      unknown: [{ name: 'hover', count: 32 }],
      withoutSession: 14,
      badTimes: 0,
      outOfOrder: 410,
      badAmounts: 0,
      withoutDevice: 0,
      otherCurrencies: [{ currency: 'USD', orders: 2 }],
      commentsLeftOut: 0,
      beyond: 0,
    },
  }
}

/** The report of a log in which nothing of this happened. */
export function emptyReport(language = 'en'): Report {
  const report = reportOf({ language, buckets: 10, segments: 0, campaigns: 0, comments: [] })
  const none = { saved: [], restored: [], refused: [], left: [] }
  return {
    ...report,
    totals: Object.fromEntries(
      Object.keys(report.totals).map(key => [key, []]),
    ) as unknown as Report['totals'],
    ordersByPrevious: [],
    pages: [],
    guides: [],
    surveys: [],
    relaxations: [],
    carts: none,
    signUps: [],
    problems: [],
    given: { retentionSpend: null, lifespanDays: null },
  }
}
