/** One model of a family: a size and a quality are drawn, everything else follows from them as it does in shops. */
import type { DemoProduct, Language } from '../product'
import type { Family } from './family'
import { shopGtin } from './gtin'
import type { Dice } from './random'

const BRANDS = ['Levante', 'Nordal', 'Calma', 'Tramuntana', 'Albor', 'Oriol', 'Vesta', 'Marea']
const ENERGY = ['A', 'A', 'A+', 'A+', 'A++', 'A+++']

const mix = ([low, high]: readonly [number, number], part: number) =>
  low + (high - low) * Math.min(1, Math.max(0, part))
const round = (value: number, step: number) => Math.round(Math.round(value / step) * step * 100) / 100
const slug = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-')
    .toLowerCase()

/** Ends as prices in shops do: 34.90, 129, 349. */
const shopPrice = (euros: number) => (euros < 60 ? Math.floor(euros) + 0.9 : Math.round(euros / 10) * 10 - 1)

/** What a filter and its purifiers share. */
const fitsOf = ({ category, fits }: Family, line: string) =>
  fits ? { fits } : category === 'purifier' ? { fits: line } : {}

/** The product without what depends on the language. `nth` of the family's models, `number` in the catalogue. */
export function makeProduct(family: Family, nth: number, number: number, dice: Dice) {
  const size = Math.min(1, (nth + dice.between(0, 0.9)) / family.count)
  const quality = dice.next()
  const near = (part: number, wobble: number) => part + dice.between(-wobble, wobble)
  const brand = dice.pick(BRANDS)
  const line = family.models[(nth * 3 + number) % family.models.length]!
  const height = round(mix(family.height, near(size, 0.1)), 1)
  const step = family.airflow && family.airflow[1] > 2000 ? 50 : 10
  const price = shopPrice(mix(family.price, 0.55 * size + 0.42 * quality + dice.between(-0.03, 0.03)))
  const reduced = dice.next() < 0.14
  const stock = dice.next()
  const features = family.features.filter(() => dice.next() < 0.12 + 0.7 * quality)
  const noise = family.noise && round(mix(family.noise, 0.72 * size + 0.42 * (1 - quality) - 0.06), 1)
  const tells = dice.next() > 0.03
  return {
    id: slug(`${brand} ${line} ${height}`),
    model: `${line} ${height}`,
    price,
    ...(reduced ? { oldPrice: shopPrice(price * dice.between(1.12, 1.35)) } : {}),
    onSale: reduced,
    currency: 'EUR' as const,
    availability:
      stock < 0.1
        ? ('OutOfStock' as const)
        : stock < 0.15
          ? ('LimitedAvailability' as const)
          : stock < 0.17
            ? ('PreOrder' as const)
            : ('InStock' as const),
    brand,
    sku: `CB-${family.type.slice(0, 2).toUpperCase()}-${String(1000 + number)}`,
    gtin: shopGtin(410_000 + number * 37),
    category: family.category,
    type: family.type,
    colour: family.colours[(nth * 2 + Math.floor(nth / 3) + number) % family.colours.length]!,
    popularity: round(
      (0.25 + 0.75 * dice.next()) * (1 - 0.35 * Math.abs(size - 0.45)) * (0.6 + 0.4 * quality),
      0.01,
    ),
    ...(noise !== undefined && tells ? { noise } : {}),
    ...(family.airflow ? { airflow: round(mix(family.airflow, near(size, 0.05)), step) } : {}),
    ...(family.room ? { room: round(mix(family.room, near(size, 0.06)), 1) } : {}),
    ...(family.power
      ? { power: round(mix(family.power, near(size, 0.08)), family.power[0] >= 300 ? 50 : 1) }
      : {}),
    ...(family.category === 'air-conditioner'
      ? { energy: ENERGY[Math.floor(quality * ENERGY.length)]! }
      : {}),
    weight: round(mix(family.weight, near(size, 0.1)), 0.1),
    height,
    ...(family.mount ? { mount: family.mount } : {}),
    ...(family.place ? { place: family.place } : {}),
    ...(family.tank ? { tank: round(mix(family.tank, near(size, 0.08)), 0.1) } : {}),
    ...(family.extraction ? { extraction: round(mix(family.extraction, size), 1) } : {}),
    ...(family.upkeep ? { upkeep: round(mix(family.upkeep, near(size, 0.1)), 1) } : {}),
    ...fitsOf(family, line),
    features: [...(family.always ?? []), ...features],
  }
}

/** The same product in one language, with its addresses. */
export function inLanguage(
  { model, ...made }: ReturnType<typeof makeProduct>,
  family: Family,
  language: Language,
): DemoProduct {
  const names = family.fits
    ? family.name
    : {
        es: `${family.name.es} ${made.brand} ${model}`,
        en: `${made.brand} ${model} ${family.name.en}`,
      }
  const { id, ...rest } = made
  return { id, title: names[language], url: `/${language}/p/${id}`, image: `/images/${id}.svg`, ...rest }
}
