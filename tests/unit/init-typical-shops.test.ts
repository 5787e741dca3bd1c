/** Guides drafted from catalogues such as shops really have: would their owners show them? */
import { describe, expect, test } from 'vitest'
import { check, sayProblem } from '../../src/check'
import { advise } from '../../src/check/advise'
import { draft } from '../../src/init/draft'
import { naturalOrder } from '../../src/init/natural-order'
import { isOffer } from '../../src/init/noise-word'
import type { Text } from '../../src/lib/text'
import { loadCatalog } from '../../src/recommenders/load-catalog'
import * as shops from '../support/typical-shops'

const say = (text: Text | undefined, language: string) =>
  typeof text === 'object' ? (text as Record<string, string>)[language] : text

/** The questions as a visitor reads them, as the widget drafts them on a page of the shop. */
async function drafted(list: unknown[], language: 'en' | 'es', name: string) {
  const table = await loadCatalog(
    { url: 'https://shop.invalid/products.json' },
    {
      base: 'https://shop.invalid/',
      currency: 'EUR',
      fetch: async () =>
        new Response(JSON.stringify({ products: list }), { headers: { 'content-type': 'application/json' } }),
      problem: (code, message) => expect.fail(`${code}: ${message}`),
    },
  )
  const products = Array.from({ length: table.size }, (_, row) => table.product(row))
  const { manifest } = draft(products, {
    url: '/products.json',
    language,
    name,
    ...(table.units && { units: table.units }),
  })
  const { manifest: checked, problems } = check(manifest)
  expect([...problems, ...advise(checked!, manifest, products, 0)].map(sayProblem)).toEqual([])
  const questions = Object.values(manifest.guides ?? {})[0]?.questions ?? []
  return {
    products,
    asked: questions.map(question => ({
      ask: say(question.ask, language),
      options: 'options' in question ? (question.options ?? []).map(one => say(one.label, language)) : [],
      ...(question.askIf ? { later: true } : {}),
    })),
  }
}

describe('A visitor is asked', () => {
  test('in a clothes shop for the kind of garment and for every size from small to large; not for tags of apps, sales and the shop’s own name', async () => {
    const { asked } = await drafted(shops.clothes(), 'en', 'Norte Studio')
    expect(asked.slice(0, 4)).toEqual([
      { ask: 'What are you looking for?', options: ['Dresses', 'Hoodies', 'Jeans', 'Socks', 'T-Shirts'] },
      { ask: 'Which size do you need?', options: ['XS', 'S', 'M', 'L', 'XL', 'XXL'] },
      { ask: 'What matters to you?', options: ['Men', 'Women', 'Cotton', 'Linen', 'Wool'] },
      { ask: 'How much would you like to spend at most?', options: [] },
    ])
    expect(asked.slice(4).map(({ ask, later }) => [ask, later])).toEqual(
      Array(5).fill(['Which colour would you like?', true]),
    )
  })

  test('in a wine shop for the wine, where every product is in several categories and some in none', async () => {
    const { asked, products } = await drafted(shops.wines(), 'es', 'La Cepa')
    expect(asked[0]).toEqual({
      ask: '¿Qué buscas?',
      options: ['Espumoso', 'Rosado', 'Vino Blanco', 'Vino Tinto'],
    })
    expect(asked.map(({ ask }) => ask)).toEqual(
      expect.arrayContaining(['¿De qué denominación?', '¿De qué años?', '¿Qué uva prefieres?']),
    )
    expect(products[0]!.title).toMatch(/ – 75 cl$/)
  })

  test('in a tool shop for the tool, and for volts in volts', async () => {
    const { asked, products } = await drafted(shops.tools(), 'en', 'Toolbarn')
    expect(asked[0]!.options).toEqual([
      'Angle Grinders',
      'Circular Saws',
      'Drills',
      'Impact Drivers',
      'Sanders',
    ])
    expect(asked).toContainEqual({
      ask: 'Which voltage do you need?',
      options: ['12 V', '18 V', '36 V'],
    })
    expect(products.every(({ title }) => !/[<>]/.test(title))).toBe(true)
  })

  test('of four things not which of the four it shall be', async () => {
    const { asked } = await drafted(shops.fourThings(), 'en', 'Tallo')
    expect(asked.flatMap(({ options }) => options)).toEqual(['Gift', 'Kitchen'])
  })

  test('of prints for the size in order, and not for numbers or the one vendor', async () => {
    const { asked } = await drafted(shops.prints(), 'en', 'Printhouse')
    expect(asked).toEqual([
      {
        ask: 'Which frame size would you like?',
        options: ['21 x 30 cm', '30 x 40 cm', '50 x 70 cm'],
      },
      { ask: 'How much would you like to spend at most?', options: [] },
    ])
  })

  test('of parts in HTML without prices, in plain words, with their unit, and for no category that is none', async () => {
    const { asked, products } = await drafted(shops.bareParts(), 'es', 'Recambios')
    expect(asked).toEqual([
      { ask: '¿Qué buscas?', options: ['Fontanería', 'Calefacción & Gas'] },
      {
        ask: '¿Qué diámetro necesitas?',
        options: ['Hasta 12 mm', '13–15 mm', '16–18 mm', 'Más de 18 mm'],
      },
    ])
    expect(products[0]!.title).toMatch(/^Junta & retén \w+ Ø\d+ mm$/)
  })
})

test.each([
  [
    ['One Size', 'XL', '38', 'S/M', 'XS', '36', 'L'],
    ['XS', 'S/M', 'L', 'XL', '36', '38', 'One Size'],
  ],
  [
    ['Talla única', '42', '38', '40.5'],
    ['38', '40.5', '42', 'Talla única'],
  ],
  [
    ['3XL', 'Tall', 'M', 'S', 'L'],
    ['S', 'M', 'L', '3XL', 'Tall'],
  ],
  [
    ['Red', 'M', 'Blue'],
    ['Red', 'M', 'Blue'],
  ],
])('The sizes %j, are offered as %j', (words, order) => {
  expect(naturalOrder(words)).toEqual(order)
})

test.each([
  [true, ['Sale', 'Summer Sale', 'NEW', 'New Arrivals', 'Best-Sellers', 'Ofertas', 'Más vendidos', 'All']],
  [false, ['New Balance', 'All-purpose', 'Home decor', 'Nuevo León', 'Salemware', 'Outlet covers']],
])('That it is only an offer, is %s of %j', (is, words) => {
  expect(words.map(isOffer)).toEqual(words.map(() => is))
})
