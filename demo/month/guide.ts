/** Somebody lets himself be asked: answer by answer, until the result or until he has had enough. */

import type { EventItem } from '../../src/events'
import type { Answer } from '../../src/questions/contract'
import type { Dice } from '../catalog/random'
import type { Category, DemoProduct } from '../product'
import { itemOf } from './item'
import { type Person, weighed } from './person'
import type { Visiting } from './record'

/** What is asked by each guide, which share leaves there, and what is answered. */
type Asked = readonly [
  question: string,
  leave: number,
  answer: (person: Person, chance: Dice, room: Answer) => Answer | undefined,
]

const budget = (most: number): Asked => [
  'budget',
  0.2,
  ({ isCareful }, { between }) =>
    Math.round(between(isCareful ? 25 : most * 0.4, isCareful ? most * 0.5 : most) / 10) * 10,
]

const GUIDES: Partial<Record<Category, { id: string; asks: readonly Asked[] }>> = {
  fan: {
    id: 'find-a-fan',
    asks: [
      ['room', 0.07, (_, chance) => weighed(chance, { bedroom: 52, living: 29, office: 19 })],
      ['night', 0.06, (_, { next }, room) => (room === 'living' ? (next() < 0.3 ? 'yes' : 'no') : undefined)],
      ['mount', 0.11, (_, chance) => weighed(chance, { floor: 48, ceiling: 27, table: 25 })],
      budget(260),
    ],
  },
  heater: {
    id: 'find-a-heater',
    asks: [
      ['size', 0.08, (_, chance) => weighed(chance, { small: 34, medium: 41, large: 25 })],
      ['pace', 0.1, (_, chance) => weighed(chance, { fast: 46, quiet: 35, away: 19 })],
      [
        'bathroom',
        0.09,
        (_, { next }, size) => (size === 'large' ? undefined : next() < 0.25 ? 'yes' : 'no'),
      ],
      budget(180),
    ],
  },
  purifier: {
    id: 'find-a-purifier',
    asks: [
      ['why', 0.09, (_, chance) => [weighed(chance, { allergy: 44, pets: 27, smoke: 17, sleep: 12 })]],
      ['size', 0.22, (_, { between }) => Math.round(between(12, 60) / 5) * 5],
      budget(350),
    ],
  },
}

/** The guide for what he needs, if the shop has one. */
export const guideFor = (need: Category): string | undefined => GUIDES[need]?.id

/** The dialogue, from its first question on. Gives what he picks of the products shown, if he picks one. */
export function ask(
  visiting: Visiting,
  person: Person,
  products: readonly DemoProduct[],
  chance: Dice,
): DemoProduct | null {
  const { id: guide, asks } = GUIDES[person.need]!
  const { say, wait } = visiting
  let shown: DemoProduct[] = []
  let first: Answer = null
  let most = Number.POSITIVE_INFINITY
  let answered = 0
  let isPatient = true
  let isRelaxed = false
  say({ name: 'guide_start', guide })
  for (const [question, leave, answerOf] of asks) {
    const given = answerOf(person, chance, first)
    if (given === undefined) continue
    wait(5)
    isPatient = chance.next() >= leave
    if (!isPatient) break
    const answer = chance.next() < 0.06 ? null : given
    if (!answered++) first = answer
    if (question === 'budget' && typeof answer === 'number') most = answer
    say({ name: 'guide_answer', guide, question, answer })
    if (chance.next() < 0.04) {
      say({ name: 'guide_unanswer', guide, question })
      wait(4)
      say({ name: 'guide_answer', guide, question, answer })
    }
    const within = products.filter(({ price }) => price <= most)
    const lacks = gives(chance, question, within.length)
    isRelaxed = !!lacks
    shown = best(within.length ? within : products, chance, 3)
    const matches = lacks ? 0 : within.length
    say({
      name: 'guide_result',
      guide,
      shown: shown.length,
      matches,
      relaxed: lacks ? [lacks] : [],
      source: 'endpoint',
    })
    say({ name: 'view_item_list', item_list_id: `tendero:${guide}`, items: ranked(shown) })
  }
  if (most <= 80 && person.isRemembered) segmentsNow(visiting, person, 'price-aware')
  wait(14)
  if (isPatient && chance.next() < 0.1)
    say({
      name: 'guide_refine',
      guide,
      ...(chance.next() < 0.5 ? { how: 'critique', field: 'noise' } : { how: 'compare' }),
    })
  const n = Math.floor(chance.next() ** 2 * shown.length)
  const picked = chance.next() < (isPatient ? (isRelaxed ? 0.4 : 0.68) : 0.2) ? shown[n] : undefined
  if (picked) say({ name: 'select_item', item_list_id: `tendero:${guide}`, items: [ranked(shown)[n]!] })
  say({ name: 'guide_close', guide, answered })
  return picked ?? null
}

/** The wish that has to give after this question, if one has to. */
function gives({ next }: Dice, question: string, matches: number): string | undefined {
  const luck = next()
  if (question === 'budget') return matches < 4 || luck < 0.08 ? 'price' : undefined
  if (question === 'mount') return luck < 0.07 ? 'mount' : undefined
  if (question === 'bathroom') return luck < 0.05 ? 'features' : undefined
  return question === 'size' && luck < 0.09 ? 'room' : undefined
}

const ranked = (products: readonly DemoProduct[]): EventItem[] =>
  products.map((product, index) => ({ ...itemOf(product), index }))

/** He is in one segment more; those that he is in now are said. */
export function segmentsNow({ say }: Visiting, { segments }: Person, ...more: string[]): void {
  const before = segments.size
  for (const id of more) segments.add(id)
  if (segments.size > before) say({ name: 'segment_update', segments: [...segments] })
}

/** Some of them, popular ones first, not always the same. */
export const best = (products: readonly DemoProduct[], { between }: Dice, count: number): DemoProduct[] =>
  products
    .map(product => ({ product, worth: product.popularity + between(0, 0.5) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, count)
    .map(({ product }) => product)
