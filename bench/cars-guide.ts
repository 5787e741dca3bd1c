/** The cars as a shop with one question for each of nine fields: numbers in four bands, words, years and cylinders as they are. */
import { readCars } from '../demo/cars/catalogue'
import { type Guide, guide } from '../src/guide/schema'
import { buildTable, type Table } from '../src/guide/table'
import { readProducts } from '../src/recommenders/read-products'
import { banded, eachNumber } from './banded-choice'

/** Nobody knows how often which was bought. The maker is the first word of the name. */
export function carsTable(): Table {
  const { products } = readProducts(readCars(), { base: 'https://cars.example/', currency: null })
  return buildTable(
    products.map(product => ({
      ...product,
      fields: { ...product.fields, Make: product.title.split(' ')[0]! },
    })),
  )
}

export const carsGuide = (table: Table): Guide =>
  guide.parse({
    title: 'Cars',
    questions: [
      ...['Miles_per_Gallon', 'Displacement', 'Horsepower', 'Weight_in_lbs', 'Acceleration'].map(field =>
        banded(table, field),
      ),
      ...['Cylinders', 'Year'].map(field => eachNumber(table, field)),
      { id: 'origin', type: 'choice', ask: 'From?', from: 'Origin' },
      { id: 'make', type: 'choice', ask: 'Maker?', from: 'Make' },
    ],
  })
