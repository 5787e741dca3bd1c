/** 406 cars of 1970-82, a public data set (vega-datasets, cars.json), as a catalogue: its own field names stay. */
import { readFileSync } from 'node:fs'

export interface Car {
  id: string
  title: string
  url: string
  image: string
  Miles_per_Gallon?: number
  Cylinders: number
  Displacement: number
  Horsepower?: number
  Weight_in_lbs: number
  Acceleration: number
  Year: number
  Origin: string
}

type Row = Record<keyof Omit<Car, 'id' | 'title' | 'url' | 'image'>, unknown> & { Name: string }

const LETTERS = new Set([
  'amc',
  'bmw',
  'sst',
  'gt',
  'gtl',
  'sw',
  'ii',
  'tc',
  'dl',
  'hi',
  'cvcc',
  'glc',
  'se',
  'le',
  'gl',
  'lx',
  'sx',
])

/** The data set writes all names small. */
const titled = (name: string) =>
  name.replace(/[a-z]+/g, word =>
    LETTERS.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
  )

/** Reads the rows; what the data set does not know (null) is left out, so that it is unknown and not 0. */
export function readCars(): Car[] {
  const file = new URL('../../node_modules/vega-datasets/data/cars.json', import.meta.url)
  const rows: Row[] = JSON.parse(readFileSync(file, 'utf8'))
  return rows.map(({ Name, Year, ...figures }, i) => {
    const year = Number(String(Year).slice(0, 4))
    const id = `${Name.toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')}-${year}-${i + 1}`
    const known = Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== null))
    return {
      id,
      title: titled(Name),
      url: `/cars/${id}`,
      image: `/cars/images/${id}.svg`,
      ...(known as Omit<Car, 'id' | 'title' | 'url' | 'image' | 'Year'>),
      Year: year,
    }
  })
}
