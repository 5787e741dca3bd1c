import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { directionsOf } from '../../src/guide/directions'
import { readAnswers, standing, wishesOf } from '../../src/guide/flow'
import { type Refined, UNREFINED, wishesWith } from '../../src/guide/refined'
import { guide as guideSchema } from '../../src/guide/schema'
import { shelve } from '../../src/guide/shelve'
import { buildTable } from '../../src/guide/table'
import { withWishes } from '../../src/guide/with-wishes'
import { readLink } from '../../src/open-link'
import { loadKinds } from '../../src/questions'
import type { Answers, AskedWish } from '../../src/questions/contract'
import { readRefined, resultAddress } from '../../src/result-link'
import { dropWish } from '../../src/surfaces/drop-wish'
import { fan, fanFields, wish } from '../support/fan-shop'

const guide = guideSchema.parse({
  title: 'Which fan?',
  questions: [
    {
      id: 'room',
      type: 'choice',
      ask: '?',
      options: [
        { id: 'bedroom', label: 'Bedroom', wish: [{ field: 'noise', atMost: 35, must: true }] },
        {
          id: 'office',
          label: 'Office',
          wish: [
            { field: 'airflow', atLeast: 800, must: true },
            { field: 'noise', atMost: 45, must: true },
          ],
        },
      ],
    },
    {
      id: 'budget',
      type: 'range',
      ask: '?',
      min: 0,
      max: 200,
      wish: { field: 'price', atMost: '$answer', must: true },
    },
    { id: 'mount', type: 'multi-choice', ask: '?', from: 'mount', must: true },
    {
      id: 'extras',
      type: 'multi-choice',
      ask: '?',
      options: [
        { id: 'timer', label: 'Timer', wish: { field: 'features', is: 'timer', must: true } },
        { id: 'remote', label: 'Remote', wish: { field: 'features', is: 'remote' } },
      ],
    },
    { id: 'colour', type: 'choice', ask: '?', from: 'colour' },
    { id: 'night', type: 'yes-no', ask: '?', yes: { wish: { field: 'timer', is: true } } },
  ],
})
const directions = directionsOf(guide, fanFields)
const page = 'https://shop.example/fans/?utm_source=mail#top'

beforeAll(() => loadKinds(guide.questions))

const opened = (address: string) => {
  const link = readLink(new URL(address).search)!
  const answers = standing(guide, readAnswers(guide, link.answers, {}))
  return {
    guide: link.guide,
    answers,
    refined: readRefined(link.answers, wishesOf(guide, answers), directions),
  }
}
const share = (answers: Answers, refined: Refined = UNREFINED) =>
  resultAddress(page, 'find-a-fan', answers, wishesOf(guide, answers), refined)

describe('A visitor who copies the link to a result', () => {
  it('copies the address of the page, his answers by their ids, and nothing else that the address says', () => {
    expect(share({ room: 'bedroom', budget: 40, mount: ['tower', 'desk'], night: null })).toBe(
      'https://shop.example/fans/?tendero=find-a-fan&tendero-only=1&room=bedroom&budget=40&mount=tower%2Cdesk&night=',
    )
  })

  it('takes along the steps that he took', () => {
    const wishes = [wish('price', { question: '~price', atMost: 40, must: true })]
    expect(share({ room: 'bedroom' }, { ...UNREFINED, wishes })).toContain('&tendero-wish=price%3C40')
  })
})

it('Whoever opens the link to a result has the same answers, the same wishes and the same products', () => {
  const word = fc.stringMatching(/^[a-c,& ]{0,4}[a-c]$/)
  const answers = fc.record(
    {
      room: fc.constantFrom('bedroom', 'office', null),
      budget: fc.oneof(
        fc.constant(null),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(n => n || 0),
      ),
      mount: fc.oneof(fc.constant(null), fc.uniqueArray(word, { minLength: 1, maxLength: 3 })),
      extras: fc.oneof(fc.constant(null), fc.subarray(['timer', 'remote'], { minLength: 1 })),
      colour: fc.oneof(fc.constant(null), word),
      night: fc.constantFrom('yes', 'no', null),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answers>
  const step = fc.tuple(fc.constantFrom(...directions), fc.double({ noNaN: true, noDefaultInfinity: true }))
  const id = fc.string({ minLength: 1, maxLength: 20 })
  const table = buildTable(
    [10, 20, 30, 40, 50, 60].map(n =>
      fan(`${n}`, n, {
        noise: 80 - n,
        airflow: n * 20,
        features: n % 20 ? ['timer'] : ['remote'],
        mount: 'a',
      }),
    ),
  )
  fc.assert(
    fc.property(
      answers,
      fc.array(step, { maxLength: 3 }),
      fc.nat(7),
      fc.uniqueArray(id, { maxLength: 3 }),
      fc.option(id, { nil: undefined }),
      (given, steps, dropBits, dismissed, like) => {
        const asked = wishesOf(guide, given)
        const wishes = steps.map(
          ([{ field, way }, n]): AskedWish =>
            wish(field, {
              question: `~${field}`,
              [way === 'less' ? 'atMost' : 'atLeast']: n || 0,
              must: true,
            }),
        )
        const refined: Refined = {
          wishes: withWishes(
            [],
            wishes.filter((w, n) => wishes.findIndex(x => x.field === w.field) === n),
          ),
          dropped: asked.filter((_, n) => dropBits & (1 << n)),
          dismissed,
          like,
        }
        const again = opened(share(standing(guide, given), refined))
        expect(again.guide).toBe('find-a-fan')
        expect(again.answers).toEqual(standing(guide, given))
        expect(again.refined).toEqual(refined)
        const products = (a: Answers, r: Refined) => shelve(table, wishesWith(r, wishesOf(guide, a)), 3)
        expect(products(again.answers, again.refined)).toEqual(products(given, refined))
      },
    ),
  )
})

describe('A visitor who opens a link that somebody has tampered with', () => {
  const read = (search: string) => opened(`https://shop.example/?tendero=g&tendero-only=1&${search}`).refined

  it.each([
    'tendero-wish=margin<40',
    'tendero-wish=__proto__<40',
    'tendero-wish=price>40',
    'tendero-wish=price<',
    'tendero-wish=price<40<50',
    'tendero-wish=price<NaN',
    'tendero-wish=price<1e999',
    'tendero-wish=price<0x10',
    'tendero-wish=price=40',
    'tendero-wish=<script>',
    'tendero-wish',
    'tendero-drop=room.0',
    'tendero-drop=__proto__.0',
    'tendero-not=',
    `tendero-not=${'x'.repeat(201)}`,
  ])('has the result without "%s"', search => {
    expect(read(search)).toEqual(UNREFINED)
  })

  it('has four wishes and twenty products taken away at most, and one wish a field', () => {
    const many = Array.from({ length: 50 }, (_, n) => `tendero-not=${n}`).join('&')
    expect(read(many).dismissed.length).toBe(20)
    expect(read('tendero-wish=price<40&tendero-wish=price<50').wishes.map(w => w.atMost)).toEqual([40])
  })

  it('is not harmed by what is no text', () => {
    const odd = { 'tendero-wish': [{}, null, 5, ['price<4']], 'tendero-like': {}, 'tendero-not': 7 }
    expect(readRefined(odd, [], directions)).toEqual(UNREFINED)
    expect(() => fc.assert(fc.property(fc.object(), o => void readRefined(o, [], directions)))).not.toThrow()
  })
})

describe('A visitor who lets go of one wish', () => {
  const drop = (answers: Answers, n: number, refined = UNREFINED) =>
    dropWish(guide, answers, refined, wishesWith(refined, wishesOf(guide, answers))[n]!)

  it('has no preference in that question, where it was all that he asked there', () => {
    expect(drop({ budget: 40, room: 'bedroom' }, 0)).toEqual({ question: 'room', answer: null })
    expect(drop({ budget: 40, room: 'bedroom' }, 1)).toEqual({ question: 'budget', answer: null })
    expect(drop({ mount: ['tower', 'desk'] }, 0)).toEqual({ question: 'mount', answer: null })
  })

  it('keeps the other ones that he ticked', () => {
    expect(drop({ extras: ['timer', 'remote'] }, 0)).toEqual({ question: 'extras', answer: ['remote'] })
  })

  it('keeps the rest of an answer that asks several things', () => {
    const answers = { room: 'office' }
    const [airflow, noise] = wishesOf(guide, answers)
    expect(drop(answers, 0)).toEqual({ change: { dropped: [airflow] } })
    expect(wishesWith({ wishes: [], dropped: [airflow!] }, [airflow!, noise!])).toEqual([noise])
  })

  it('takes back a step that he took', () => {
    const wishes = [wish('price', { question: '~price', atMost: 40 })]
    expect(drop({ room: 'bedroom' }, 1, { ...UNREFINED, wishes })).toEqual({ change: { wishes: [] } })
  })
})
