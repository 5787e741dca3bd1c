/** Catalogues such as shops of these systems really have, with all that their owners leave in them: made up, in full. */

/** As `products.json` gives it. */
export interface ShopifyThing {
  title: string
  vendor?: string
  type?: string
  tags?: string[]
  options?: Record<string, string[]>
  price?: number
  picture?: boolean
}

/** Products of Shopify: one variant a combination of options, "Default Title" where there are none. */
export const shopifyOf = (things: readonly ShopifyThing[]): unknown[] =>
  things.map(
    ({ title, vendor = 'Norte', type = '', tags = [], options = {}, price = 20, picture = true }, n) => {
      const names = Object.keys(options)
      const combinations = Object.values(options).reduce<string[][]>(
        (rows, values) => rows.flatMap(row => values.map(value => [...row, value])),
        [[]],
      )
      return {
        id: 8000 + n,
        handle: `thing-${n}`,
        title,
        vendor,
        product_type: type,
        tags,
        body_html: `<p>${title}</p>`,
        published_at: '2026-01-02T00:00:00Z',
        options: names.length
          ? names.map((name, i) => ({ name, position: i + 1, values: options[name] }))
          : [{ name: 'Title', position: 1, values: ['Default Title'] }],
        images: picture ? [{ src: `/images/thing-${n}.svg` }] : [],
        variants: (names.length ? combinations : [['Default Title']]).map((values, i) => ({
          id: (8000 + n) * 100 + i,
          title: values.join(' / '),
          ...Object.fromEntries(values.map((value, o) => [`option${o + 1}`, value])),
          price: price.toFixed(2),
          sku: `T-${n}-${i}`,
          available: (n + i) % 11 !== 0,
        })),
      }
    },
  )

export interface WooThing {
  title: string
  categories?: string[]
  attributes?: Record<string, string[]>
  tags?: string[]
  price?: number | null
  picture?: boolean
}

/** Products of WooCommerce; several values of one attribute make one that has options. */
export const wooOf = (things: readonly WooThing[]): unknown[] =>
  things.map(
    (
      { title, categories = ['Uncategorized'], attributes = {}, tags = [], price = 20, picture = true },
      n,
    ) => {
      const minor = price === null ? '' : String(Math.round(price * 100))
      return {
        id: 600 + n,
        name: title,
        slug: `thing-${n}`,
        type: Object.values(attributes).some(values => values[1]) ? 'variable' : 'simple',
        has_options: Object.values(attributes).some(values => values[1]),
        permalink: `/product/thing-${n}/`,
        sku: `W-${n}`,
        prices: {
          price: minor,
          regular_price: minor,
          sale_price: minor,
          price_range: null,
          currency_code: 'EUR',
          currency_minor_unit: 2,
        },
        images: picture ? [{ id: n, src: `/images/thing-${n}.svg` }] : [],
        categories: categories.map((name, id) => ({ id, name })),
        tags: tags.map((name, id) => ({ id, name })),
        attributes: Object.entries(attributes).map(([name, values], id) => ({
          id,
          name,
          terms: values.map(value => ({ id: 1, name: value, slug: value.toLowerCase() })),
        })),
        is_purchasable: price !== null,
        is_in_stock: true,
        average_rating: '0',
        review_count: 0,
      }
    },
  )

const some = <T>(list: readonly T[], n: number): T => list[n % list.length]!
const times = <T>(n: number, make: (n: number) => T): T[] => Array.from({ length: n }, (_, n) => make(n))

const GARMENTS = ['T-Shirts', 'Hoodies', 'Jeans', 'Dresses', 'Socks']
const SIZES = ['XL', 'S', 'M', 'XXL', 'L', 'XS']
const COLOURS = [
  'Black',
  'Off White',
  'Washed Blue',
  'Olive',
  'Sand',
  'Rust',
  'Ecru',
  'Forest',
  'Navy',
  'Plum',
]
const NAMES = ['Alba', 'Brisa', 'Cala', 'Duna', 'Estela', 'Faro', 'Gala', 'Hiedra', 'Isla', 'Jara', 'Lago']

/** A brand of its own: clothes in sizes and colours, with the tags that apps and sales leave behind. */
export const clothes = (): unknown[] =>
  shopifyOf(
    times(90, n => ({
      title: `${some(NAMES, n * 7)} ${some(GARMENTS, n).replace(/s$/, '')}${n % 4 ? '' : ' – Limited Edition'}`,
      vendor: 'Norte Studio',
      type: some(GARMENTS, n),
      tags: [
        n % 3 ? 'new' : 'sale',
        n % 2 ? 'women' : 'men',
        n % 4 ? '_label_Bestseller' : '__tab1:size-guide',
        'spring-summer-2026',
        `finish ${some(COLOURS, n * 7 + Math.floor(n / 10))}`,
        n % 5 ? 'YGroup_jersey' : 'badge:eco',
        some(['cotton', 'linen', 'wool'], n),
        some(['Final Sale', 'bfcm', 'in-stock', 'hidden'], n),
      ],
      options: {
        Size: SIZES.filter((_, i) => (i + n) % 3),
        Color: [some(COLOURS, n * 7 + Math.floor(n / 10)), some(COLOURS, n + Math.floor(n / 5) + 3)],
      },
      price: 15 + ((n * 13) % 90),
    })),
  )

const TYPES = ['Vino Tinto', 'Vino Blanco', 'Espumoso', 'Rosado']
const GRAPES = ['Tempranillo', 'Garnacha', 'Albariño', 'Verdejo', 'Monastrell', 'Macabeo']
const REGIONS = ['Rioja', 'Ribera del Duero', 'Rías Baixas', 'Rueda', 'Jumilla', 'Penedès', 'Priorat']

/** A Spanish wine shop on WooCommerce: several categories each, "Sin categorizar" among them. */
export const wines = (): unknown[] =>
  wooOf(
    times(80, n => ({
      title: `${some(NAMES, n * 5)} ${some(['Crianza', 'Reserva', 'Joven', 'Brut'], n)} ${2016 + (n % 8)} &#8211; 75 cl`,
      categories: n % 9 ? ['Vinos', some(TYPES, n), ...(n % 4 ? [] : ['Ofertas'])] : ['Sin categorizar'],
      attributes: {
        Uva: n % 6 ? [some(GRAPES, n * 5)] : [some(GRAPES, n), some(GRAPES, n + 1)],
        'Denominación de Origen': [some(REGIONS, n * 3)],
        Añada: [String(2016 + (n % 8))],
        Maridaje: n % 2 ? ['Carnes', 'Quesos'] : ['Pescados', 'Arroces'],
      },
      tags: [some(['nuevo', 'oferta', 'destacado', 'black-friday'], n)],
      price: 6 + ((n * 7) % 60),
    })),
  )

const TOOLS = ['Drill', 'Circular Saw', 'Sander', 'Impact Driver', 'Angle Grinder']

/** A tool shop on WooCommerce with attributes as the manufacturers' lists have them. */
export const tools = (): unknown[] =>
  wooOf(
    times(120, n => ({
      title: `${some(['Bolt', 'Karo', 'Tessin', 'Mavo'], n * 3)} ${some(TOOLS, n)} <b>${some(['12V', '18V', '36V'], n)}</b> TX-${100 + n}`,
      categories: ['Power Tools', `${some(TOOLS, n)}s`],
      attributes: {
        Brand: [some(['Bolt', 'Karo', 'Tessin', 'Mavo'], n * 3)],
        Voltage: [some(['12 V', '18 V', '36 V'], n)],
        'Power source': [n % 3 ? 'Battery' : 'Corded'],
        Weight: [`${(1.1 + (n % 20) / 10).toFixed(1)} kg`],
        'Model number': [`TX-${100 + n}`],
        'Batteries included': [n % 2 ? 'Yes' : 'No'],
      },
      price: 40 + ((n * 17) % 300),
    })),
  )

/** A maker with four things to sell, each of its own type. */
export const fourThings = (): unknown[] =>
  shopifyOf(
    ['Oak Board', 'Walnut Bowl', 'Ash Spoon', 'Cherry Tray'].map((title, n) => ({
      title,
      vendor: 'Tallo',
      type: title.split(' ')[1]!,
      tags: ['handmade', n % 2 ? 'gift' : 'kitchen'],
      price: 25 + n * 12,
    })),
  )

/** Two hundred and fifty prints of one type, told apart by nothing but their names, prices and two sizes. */
export const prints = (): unknown[] =>
  shopifyOf(
    times(250, n => ({
      title: `${some(NAMES, n)} at ${some(['Dawn', 'Noon', 'Dusk', 'Night'], n * 3)}, No. ${n + 1}`,
      vendor: n % 2 ? 'Printhouse' : 'PRINTHOUSE',
      type: 'Print',
      tags: [`No. ${n + 1}`, 'art'],
      options: { 'Frame Size': n % 4 ? ['30 x 40 cm', '50 x 70 cm', '21 x 30 cm'] : ['50 x 70 cm'] },
      price: some([35, 45, 60, 80], n),
    })),
  )

/** Spanish spare parts that have no pictures, hardly a price, and titles in HTML. */
export const bareParts = (): unknown[] =>
  wooOf(
    times(40, n => ({
      title: `<span class="t">Junta &amp; retén</span> ${some(['bomba', 'caldera', 'grifo'], n)} Ø${10 + n}&nbsp;mm`,
      categories: [some(['Fontanería', 'Calefacción &amp; Gas', 'Sin categorizar'], n)],
      attributes: { Diámetro: [`${10 + (n % 12)} mm`], Material: [some(['Goma', 'Teflón', 'Fibra'], n * 5)] },
      price: n % 5 ? null : 3 + n,
      picture: false,
    })),
  )
