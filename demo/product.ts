/** A product of Casa Brisa, as its catalogue file has it: flat, one language a file. */
import { readFileSync } from 'node:fs'

export type Language = 'es' | 'en'
export type Category =
  | 'fan'
  | 'heater'
  | 'purifier'
  | 'dehumidifier'
  | 'humidifier'
  | 'air-conditioner'
  | 'filter'

export interface DemoProduct {
  id: string
  title: string
  url: string
  image: string
  /** Euros with tax. */
  price: number
  /** What it cost before, if it is reduced now. */
  oldPrice?: number
  onSale: boolean
  currency: 'EUR'
  availability: 'InStock' | 'LimitedAvailability' | 'PreOrder' | 'OutOfStock'
  /** The day on which it is back, or out: 2030-01-31. Not in the file: it moves on with the days. */
  availability_date?: string
  brand: string
  sku: string
  /** GTIN-13 of the range that is kept for use inside one shop. */
  gtin: string
  category: Category
  type: string
  colour: string
  /** 0..1, the share of the most sold one. */
  popularity: number
  /** dB(A) at its lowest step; left out where the maker does not say. */
  noise?: number
  /** m³ of air an hour. */
  airflow?: number
  /** Up to so many m²; filters have none. */
  room?: number
  /** Watts. */
  power?: number
  /** EU class; only air conditioners have one. */
  energy?: string
  /** Kilograms. */
  weight: number
  /** Centimetres. */
  height: number
  /** Where a fan stands or hangs: floor, table, ceiling. */
  mount?: string
  /** Where a heater goes: floor, wall. */
  place?: string
  /** Litres of its tank. */
  tank?: number
  /** Litres of water taken out of the air a day. */
  extraction?: number
  /** Euros a year for filters. */
  upkeep?: number
  /** The line of purifiers that it belongs to: what a filter and its purifier share. */
  fits?: string
  features: string[]
}

/** The catalogue of one language, read from the committed file. */
export const readCatalogue = (language: Language): DemoProduct[] =>
  JSON.parse(readFileSync(new URL(`./public/catalog.${language}.json`, import.meta.url), 'utf8')).products
