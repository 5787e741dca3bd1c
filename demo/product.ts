/** A product of Casa Brisa, as its catalogue file has it: flat, one language a file. */
import { readFileSync } from 'node:fs'

export type Language = 'es' | 'en'
export type Category = 'fan' | 'heater' | 'purifier' | 'dehumidifier' | 'humidifier' | 'air-conditioner'

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
  /** Up to so many m². */
  room: number
  /** Watts. */
  power: number
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
  features: string[]
}

/** The catalogue of one language, read from the committed file. */
export const readCatalogue = (language: Language): DemoProduct[] =>
  JSON.parse(readFileSync(new URL(`./public/catalog.${language}.json`, import.meta.url), 'utf8')).products
