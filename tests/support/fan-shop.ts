/** A small made-up shop of fans, for what can be made of a result. */
import { type Guide, guide as guideSchema } from '../../src/guide/schema'
import type { FieldValue, Product } from '../../src/page'
import type { AskedWish } from '../../src/questions/contract'
import type { FieldNames } from '../../src/words'

export const fan = (
  id: string,
  price: number | null,
  fields: Record<string, FieldValue> = {},
  more: Partial<Product> = {},
): Product => ({
  id,
  title: `Fan ${id}`,
  url: `https://shop.example/p/${id}`,
  image: null,
  price,
  currency: 'EUR',
  availability: 'InStock',
  brand: 'Brisa',
  sku: null,
  gtin: null,
  fields: { category: 'fans', ...fields },
  ...more,
})

export const wish = (field: string, more: Partial<AskedWish> = {}): AskedWish => ({
  field,
  weight: 1,
  must: false,
  question: field,
  ...more,
})

export const fanFields: FieldNames = {
  noise: { label: 'Noise', unit: 'dB', better: 'less', less: 'Quieter' },
  airflow: { label: 'Airflow', unit: 'm³/h', better: 'more' },
  mount: { label: 'Mount', values: { tower: 'Tower' } },
}

/** One question, answered by most tests; what it wishes is a must. */
export const shopGuide = (result: object = {}): Guide =>
  guideSchema.parse({
    title: 'Which fan?',
    order: 'authored',
    questions: [
      {
        id: 'room',
        type: 'choice',
        ask: 'For which room?',
        options: [
          { id: 'bedroom', label: 'Bedroom', wish: { field: 'noise', atMost: 35, must: true } },
          {
            id: 'office',
            label: 'Office',
            wish: [
              { field: 'airflow', atLeast: 800, must: true },
              { field: 'noise', atMost: 45 },
            ],
          },
          { id: 'any', label: 'Any' },
        ],
      },
    ],
    result,
  })
