import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, sayProblem } from '../../src/check'
import { advise } from '../../src/check/advise'
import type { Product } from '../../src/page'

type Json = Record<string, unknown>

const options = [
  { id: 'desk', label: 'On a desk' },
  { id: 'floor', label: 'On the floor' },
]
const place = { id: 'place', type: 'choice', ask: 'Where will it stand?', options }
const guide = (...questions: unknown[]) => ({ title: 'Find a lamp', questions })
const launcher = {
  id: 'corner',
  when: [{ type: 'page-view' }],
  surface: { type: 'launcher', guide: 'lamps' },
}

/** A manifest in which all is right, but for what a case changes. */
const lampShop = (changes: Json = {}): Json => ({
  catalog: { url: '/lamps.json' },
  guides: { lamps: guide(place) },
  campaigns: [launcher],
  ...changes,
})
const asking = (...questions: unknown[]) => lampShop({ guides: { lamps: guide(...questions) } })
const campaigns = (...list: unknown[]) => lampShop({ campaigns: list })

const lines = (source: unknown) => check(source).problems.map(sayProblem)

const lamp = (id: string, fields: Product['fields'], more: Partial<Product> = {}): Product => ({
  id,
  title: id,
  url: null,
  image: null,
  price: 20,
  currency: 'EUR',
  availability: 'InStock',
  brand: 'Lumo',
  sku: null,
  gtin: null,
  fields,
  ...more,
})

test('A shop whose manifest is right, hears nothing', () => {
  expect(lines(lampShop())).toEqual([])
  expect(lines({})).toEqual([])
})

const CASES: [mistake: string, source: unknown, lines: string[]][] = [
  [
    'a key nobody knows at the top',
    lampShop({ guide: {} }),
    ['guide: unknown key "guide"; did you mean "guides"?'],
  ],
  [
    'two letters swapped in a key',
    lampShop({ guides: { lamps: { titel: 'x', questions: [place] } }, campaigns: [] }),
    ['guides.lamps.titel: unknown key "titel"; did you mean "title"?'],
  ],
  [
    'a key that is like no other',
    lampShop({ consent: { banner: true } }),
    ['consent.banner: unknown key "banner"; one of "source", "name", "necessary"'],
  ],
  [
    'a wrong word in a wish',
    asking({ ...place, options: [{ ...options[0], wish: { feild: 'watt', atMost: 9 } }] }),
    ['guides.lamps.questions[0].options[0].wish.feild: unknown key "feild"; did you mean "field"?'],
  ],
  [
    'a list where a text belongs',
    lampShop({ shop: { name: [] } }),
    ['shop.name: a list cannot be used here; write a text in quotes'],
  ],
  [
    'a number in quotes',
    lampShop({ attention: { perSession: '3' } }),
    ['attention.perSession: "3" is a text; write 3 without quotes'],
  ],
  [
    'a key left out',
    asking({ id: 'a', type: 'choice', options }),
    ['guides.lamps.questions[0].ask: is missing; write a text in quotes, or an object: { … }'],
  ],
  [
    'a trigger of no kind',
    campaigns({ ...launcher, when: [{ type: 'dwel', after: '3s' }] }),
    [
      'campaigns[0].when[0].type: unknown type "dwel"; did you mean "dwell"? one of "page-view", "dwell", "click", "event", "exit-intent", "return", "idle", "scroll-depth", "element-visible", "add-to-cart", "cart-changed", "out-of-stock", "nth-page"',
    ],
  ],
  [
    'a surface without a type',
    campaigns({ ...launcher, surface: { guide: 'lamps' } }),
    [
      'campaigns[0].surface.type: is missing; write one of "launcher", "assistant", "inline", "prompt", "bar", "cart-recovery", "survey"',
    ],
  ],
  [
    'a page of no kind, deep in a tree of conditions',
    campaigns({ ...launcher, audience: { all: [{ not: { type: 'page', is: ['basket'] } }] } }),
    [
      'campaigns[0].audience.all[0].not.is[0]: unknown value "basket"; one of "home", "listing", "product", "cart", "checkout", "order", "search", "other"',
    ],
  ],
  [
    'a tree of conditions with a slip in its branch',
    campaigns({ ...launcher, audience: { al: [] } }),
    ['campaigns[0].audience.al: unknown key "al"; did you mean "all"?'],
  ],
  [
    'a duration in words',
    lampShop({ attention: { gap: 'a minute' } }),
    [
      'attention.gap: "a minute" cannot be used here; write a duration such as "300ms", "8s", "5m", "2h" or "30d"',
    ],
  ],
  [
    'a number where a duration or "never" belongs',
    campaigns({ ...launcher, limits: { afterDismiss: 7 } }),
    ['campaigns[0].limits.afterDismiss: 7 cannot be used here; write a text in quotes, or "never"'],
  ],
  [
    'an empty list of triggers',
    campaigns({ ...launcher, when: [] }),
    ['campaigns[0].when: is empty; give at least 1'],
  ],
  [
    'a number out of bounds',
    lampShop({ guides: { lamps: { ...guide(place), result: { show: 60 } } } }),
    [
      'guides.lamps.result.show: 60 cannot be used here; write at most 6',
      'campaigns[0].surface.guide: the guide "lamps" was left out; mend that guide',
    ],
  ],
  [
    'a script for an address',
    lampShop({ recommender: [{ type: 'endpoint', url: 'javascript:alert(1)' }] }),
    [
      'recommender[0].url: "javascript:alert(1)" cannot be used here; write an http(s) address, absolute or from the root of the shop ("/api/recommendations")',
    ],
  ],
  [
    'a text in a language of no name',
    lampShop({ guides: { lamps: { ...guide(place), title: { English: 'x' } } }, campaigns: [] }),
    [
      'guides.lamps.title.English: "English" cannot be a key here; write a language tag such as "es" or "es-MX"',
    ],
  ],
  [
    'a wish that says two things',
    asking({ ...place, options: [{ ...options[0], wish: [{ field: 'watt', is: 5, atMost: 9 }] }] }),
    [
      'guides.lamps.questions[0].options[0].wish[0]: its keys do not fit together; say what is wished, once: atMost and/or atLeast, or is, or in, or not',
    ],
  ],
  [
    'a guide with a blank in its name',
    lampShop({ guides: { 'my lamps': guide(place) }, campaigns: [] }),
    [
      'guides["my lamps"]: "my lamps" cannot be used here; write letters, digits, "-" and "_" only, at most 64',
    ],
  ],
  [
    'two campaigns of one name',
    campaigns(launcher, launcher),
    ['campaigns[1].id: "corner" is there twice; give each its own id'],
  ],
  [
    'two questions of one name',
    asking(place, place),
    ['guides.lamps.questions[1].id: "place" is there twice; give each its own id'],
  ],
  [
    'two options of one name',
    asking({ ...place, options: [options[0], options[0]] }),
    ['guides.lamps.questions[0].options[1].id: "desk" is there twice; give each its own id'],
  ],
  [
    'a launcher for a guide that does not exist',
    campaigns({ ...launcher, surface: { type: 'launcher', guide: 'lamp' } }),
    ['campaigns[0].surface.guide: there is no guide "lamp"; did you mean "lamps"?'],
  ],
  [
    'a question that waits for one that does not exist',
    asking(place, { ...place, id: 'b', askIf: { type: 'answered', question: 'plaec' } }),
    [
      'guides.lamps.questions[1].askIf.question: there is no question "plaec" before this one; did you mean "place"?',
    ],
  ],
  [
    'a question that waits for itself',
    asking({ ...place, askIf: { type: 'answered', question: 'place' } }),
    [
      'guides.lamps.questions[0].askIf.question: a question cannot wait for its own answer; name a question before this one',
    ],
  ],
  [
    'a question that waits for a later one',
    asking({ ...place, askIf: { not: { type: 'answered', question: 'b' } } }, { ...place, id: 'b' }),
    ['guides.lamps.questions[0].askIf.not.question: "b" is asked later; name a question before this one'],
  ],
  [
    'a question that waits for an answer that cannot be given',
    asking(place, { ...place, id: 'b', askIf: { type: 'answered', question: 'place', in: ['floors'] } }),
    [
      'guides.lamps.questions[1].askIf.in[0]: "place" has no answer "floors"; did you mean "floor"? one of "desk", "floor"',
    ],
  ],
  [
    'a question that nobody can reach',
    asking(place, {
      ...place,
      id: 'b',
      askIf: {
        all: [
          { type: 'answered', question: 'place', in: ['desk'] },
          { type: 'answered', question: 'place', in: ['floor'] },
        ],
      },
    }),
    [
      'guides.lamps.questions[1].askIf: nobody can reach this question; ask it after answers that can be given together',
    ],
  ],
  [
    'an audience that has answered what no guide asks',
    campaigns({ ...launcher, audience: { type: 'answered', question: 'plase' } }),
    ['campaigns[0].audience.question: no guide asks "plase"; did you mean "place"?'],
  ],
  [
    'the answer of a range in a choice',
    asking({ ...place, options: [{ ...options[0], wish: { field: 'watt', atMost: '$answer' } }] }),
    [
      'guides.lamps.questions[0].options[0].wish: "$answer" is the number of a range, and this is a choice; write the value itself',
    ],
  ],
  [
    'options taken from a catalogue that is not there',
    {
      recommender: [{ type: 'endpoint', url: '/api' }],
      guides: { lamps: guide({ id: 'a', type: 'choice', ask: '?', from: 'shade' }) },
    },
    [
      'guides.lamps.questions[0].from: there is no catalogue to take it from; add "catalog", or write options by hand',
    ],
  ],
  [
    'the catalogue as recommender, and no catalogue',
    {
      recommender: [{ type: 'endpoint', url: '/api' }, { type: 'catalog' }],
      guides: { lamps: guide(place) },
    },
    ['recommender[1]: there is no catalogue; add "catalog": { "url": "/catalog.json" }, or take this out'],
  ],
  [
    'guides, and nothing that has products',
    { guides: { lamps: guide(place) } },
    [
      'recommender: nothing says which products to show; add "catalog": { "url": "/catalog.json" }, or a recommender of type "endpoint"',
    ],
  ],
  [
    'a list for a manifest',
    [],
    ['manifest: a manifest is an object; write { "shop": { … }, "guides": { … } }'],
  ],
  ['nothing', null, ['manifest: a manifest is an object; write { "shop": { … }, "guides": { … } }']],
]

describe('A shop that wrote', () => {
  test.each(CASES.map(([mistake, source, said]) => ({ mistake, source, said })))(
    '$mistake, reads where it is and what to write instead',
    ({ source, said }) => {
      // that a launcher goes with its guide, has its own test
      const heard = lines(source).filter(line => said.includes(line) || !line.includes('was left out'))
      expect(heard).toEqual(said)
    },
  )
})

test('A visitor of a shop with one bad guide and one bad campaign, still gets the good ones', () => {
  const inline = {
    id: 'card',
    when: [{ type: 'page-view' }],
    surface: { type: 'inline', guide: 'lamps', selector: 'main' },
  }
  const { manifest, problems } = check(
    lampShop({
      guides: { broken: { title: 5 }, lamps: guide(place) },
      campaigns: [
        { ...launcher, when: 'now' },
        inline,
        { ...inline, id: 'other', surface: { type: 'launcher', guide: 'broken' } },
      ],
    }),
  )
  expect(Object.keys(manifest!.guides)).toEqual(['lamps'])
  expect(manifest!.campaigns!.map(({ id }) => id)).toEqual(['card'])
  expect(new Set(problems.map(({ block }) => block?.id))).toEqual(new Set(['broken', 'corner', 'other']))
})

test('A shop with one wrong key in a block, keeps the rest of the block', () => {
  const { manifest } = check(
    lampShop({ theme: { accent: '#fff', radius: 12, glow: true }, shop: { locale: 'es', currency: 'euro' } }),
  )
  expect(manifest!.theme).toMatchObject({ accent: '#fff', radius: '14px' })
  expect(manifest!.shop).toMatchObject({ locale: 'es', platform: { type: 'auto' } })
  expect(manifest!.shop.currency).toBeUndefined()
})

test('A shop with a catalogue and no recommender that works, gets the catalogue', () => {
  expect(check(lampShop({ recommender: [{ type: 'endpiont' }] })).manifest!.recommender).toEqual([
    { type: 'catalog' },
  ])
})

test('A visitor of a shop without any products to show, is not asked anything', () => {
  const { manifest } = check({ guides: { lamps: guide(place) }, campaigns: [launcher] })
  expect(manifest!.guides).toEqual({})
  expect(manifest!.campaigns).toEqual([])
})

test('A shop that writes "platform": "auto", gets what it has without a word', () => {
  expect(check({ shop: { platform: 'auto' } }).manifest).toEqual(check({}).manifest)
})

test('A question that some visitor can reach, is not complained of', () => {
  const answered = (...ids: string[]) => ({ type: 'answered', question: 'place', in: ids })
  const follow = (id: string, askIf: unknown) => ({ ...place, id, askIf })
  expect(
    lines(
      asking(
        place,
        follow('b', answered('desk')),
        follow('c', { all: [answered('desk'), { type: 'answered', question: 'b' }] }),
        follow('d', { all: [{ not: answered('desk') }, { not: answered('floor') }] }),
      ),
    ),
  ).toEqual([])
  const several = { ...place, type: 'multi-choice' }
  expect(lines(asking(several, follow('b', { all: [answered('desk'), answered('floor')] })))).toEqual([])
})

test('A question behind one that is never asked along with it, is found', () => {
  const only = (value: string) => ({ type: 'answered', question: 'place', in: [value] })
  const b = { ...place, id: 'b', askIf: only('desk') }
  const c = { ...place, id: 'c', askIf: { all: [only('floor'), { type: 'answered', question: 'b' }] } }
  expect(lines(asking(place, b, c))[0]).toMatch(/^guides\.lamps\.questions\[2\]\.askIf: nobody can reach/)
  const sure = { ...place, noPreference: false }
  const d = { ...place, id: 'd', askIf: { all: [{ not: only('desk') }, { not: only('floor') }] } }
  expect(lines(asking(sure, d))[0]).toMatch(/^guides\.lamps\.questions\[1\]\.askIf: nobody can reach/)
})

const advice = (source: Json, products?: Product[]) =>
  advise(check(source).manifest!, source, products).map(sayProblem)

describe('A shop that runs, is told', () => {
  test('which texts lack its own language', () => {
    expect(
      advice(
        lampShop({ guides: { lamps: { ...guide(place), title: { es: 'Lámparas' }, intro: { fr: 'x' } } } }),
      ),
    ).toEqual([
      'warning: guides.lamps.title: no text in "en", the shop\'s language, and 1 more; add "en", or set shop.locale',
    ])
    expect(
      advice(
        lampShop({ shop: { locale: 'es-MX' }, guides: { lamps: { ...guide(place), title: { es: 'x' } } } }),
      ),
    ).toEqual([])
  })

  test('of secrets that everybody can read, and cookies that go elsewhere', () => {
    const recommender = [
      { type: 'endpoint', url: 'https://search.example/x?master_key=1' },
      { type: 'endpoint', url: 'https://me:word@search.example/', credentials: true },
    ]
    expect(advice(lampShop({ recommender, sinks: [{ type: 'endpoint', url: '/e?k=sk_live_1' }] }))).toEqual([
      'recommender[0].url: "master_key" looks like a secret, and everybody can read it; use a public key, or an endpoint of your own',
      'recommender[1].url: it carries a password that everybody can read; take it out',
      "warning: recommender[1].credentials: the shop's cookies may go to another address; take it out, or write the address from the root of the shop",
      'sinks[0].url: "k" looks like a secret, and everybody can read it; use a public key, or an endpoint of your own',
    ])
  })

  test('of a second launcher, and of an assistant that interrupts', () => {
    const assistant = {
      id: 'pop',
      when: [{ type: 'dwell', after: '3s' }],
      surface: { type: 'assistant', guide: 'lamps' },
    }
    expect(advice(campaigns(launcher, { ...launcher, id: 'again' }, assistant))).toEqual([
      'warning: campaigns[1].surface: a second launcher; keep one, or show them on different pages',
      'warning: campaigns[2].when: the assistant interrupts the visitor; open it by a click, or show a launcher or an inline card',
    ])
  })

  test('of questions that come too late to be asked', () => {
    const source = lampShop({
      guides: { lamps: { ...guide(place, { ...place, id: 'b' }), stop: { maxQuestions: 1 } } },
    })
    expect(advice(source)).toEqual([
      'warning: guides.lamps.questions[1]: nobody is asked this: the guide stops after 1 answers; raise stop.maxQuestions, or take the question out',
    ])
  })

  test('where a campaign stands, also after one that was left out', () => {
    const source = campaigns({ id: 'broken' }, launcher, { ...launcher, id: 'again' })
    expect(advice(source)[0]).toMatch(/^warning: campaigns\[2\]\.surface: a second launcher/)
  })
})

describe('A shop with products, is told', () => {
  const products = [
    lamp('a', { watt: 5, shade: 'linen', category: 'lamp' }),
    lamp('b', { watt: 9, shade: 'glass', category: 'lamp' }, { availability: 'OutOfStock' }),
    lamp('c', { watt: 60, shade: 'steel', category: 'torch' }),
  ]
  const wishing = (...wish: unknown[]) => asking({ ...place, options: [{ ...options[0], wish }] })
  const at = 'guides.lamps.questions[0].options[0]'

  test.each<[string, Json, string[]]>([
    [
      'of a field that no product has',
      wishing({ field: 'watts', atMost: 9 }),
      [`${at}.wish[0].field: no product has "watts"; did you mean "watt"?`],
    ],
    [
      'of an option that no product can meet',
      wishing({ field: 'watt', atMost: 3 }),
      [`${at}.wish[0]: no product can meet this; "watt" has 5 to 60`],
    ],
    [
      'of a word that no product has',
      wishing({ field: 'shade', is: 'paper' }),
      [`${at}.wish[0]: no product can meet this; "shade" has "linen", "glass", "steel"`],
    ],
    [
      'of a bound on words',
      wishing({ field: 'shade', atMost: 3 }),
      [`${at}.wish[0].field: "shade" holds no numbers; take another field`],
    ],
    [
      'of what only sold-out products meet',
      wishing({ field: 'shade', is: 'glass' }),
      [`warning: ${at}.wish[0]: no product in stock can meet this; ask for less, or offer it when one is`],
    ],
    [
      'of musts that no product has together',
      wishing({ field: 'shade', is: 'linen', must: true }, { field: 'watt', atLeast: 50, must: true }),
      [`${at}: no product can meet all of this at once; take out one of what must be`],
    ],
    [
      'nothing of wishes that pull apart',
      wishing({ field: 'shade', is: 'linen' }, { field: 'watt', atLeast: 50 }),
      [],
    ],
    [
      'of options from a field of numbers',
      asking({ id: 'w', type: 'choice', ask: '?', from: 'watt' }),
      ['guides.lamps.questions[0].from: "watt" holds no words; take another field'],
    ],
    [
      'of a range over words',
      asking({ id: 'w', type: 'range', ask: '?', from: 'shade', wish: { field: 'watt', atMost: '$answer' } }),
      ['guides.lamps.questions[0].from: "shade" holds no numbers; take another field'],
    ],
    [
      'of an option that only products of another guide meet',
      lampShop({
        guides: {
          lamps: {
            ...guide({ ...place, options: [{ ...options[0], wish: { field: 'watt', atLeast: 50 } }] }),
            among: { field: 'category', is: 'lamp' },
          },
        },
      }),
      [`${at}.wish: no product can meet this; "watt" has 5 to 9`],
    ],
  ])('%s', (_, source, said) => {
    expect(check(source).problems).toEqual([])
    expect(advice(source, products)).toEqual(said)
  })
})

test('A shop whose page has added to Object.prototype, is checked all the same', () => {
  const everywhere = Object.prototype as Json
  everywhere.extend = () => {}
  try {
    const { manifest, problems } = check(lampShop({ theme: { accent: '#fff' } }))
    expect(problems).toEqual([])
    expect(Object.keys(manifest!.guides)).toEqual(['lamps'])
  } finally {
    delete everywhere.extend
  }
})

describe('A hostile manifest', () => {
  const cyclic: Json = { catalog: { url: '/c.json' } }
  cyclic.theme = { accent: cyclic }
  cyclic.guides = { a: cyclic, lamps: guide(place) }
  let deep: unknown = 1
  for (let i = 0; i < 5000; i++) deep = { not: deep }

  test.each<[string, unknown]>([
    ['contains itself', cyclic],
    ['is nested five thousand deep', campaigns({ ...launcher, audience: deep }, { ...launcher, id: 'fine' })],
    ['has 200,000 keys', Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`k${i}`, i]))],
    [
      'has a guide of 200,000 keys',
      lampShop({
        guides: { big: Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`k${i}`, i])) },
      }),
    ],
    [
      'asks 10,000 questions',
      asking(...Array.from({ length: 10_000 }, (_, i) => ({ ...place, id: `q${i}` }))),
    ],
    ['has 100,000 campaigns', campaigns(...Array.from({ length: 100_000 }, () => 0))],
    [
      'reaches for the prototype',
      JSON.parse(
        '{"__proto__":{"polluted":1},"guides":{"__proto__":{"title":"x"},"constructor":{},"ok":{"__proto__":{}}},"theme":{"__proto__":{"polluted":1}}}',
      ),
    ],
    [
      'throws when it is read',
      {
        get guides() {
          throw new Error('no')
        },
      },
    ],
  ])('that %s, is refused in words and harms nothing', (_, source) => {
    const { problems } = check(source)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThanOrEqual(200)
    expect(problems.every(({ what, fix, path }) => what && fix && path.length < 300)).toBe(true)
    expect(({} as Json).polluted).toBeUndefined()
  })

  test('with one block that contains itself, keeps the others', () => {
    expect(Object.keys(check(cyclic).manifest!.guides)).toEqual(['lamps'])
  })

  test('of any JSON at all, gets an answer', () => {
    const keys = fc.constantFrom(
      'guides',
      'campaigns',
      'shop',
      'theme',
      'recommender',
      'catalog',
      'type',
      'id',
      'questions',
      'wish',
      'all',
    )
    const { tree } = fc.letrec(tie => ({
      tree: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom(null, true, 1, 'choice', 'x', 'answered', '5s'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 5 }),
      ),
    }))
    fc.assert(
      fc.property(tree, source => {
        const { manifest, problems } = check(source)
        expect(manifest === null).toBe(typeof source !== 'object' || source === null || Array.isArray(source))
        if (manifest) advise(manifest, source, [lamp('a', {})])
        for (const { what, path } of problems)
          expect(what && path && !what.startsWith('the checker failed')).toBeTruthy()
      }),
    )
  })

  test('is never the better for it: what is kept of it is right when it is checked again', () => {
    const { manifest } = check(
      lampShop({
        theme: { radius: 1 },
        campaigns: [launcher, launcher, 5],
        sinks: [{ type: 'data-layer' }, {}],
      }),
    )
    const again = check(JSON.parse(JSON.stringify(manifest)))
    expect(again.problems).toEqual([])
    expect(JSON.stringify(again.manifest)).toBe(JSON.stringify(manifest))
  })
})
