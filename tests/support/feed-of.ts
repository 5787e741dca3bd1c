/** A feed read for a test: one file of text, in a shop that sells in euros. */
import { readFeed } from '../../src/feeds/read-feed'

/** The day on which tests read feeds. */
export const TODAY = Date.parse('2026-11-10T12:00:00Z')

export const feedOf = (text: string, options: Partial<Parameters<typeof readFeed>[1]> = {}) =>
  readFeed([{ name: 'feed', text }], {
    base: 'https://shop.example/',
    currency: 'EUR',
    now: TODAY,
    ...options,
  })
