/** Catalogues of our own making, the same in each run: 10,000 products x 15 fields. */
import type { Product } from '../src/page'

const PRODUCTS = 10_000

/** Numbers from 0 to 1, the same in each run (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Values drawn evenly, so that nothing repeats more than it must: the hardest to pack. */
export function makeCatalogue(): Product[] {
  const next = dice(2)
  const among = (...words: string[]) => words[Math.floor(next() * words.length)]!
  const number = (from: number, to: number, places = 0) =>
    Number((from + next() * (to - from)).toFixed(places))
  return Array.from({ length: PRODUCTS }, (_, n) => ({
    id: `p${n}`,
    title: `Product ${n}`,
    url: `https://shop.example/p/${n}`,
    image: null,
    price: number(15, 900, 2),
    currency: 'EUR',
    availability: next() < 0.08 ? 'OutOfStock' : 'InStock',
    brand: among('Alba', 'Brisa', 'Cierzo', 'Duna', 'Estela'),
    sku: `S${n}`,
    gtin: null,
    fields: {
      category: among('fan', 'heater', 'purifier', 'humidifier', 'dehumidifier'),
      kind: among('tower', 'desk', 'ceiling', 'pedestal'),
      colour: among('white', 'black', 'grey', 'wood', 'red'),
      energy: among('A', 'B', 'C', 'D'),
      has: ['timer', 'remote', 'app', 'silent', 'swing'].filter(() => next() < 0.4),
      quiet: next() < 0.3,
      popularity: next(),
      noise: number(18, 66, 1),
      airflow: number(100, 2400),
      room: number(5, 80),
      power: number(10, 2500),
      weight: number(0.4, 24, 1),
      height: number(15, 160),
      speeds: number(1, 12),
      warranty: number(1, 5),
    },
  }))
}

/** The same number of products with the words of a shop: titles, long addresses, article numbers, rounded measures, a popularity that is a count. */
export function makeWordyCatalogue(): Product[] {
  const next = dice(7)
  const among = <T>(list: readonly T[]): T => list[Math.floor(next() ** 1.6 * list.length)]!
  const step = (from: number, to: number, by: number) => Math.round((from + next() * (to - from)) / by) * by
  const brands = Array.from({ length: 60 }, (_, n) =>
    `${among(['Al', 'Bri', 'Cier', 'Du', 'Este', 'Fa', 'Gala', 'Ho'])}${among(['ba', 'sa', 'zo', 'na', 'la', 'ro', 'xia', 'rno'])} ${n % 7 ? '' : 'Home'}`.trim(),
  )
  const kinds = [
    'Tower fan',
    'Desk fan',
    'Ceiling fan',
    'Pedestal fan',
    'Oil heater',
    'Fan heater',
    'Air purifier',
    'Humidifier',
    'Dehumidifier',
    'Evaporative cooler',
  ]
  const colours = ['white', 'black', 'grey', 'anthracite', 'oak', 'walnut', 'red', 'mint', 'brass', 'copper']
  const labels = [
    'timer',
    'remote control',
    'app',
    'silent mode',
    'swing',
    'ioniser',
    'night light',
    'child lock',
    'HEPA 13',
    'thermostat',
  ]
  return Array.from({ length: PRODUCTS }, (_, n) => {
    const brand = among(brands)
    const kind = among(kinds)
    const colour = among(colours)
    const model = `${brand.slice(0, 2).toUpperCase()}${100 + Math.floor(next() * 900)}${among(['', 'X', 'Pro', 'S'])}`
    const id = String(48_210_000 + n * 7 + Math.floor(next() * 7))
    const title = `${brand} ${model} ${kind.toLowerCase()} with ${among(labels)}, ${colour}`
    const slug = title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    return {
      id,
      title,
      url: `https://shop.example/en/climate/${slug}-${id}.html`,
      image: `https://cdn.shop.example/media/catalog/product/cache/${Math.floor(next() * 2 ** 32).toString(16)}/${slug}.jpg`,
      price: step(15, 900, 5) - 0.01 * (next() < 0.8 ? 1 : 10),
      currency: 'EUR',
      availability: next() < 0.08 ? 'OutOfStock' : 'InStock',
      brand,
      sku: `${model}-${colour.slice(0, 3).toUpperCase()}-${Math.floor(next() * 1000)}`,
      gtin: `84${Math.floor(next() * 1e11)
        .toString()
        .padStart(11, '0')}`,
      fields: {
        category: kind,
        series: `${brand} ${among(['Classic', 'Aero', 'Silence', 'Max', 'Eco'])}`,
        colour,
        energy: among(['A', 'B', 'C', 'D', 'E']),
        has: labels.filter(() => next() < 0.3),
        room_type: among(['bedroom', 'living room', 'office', 'workshop', 'nursery']),
        popularity: Math.floor(next() ** 6 * 3000),
        rating: step(2, 5, 0.1) > 0 ? Number(step(2, 5, 0.1).toFixed(1)) : 3,
        noise: step(18, 66, 1),
        airflow: step(100, 2400, 50),
        room: step(5, 80, 5),
        power: step(10, 2500, 10),
        weight: Number(step(0.4, 24, 0.1).toFixed(1)),
        height: step(15, 160, 1),
        warranty: among([2, 3, 5]),
      },
    }
  }).map(product => ({ ...product, price: Number(product.price.toFixed(2)) })) as Product[]
}
