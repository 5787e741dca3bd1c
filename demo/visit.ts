/** One request of one visitor, as the pages need it; and what a page gives back. */
import type { Basket } from './baskets'
import type { Markup } from './pages/html'
import type { DemoProduct, Language } from './product'
import type { Words } from './words/es'

export type Consent = 'granted' | 'denied'

export interface Visit {
  language: Language
  words: Words
  /** Absolute address of the page. */
  url: URL
  basket: Basket
  consent: Consent | null
  products: readonly DemoProduct[]
}

export interface Page {
  title: string
  description: string
  body: Markup
  /** Structured data, one block each. */
  jsonLd: readonly unknown[]
  /** GA4 entries for the data layer. */
  dataLayer: readonly unknown[]
  /** Path of the same page in the other language. */
  other: string
  image?: string
  status?: number
  /** Set on the body for the style sheet. */
  kind: string
}
