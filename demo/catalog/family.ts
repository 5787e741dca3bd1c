/** A family of products: what it is called, between what figures it lies, what its models can have. */
import type { Category } from '../product'

type Span = readonly [low: number, high: number]

export interface Family {
  category: Category
  type: string
  /** How many models. */
  count: number
  name: { es: string; en: string }
  /** Names of model lines. */
  models: readonly string[]
  /** First one: what the smallest has; second one: what the biggest has. */
  price: Span
  room?: Span
  power?: Span
  weight: Span
  height: Span
  noise?: Span
  airflow?: Span
  tank?: Span
  extraction?: Span
  upkeep?: Span
  mount?: string
  place?: string
  /** Filters: the line of purifiers that takes them; their name says it. */
  fits?: string
  colours: readonly string[]
  /** All of these have it. */
  always?: readonly string[]
  /** The better the model, the more of these it has. */
  features: readonly string[]
}
