/** Filters for the purifiers: one a line and kind. */
import type { Family } from '../family'

type Kind = Pick<Family, 'name' | 'price' | 'colours'> & { feature: string }

const KINDS: readonly Kind[] = [
  {
    name: { es: 'Filtro HEPA para', en: 'HEPA filter for' },
    price: [29, 69],
    colours: ['white'],
    feature: 'hepa',
  },
  {
    name: { es: 'Filtro de carbón para', en: 'Carbon filter for' },
    price: [19, 49],
    colours: ['graphite'],
    feature: 'carbon',
  },
  {
    name: { es: 'Prefiltro lavable para', en: 'Washable pre-filter for' },
    price: [9, 19],
    colours: ['sage'],
    feature: 'pet-filter',
  },
]

/** Of round purifiers they are cartridges, of upright ones flat. */
const LINES = [
  ['Musgo', 'cartridge'],
  ['Bosque', 'cartridge'],
  ['Claro', 'flat'],
  ['Tilo', 'flat'],
] as const

export const filters: readonly Family[] = LINES.flatMap(([fits, type]) =>
  KINDS.map(({ name, feature, ...kind }) => ({
    category: 'filter' as const,
    type,
    count: 1,
    name: { es: `${name.es} ${fits}`, en: `${name.en} ${fits}` },
    models: [`${fits} ${feature}`],
    weight: [0.2, 0.9] as const,
    height: [24, 38] as const,
    fits,
    always: [feature],
    features: [],
    ...kind,
  })),
)
