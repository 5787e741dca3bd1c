import { describe, expect, test } from 'vitest'
import { check } from '../../src/check'
import { campaign, type Json, prompt, refused, saying, shop, showing, text } from '../support/message-shop'

const ask = (changes: Json = {}) => ({
  type: 'question',
  id: 'missing',
  ask: 'What is missing?',
  options: [
    { id: 'price', label: 'A better price' },
    { id: 'size', label: 'My size' },
  ],
  ...changes,
})
const asking = campaign({ id: 'leaving', surface: prompt({ content: [ask()] }) })
const wanting = (audience: unknown) => campaign({ audience })
const segments = (segments: unknown, ...campaigns: Json[]) => shop({ segments, campaigns })
const answered = (more: Json) => ({ type: 'answered', question: 'missing', ...more })
const inSegment = (is: string) => ({ type: 'segment', is })

test('A shop whose names all lead somewhere, hears nothing', () => {
  const accept = { label: 'Help me choose', guide: 'lamps' }
  const products = { type: 'products', guide: 'lamps' }
  expect(refused(showing(campaign({ surface: prompt({ content: [text, products], accept }) })))).toEqual([])
  expect(refused(showing(asking, wanting(answered({ guide: 'leaving', in: ['price'] }))))).toEqual([])
  expect(refused(showing(asking, wanting(answered({}))))).toEqual([])
  expect(refused(showing(wanting({ not: { type: 'converted', campaign: 'hello' } })))).toEqual([])
  expect(
    refused(
      segments(
        { big: { type: 'visits', atLeast: 5 }, bigger: inSegment('big') },
        wanting(inSegment('bigger')),
      ),
    ),
  ).toEqual([])
})

describe('A shop that names', () => {
  test.each<[string, unknown, string[]]>([
    [
      'a guide that is not there on a button',
      showing(campaign({ surface: prompt({ accept: { label: 'Go', guide: 'lamp' } }) })),
      ['campaigns[0].surface.accept.guide: there is no guide "lamp"; did you mean "lamps"?'],
    ],
    [
      'a guide that is not there in a block',
      saying({ type: 'products', guide: 'chairs' }),
      ['campaigns[0].surface.content[0].guide: there is no guide "chairs"; one of "lamps"'],
    ],
    [
      'a guide that is not there in an answer',
      saying(
        ask({
          options: [
            { id: 'a', label: 'A', guide: 'lmaps' },
            { id: 'b', label: 'B' },
          ],
        }),
      ),
      ['campaigns[0].surface.content[0].options[0].guide: there is no guide "lmaps"; did you mean "lamps"?'],
    ],
    [
      'a guide that is not there in a variant',
      showing(campaign({ variants: [{ id: 'b', surface: { type: 'assistant', guide: 'x' } }] })),
      ['campaigns[0].variants[0].surface.guide: there is no guide "x"; one of "lamps"'],
    ],
    [
      'a segment that is not there',
      segments({ regulars: { type: 'visits', atLeast: 3 } }, wanting({ all: [inSegment('regular')] })),
      ['campaigns[0].audience.all[0].is: there is no segment "regular"; did you mean "regulars"?'],
    ],
    [
      'a segment in what keeps it away',
      showing(campaign({ unless: [inSegment('staff')] })),
      ['campaigns[0].unless[0].is: there is no segment "staff"; write that segment'],
    ],
    [
      'a segment that was left out',
      segments({ regulars: { type: 'visit' } }, wanting(inSegment('regulars'))),
      ['campaigns[0].audience.is: the segment "regulars" was left out; mend that segment'],
    ],
    [
      'a campaign that is not there',
      showing(wanting({ type: 'converted', campaign: 'helo' })),
      ['campaigns[0].audience.campaign: there is no campaign "helo"; did you mean "hello"?'],
    ],
    [
      'a campaign that was left out',
      showing(campaign({ id: 'bad', when: [] }), wanting({ type: 'converted', campaign: 'bad' })),
      ['campaigns[1].audience.campaign: the campaign "bad" was left out; mend that campaign'],
    ],
    [
      'a question that the campaign does not ask',
      showing(asking, wanting(answered({ guide: 'leaving', question: 'mising' }))),
      ['campaigns[1].audience.question: no guide asks "mising"; did you mean "missing"?'],
    ],
    [
      'an answer that the question of a message has not',
      showing(asking, wanting(answered({ guide: 'leaving', in: ['prise'] }))),
      [
        'campaigns[1].audience.in[0]: "missing" has no answer "prise"; did you mean "price"? one of "price", "size"',
      ],
    ],
    [
      'the question of a campaign that asks nothing',
      showing(campaign({ id: 'mute' }), wanting(answered({ guide: 'mute' }))),
      ['campaigns[1].audience.question: no guide asks "missing"; write a guide that asks it'],
    ],
    [
      'the same answer twice',
      saying(
        ask({
          options: [
            { id: 'a', label: 'A' },
            { id: 'a', label: 'B' },
          ],
        }),
      ),
      ['campaigns[0].surface.content[0].options[1].id: "a" is there twice; give each its own id'],
    ],
    [
      'two questions of a message alike',
      saying(ask(), ask()),
      ['campaigns[0].surface.content[1].id: "missing" is there twice; give each its own id'],
    ],
    [
      'a variant like the surface beside it',
      showing(campaign({ variants: [{ id: 'base', surface: prompt() }] })),
      ['campaigns[0].variants[0].id: "base" is there twice; give each its own id'],
    ],
    [
      'a segment by itself',
      segments({ a: { not: inSegment('a') } }),
      ['segments.a: "a" hangs on itself; take it out of its own condition'],
    ],
    [
      'segments in a circle',
      segments({ a: inSegment('b'), b: { any: [inSegment('a')] }, c: { type: 'visits' } }),
      [
        'segments.a: "a" hangs on itself; take it out of its own condition',
        'segments.b: "b" hangs on itself; take it out of its own condition',
      ],
    ],
  ])('%s, reads where and what to write instead', (_, source, said) => {
    expect(
      refused(source).filter(
        line =>
          said.includes(line) || (!line.startsWith('segments.regulars') && !/when: is empty/.test(line)),
      ),
    ).toEqual(said)
  })
})

test('Two arms of an experiment may ask the same question', () => {
  const arms = campaign({
    surface: prompt({ content: [ask()] }),
    variants: [{ id: 'bar', surface: { type: 'bar', content: [ask()] } }],
  })
  expect(refused(showing(arms))).toEqual([])
})

test('What names something that was left out, is left out too, in any order, and the rest runs', () => {
  const source = shop({
    segments: { a: inSegment('b'), b: inSegment('c'), fine: { type: 'visits', atLeast: 2 } },
    campaigns: [
      campaign({ id: 'first', audience: { type: 'converted', campaign: 'second' } }),
      campaign({ id: 'second', audience: inSegment('a') }),
      campaign({ id: 'third', audience: inSegment('fine') }),
    ],
  })
  const { manifest, problems } = check(source)
  expect(Object.keys(manifest!.segments)).toEqual(['fine'])
  expect(manifest!.campaigns!.map(({ id }) => id)).toEqual(['third'])
  expect(problems.map(({ path }) => path).sort()).toEqual([
    'campaigns[0].audience.campaign',
    'campaigns[1].audience.is',
    'segments.a.is',
    'segments.b.is',
  ])
  expect(check(JSON.parse(JSON.stringify(manifest))).problems).toEqual([])
})

test('A shop without any products still shows the messages that need none', () => {
  const launcher = { ...campaign(), id: 'corner', surface: { type: 'launcher', guide: 'lamps' } }
  const { manifest } = check({ ...showing(campaign(), launcher), catalog: undefined })
  expect(manifest!.guides).toEqual({})
  expect(manifest!.campaigns!.map(({ id }) => id)).toEqual(['hello'])
})

test('Names of the language itself are no names of the shop', () => {
  for (const name of ['__proto__', 'constructor', 'toString'])
    expect(refused(showing(wanting({ type: 'segment', is: name }))).length).toBe(1)
})
