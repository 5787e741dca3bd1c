/** Air purifiers, round and upright. */
import type { Family } from '../family'

const WOODS = ['Musgo', 'Pinar', 'Alba', 'Claro', 'Bosque', 'Helecho', 'Laurel', 'Tilo']

export const purifiers: readonly Family[] = [
  {
    category: 'purifier',
    type: 'round',
    count: 15,
    name: { es: 'Purificador', en: 'air purifier' },
    models: WOODS,
    price: [79, 459],
    room: [16, 70],
    power: [18, 60],
    weight: [2.4, 8.8],
    height: [32, 62],
    noise: [19, 44],
    airflow: [140, 620],
    upkeep: [24, 79],
    colours: ['white', 'sage', 'graphite', 'sand'],
    always: ['hepa'],
    features: ['carbon', 'night-mode', 'air-sensor', 'pet-filter', 'app', 'timer'],
  },
  {
    category: 'purifier',
    type: 'upright',
    count: 14,
    name: { es: 'Purificador', en: 'air purifier' },
    models: WOODS,
    price: [109, 599],
    room: [22, 95],
    power: [28, 75],
    weight: [4.8, 12],
    height: [48, 76],
    noise: [21, 48],
    airflow: [220, 840],
    upkeep: [35, 110],
    colours: ['white', 'graphite', 'sage'],
    always: ['hepa', 'carbon'],
    features: ['air-sensor', 'night-mode', 'pet-filter', 'app', 'timer'],
  },
]
