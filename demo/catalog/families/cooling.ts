/** Portable air conditioners. */
import type { Family } from '../family'

const COLDS = ['Nevada', 'Glaciar', 'Escarcha', 'Ventisca', 'Cumbre']

export const cooling: readonly Family[] = [
  {
    category: 'air-conditioner',
    type: 'portable',
    count: 13,
    name: { es: 'Aire acondicionado portátil', en: 'portable air conditioner' },
    models: COLDS,
    price: [259, 749],
    room: [12, 36],
    power: [780, 1500],
    weight: [22, 36],
    height: [68, 84],
    noise: [49, 65],
    airflow: [260, 480],
    colours: ['white', 'graphite'],
    always: ['remote', 'wheels'],
    features: ['timer', 'dry-mode', 'night-mode', 'heat-pump', 'app'],
  },
]
