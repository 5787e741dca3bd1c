import { describe, expect, test } from 'vitest'
import { canBeAsked } from '../../src/check/can-be-asked'
import type { SurveyQuestion } from '../../src/questions/survey-schema'
import { advised, campaign, type Json, refused, shop, text } from '../support/message-shop'

const csat = { id: 'csat', type: 'rating', preset: 'csat' }
const why = { id: 'why', type: 'comment', ask: 'What went wrong?' }
const options = [
  { id: 'fast', label: 'It came fast' },
  { id: 'slow', label: 'It came late' },
]
const speed = { id: 'speed', type: 'choice', ask: 'How was delivery?', options }
const answered = (question: string, more: Json = {}) => ({ type: 'answered', question, ...more })
const survey = (...questions: Json[]): Json => ({ type: 'survey', questions })
const asking = (surface: Json, more: Json = {}, rest: Json = {}): Json =>
  shop({
    sinks: [{ type: 'endpoint', url: '/events' }],
    campaigns: [campaign({ id: 'how', surface, ...more })],
    ...rest,
  })
const at = 'campaigns[0].surface'

describe('A survey that cannot be asked', () => {
  test.each<[string, Json, string[]]>([
    [
      'two questions of one id',
      survey(csat, csat),
      [`${at}.questions[1].id: "csat" is there twice; give each its own id`],
    ],
    [
      'two options of one id',
      survey({ ...speed, options: [options[0], options[0]] }),
      [`${at}.questions[0].options[1].id: "fast" is there twice; give each its own id`],
    ],
    [
      'no options',
      survey({ ...speed, options: [] }),
      [`${at}.questions[0].options: is empty; give at least 2`],
    ],
    ['no questions', survey(), [`${at}.questions: is empty; give at least 1`]],
    ...[
      { from: 1, to: 1 },
      { from: 1, to: 2 },
      { from: 1, to: 0 },
    ].map((scale): [string, Json, string[]] => [
      `a scale from ${scale.from} to ${scale.to}`,
      survey({ ...csat, scale }),
      [
        `${at}.questions[0].scale: its keys do not fit together; a scale goes up, by three steps at least: { "from": 1, "to": 5 }`,
      ],
    ]),
    [
      'a scale backwards',
      survey({ ...csat, scale: { from: 5, to: 1 } }),
      [
        `${at}.questions[0].scale.from: 5 cannot be used here; write at most 1`,
        `${at}.questions[0].scale: its keys do not fit together; a scale goes up, by three steps at least: { "from": 1, "to": 5 }`,
      ],
    ],
    [
      'askIf on a later question',
      survey({ ...why, askIf: answered('csat') }, csat),
      [`${at}.questions[0].askIf.question: "csat" is asked later; name a question before this one`],
    ],
    [
      'askIf on itself',
      survey({ ...csat, askIf: answered('csat') }),
      [
        `${at}.questions[0].askIf.question: a question cannot wait for its own answer; name a question before this one`,
      ],
    ],
    [
      'askIf on a slip of the pen',
      survey(csat, { ...why, askIf: answered('cast') }),
      [
        `${at}.questions[1].askIf.question: there is no question "cast" before this one; did you mean "csat"?`,
      ],
    ],
    [
      'askIf on a question of a guide',
      survey(csat, { ...why, askIf: answered('place', { guide: 'lamps' }) }),
      [`${at}.questions[1].askIf.guide: askIf looks at answers of its own survey only; take it out`],
    ],
    [
      'askIf below the scale',
      survey(csat, { ...why, askIf: answered('csat', { atMost: 0 }) }),
      [`${at}.questions[1].askIf.atMost: no answer to "csat" goes to 0; write a number from 1 to 5`],
    ],
    [
      'askIf on a number beyond the scale',
      survey(csat, { ...why, askIf: { not: answered('csat', { in: [4, 9] }) } }),
      [`${at}.questions[1].askIf.not.in[1]: 9 cannot be chosen; write a number from 1 to 5`],
    ],
    [
      'askIf on an option that is not there',
      survey(speed, { ...why, askIf: answered('speed', { in: ['slwo'] }) }),
      [
        `${at}.questions[1].askIf.in[0]: "speed" has no answer "slwo"; did you mean "slow"? one of "fast", "slow"`,
      ],
    ],
    [
      'askIf on the number of an option',
      survey(speed, { ...why, askIf: answered('speed', { atLeast: 2 }) }),
      [`${at}.questions[1].askIf.atLeast: the answer to "speed" is no number; write "in" with its answers`],
    ],
    [
      'askIf on his own words',
      survey(csat, why, { ...speed, askIf: answered('why') }),
      [
        `${at}.questions[2].askIf.question: what he writes to "why" is not remembered; name a question with options, or a rating`,
      ],
    ],
    [
      'askIf that no answer meets',
      survey(csat, {
        ...why,
        askIf: { all: [answered('csat', { atMost: 2 }), answered('csat', { atLeast: 4 })] },
      }),
      [
        `${at}.questions[1].askIf: nobody can reach this question; ask it after answers that can be given together`,
      ],
    ],
    [
      'thanks for what was not asked',
      { ...survey(csat), thanks: [{ if: answered('nps', { atLeast: 9 }), text: 'Thank you!' }] },
      [`${at}.thanks[0].if.question: there is no question "nps" before this one; one of "csat"`],
    ],
    [
      'thanks above the scale',
      { ...survey(csat), thanks: [{ if: answered('csat', { atLeast: 9 }), text: 'Thank you!' }] },
      [`${at}.thanks[0].if.atLeast: no answer to "csat" goes to 9; write a number from 1 to 5`],
    ],
  ])('(%s) is left out, and its author reads why', (_, surface, said) => {
    expect(refused(asking(surface))).toEqual(said)
  })

  test('for another reason, is not told that nobody asks what it asks itself', () => {
    const thanks = [{ if: answered('csat', { atMost: 2 }), text: 'We are sorry.' }]
    const unless = [{ type: 'segment', is: 'critics' }]
    expect(refused(asking({ ...survey(csat), thanks }, { unless }))).toEqual([
      'campaigns[0].unless[0].is: there is no segment "critics"; write that segment',
    ])
  })

  test('is found in a variant too, where the same may be asked again', () => {
    const variants = [{ id: 'b', surface: survey(csat, { ...why, askIf: answered('nps') }) }]
    expect(refused(asking(survey(csat), { variants }))).toEqual([
      'campaigns[0].variants[0].surface.questions[1].askIf.question: there is no question "nps" before this one; one of "csat"',
    ])
    expect(refused(asking(survey(csat, why), { variants: [{ id: 'b', surface: survey(csat) }] }))).toEqual([])
  })

  test('is told apart from a question in its thanks', () => {
    const question = { type: 'question', id: 'csat', ask: 'Shall we call?', options }
    const surface = { ...survey(csat), thanks: [{ text: 'Sorry.', content: [question] }] }
    expect(refused(asking(surface))).toEqual([
      `${at}.thanks[0].content[0].id: "csat" is there twice; give each its own id`,
    ])
  })
})

test('A survey in which all is right is left alone', () => {
  const surface = {
    ...survey(
      csat,
      { ...why, askIf: answered('csat', { atMost: 3 }) },
      { ...speed, askIf: answered('csat', { guide: 'how', in: [4, 5] }) },
      { id: 'nps', type: 'rating', preset: 'nps', askIf: { not: answered('speed', { in: ['slow'] }) } },
    ),
    title: 'How was {shop.name}?',
    thanks: [
      { if: answered('nps', { atLeast: 9 }), text: 'Thank you!', content: [text] },
      { text: 'Thanks.' },
    ],
  }
  expect([refused(asking(surface)), advised(asking(surface))]).toEqual([[], []])
})

test('A rating can be waited for in each of its bounds, and in none of the impossible ones', () => {
  const rating = { type: 'rating', id: 'r', scale: { from: 0, to: 10 }, look: 'numbers' } as SurveyQuestion
  const after = (askIf: object) => canBeAsked({ ...rating, id: 'x', askIf } as SurveyQuestion, [rating])
  expect(after(answered('r', { atLeast: 10 }))).toBe(true)
  expect(after({ not: answered('r', { atMost: 9 }) })).toBe(true)
  expect(after({ all: [answered('r'), { not: answered('r', { atLeast: 1 }) }] })).toBe(true)
  expect(after({ all: [answered('r', { in: [0] }), { not: answered('r', { atMost: 0 }) }] })).toBe(false)
})

describe('Conditions on what was said in a survey', () => {
  const rescue = (audience: Json, surface = survey(csat, speed, why)) =>
    asking(
      surface,
      {},
      { campaigns: [campaign({ id: 'how', surface }), campaign({ id: 'rescue', audience })] },
    )

  test('run with the ids of campaign and question, and within the scale', () => {
    expect(refused(rescue(answered('csat', { guide: 'how', atMost: 2 })))).toEqual([])
    expect(refused(rescue(answered('speed', { in: ['slow'] })))).toEqual([])
  })

  test.each<[string, Json, string]>([
    [
      'a rating that nobody gives',
      answered('csat', { atLeast: 9 }),
      'atLeast: no answer to "csat" goes to 9; write a number from 1 to 5',
    ],
    [
      'a word for a rating',
      answered('csat', { in: ['good'] }),
      'in[0]: the answer to "csat" is a number; write a number',
    ],
    [
      'his own words',
      answered('why', { guide: 'how' }),
      'question: what he writes to "why" is not remembered; name a question with options, or a rating',
    ],
    [
      'a question of another name',
      answered('cast', { guide: 'how' }),
      'question: no guide asks "cast"; did you mean "csat"?',
    ],
  ])('ask for %s, and the campaign is left out', (_, audience, said) => {
    expect(refused(rescue(audience))).toEqual([`campaigns[1].audience.${said}`])
  })

  test('are told in a segment as well', () => {
    const segments = { critic: { if: answered('csat', { atLeast: 6 }), keep: '30d' } }
    expect(refused({ ...asking(survey(csat)), segments })).toEqual([
      'segments.critic.if.atLeast: no answer to "csat" goes to 6; write a number from 1 to 5',
    ])
  })
})

describe('A survey that runs, and brings less than its author thinks', () => {
  test('has somebody who receives its answers, or says that there is nobody', () => {
    const silent = [
      `warning: ${at}: its answers stay in the browser: nobody receives them; add "sinks": [{ "type": "endpoint", "url": "/api/events" }]`,
    ]
    expect(advised(asking(survey(csat), {}, { sinks: [] }))).toEqual(silent)
    expect(advised(asking(survey(csat), {}, { sinks: [{ type: 'data-layer' }] }))).toEqual(silent)
    expect(advised(asking(survey(csat), {}, { sinks: [{ type: 'webhook', url: '/hook' }] }))).toEqual([])
  })

  test('says thanks in words that are said', () => {
    const thanks = [{ text: 'Thanks.' }, { if: answered('csat', { atMost: 2 }), text: 'Sorry.' }]
    expect(advised(asking({ ...survey(csat), thanks }))).toEqual([
      `warning: ${at}.thanks[1]: it is never said: the one before it has no "if", and is said to everybody; write the one without "if" last`,
    ])
    expect(advised(asking({ ...survey(csat), thanks: thanks.toReversed() }))).toEqual([])
  })

  test.each<[string, unknown, boolean]>([
    ['newcomers', { type: 'lifecycle', is: ['new', 'returning'] }, false],
    ['who never ordered', { type: 'orders', atLeast: 0, atMost: 0 }, false],
    ['who never bought', { not: { type: 'bought' } }, false],
    ['newcomers by a segment', { type: 'segment', is: 'fresh' }, false],
    ['whoever bought no lamp', { not: { type: 'bought', category: 'lamps' } }, true],
    ['whoever ordered nothing of late', { type: 'orders', atLeast: 0, atMost: 0, within: '9d' }, true],
    ['customers', { type: 'lifecycle', is: ['customer'] }, true],
    ['newcomers and those who are back', { type: 'lifecycle', is: ['new', 'back'] }, true],
    ['everybody on a page', { type: 'page', is: ['order'] }, true],
  ])('asks %s about a purchase', (_, audience, fine) => {
    const segments = { fresh: { type: 'lifecycle', is: ['new'] } }
    const surface = { ...survey(csat), about: 'purchase' }
    expect(advised({ ...asking(surface, { audience }), segments })).toEqual(
      fine
        ? []
        : [
            `warning: ${at}.about: it asks about a purchase, and nobody of the audience has made one; write { "type": "orders" } in the audience, or take "about" out`,
          ],
    )
  })

  test('asks for an address only where somebody takes it; ways to reach the shop ask for nothing', () => {
    const contact = {
      id: 'c',
      type: 'contact',
      ask: 'May we write?',
      consent: 'Yes, write to me.',
      privacy: '/privacy',
    }
    expect(advised(asking(survey(csat, contact)))).toEqual([
      `${at}.questions[1]: there is nobody to hand over to: a contact would go nowhere; add "recovery": [{ "type": "webhook", "url": "/api/recovery" }], or take this out`,
    ])
    const ways = { type: 'contact', email: 'shop@lumo.example' }
    expect(advised(asking({ ...survey(csat), thanks: [{ text: 'Sorry.', content: [ways] }] }))).toEqual([])
  })

  test('has places in its texts that exist, and the languages of the others', () => {
    const hi = { en: 'Very', es: 'Mucho' }
    expect(advised(asking(survey({ ...csat, ask: 'How was {order.name}?' })))[0]).toMatch(
      /^campaigns\[0\].surface.questions\[0\].ask: nothing is known as "\{order.name\}"/,
    )
    expect(
      advised(asking(survey({ ...csat, ask: hi, hint: hi, low: { en: 'Not at all' }, high: hi }))),
    ).toEqual([`warning: ${at}.questions[0].low: no text in "es", which 3 others have; add "es"`])
  })

  test('lets a visitor say what he does not like', () => {
    const label = 'I don’t like the discounts'
    const asks = { ...speed, options: [{ id: 'no', label }, options[0]!] }
    expect(advised(asking(survey(asks)))).toEqual([])
  })
})

describe('A shop that is used to other tools', () => {
  test.each<[string, Json, string]>([
    [
      'stars',
      survey({ id: 'a', type: 'stars', ask: 'How was it?' }),
      `${at}.questions[0].type: unknown type "stars": there is no such question; did you mean "rating"? With "preset": "csat", "nps" or "ces" it has its own words`,
    ],
    [
      'an nps surface',
      { type: 'nps' },
      `${at}.type: unknown type "nps": there is no such surface; did you mean "survey"?`,
    ],
    [
      'a survey that cannot be closed',
      { ...survey(csat), closable: false },
      `${at}.closable: unknown key "closable": it can always be closed; take this out`,
    ],
    [
      'a box ticked for him',
      survey({ id: 'c', type: 'contact', ask: 'May we?', consent: 'Yes', privacy: '/p', checked: true }),
      `${at}.questions[0].checked: unknown key "checked": consent is never ticked for the visitor; take this out`,
    ],
  ])('reads what there is instead of %s', (_, surface, said) => {
    expect(refused(asking(surface))).toEqual([said])
  })
})
