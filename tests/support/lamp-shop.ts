/** The demo's pages with a guide and products of a test's own: forty lamps, of which each answer leaves what can be counted by hand. */
import type { BrowserContext } from 'playwright-core'
import type { ManifestSource } from '../../src/schema'
import { serveManifest, stamped } from './stamped'

const COLOURS = ['black', 'white', 'brass']
/** Major units: the cheapest of a place, and the step to the next. */
const PRICES = { desk: [20, 5], floor: [60, 10], ceiling: [90, 15], wall: [40, 20] } as const
/** When the lamp is there that is sold out. */
export const backOn = new Date(Date.now() + 30 * 86_400_000)
const COUNTS = { desk: 14, floor: 12, ceiling: 12, wall: 2 }

/** None of the ceiling is black; of the two on the wall the dearer is sold out for a month; each lamp has the same plug. */
export const lamps = (Object.keys(PRICES) as (keyof typeof PRICES)[]).flatMap(place =>
  Array.from({ length: COUNTS[place] }, (_, n) => ({
    id: `${place}-${n}`,
    title: `Lamp ${place} ${n}`,
    url: `/en/p/${place}-${n}`,
    price: PRICES[place][0] + n * PRICES[place][1],
    availability: place === 'wall' && n ? 'OutOfStock' : 'InStock',
    ...(place === 'wall' && n && { availability_date: backOn.toISOString() }),
    place,
    colour: COLOURS[place === 'ceiling' ? 1 + (n % 2) : n % 3],
    light: n % 2 ? 'cold' : 'warm',
    lumens: 300 + n * 50,
    plug: 'EU',
    popularity: 1 - n / 20,
  })),
)

const guide: NonNullable<ManifestSource['guides']>[string] = {
  title: 'Can I help you choose a lamp?',
  questions: [
    {
      id: 'place',
      type: 'choice',
      ask: 'Where will it be?',
      must: true,
      options: ['desk', 'floor', 'ceiling', 'wall'].map(place => ({
        id: place,
        label: `On the ${place}`,
        wish: { field: 'place', is: place, must: true },
      })),
    },
    {
      id: 'plug',
      type: 'yes-no',
      ask: 'Do you live in Europe?',
      yes: { label: 'Yes, in Europe', wish: { field: 'plug', is: 'EU' } },
      no: { label: 'No, elsewhere' },
    },
    {
      id: 'use',
      type: 'choice',
      ask: 'What is it for?',
      options: [
        {
          id: 'read',
          label: 'To read',
          wish: [
            { field: 'lumens', atLeast: 800, must: true },
            { field: 'light', is: 'cold', must: true },
          ],
        },
        { id: 'rest', label: 'To rest', wish: { field: 'light', is: 'warm', weight: 3 } },
      ],
    },
    { id: 'colour', type: 'choice', ask: 'Which colour?', from: 'colour', must: true },
    {
      id: 'budget',
      type: 'range',
      ask: 'Up to how much?',
      from: 'price',
      wish: { field: 'price', atMost: '$answer', must: true },
    },
  ],
  result: { also: [{ type: 'step-up', upTo: 2 }] },
}

/** The manifest of the lamps, as a careful owner serves it. */
export const lampManifest = (change: Partial<ManifestSource> = {}): string =>
  stamped(({ campaigns: _, ...demo }) => ({
    ...demo,
    catalog: {
      url: '/lamps.json',
      fields: {
        place: { label: 'Place' },
        colour: { label: 'Colour' },
        light: { label: 'Light' },
        lumens: { label: 'Brightness', unit: 'lm', better: 'more', more: 'Brighter' },
      },
    },
    recommender: [{ type: 'catalog' }],
    guides: { lamps: guide },
    ...change,
  }))

/** From now on the visitor's shop is one of lamps. */
export async function sellLamps(
  visitor: BrowserContext,
  change: Partial<ManifestSource> = {},
): Promise<void> {
  await serveManifest(visitor, lampManifest(change))
  await visitor.route('**/lamps.json', route => route.fulfill({ json: { products: lamps } }))
}
