/** Products for answers: the recommenders of the manifest in order, and the catalogue that some of them need. */

import type { Wanted } from './blocks/contract'
import { belongs } from './guide/belongs'
import { type Facets, facetsOf } from './guide/facets'
import { buildTable, type Table } from './guide/table'
import { lazily } from './lib/lazily'
import type { Product } from './page'
import type { Present } from './present'
import { queryOf } from './query'
import type { Answers, AskedWish } from './questions/contract'
import { createRecommender } from './recommenders'
import type { Query, Recommendation } from './recommenders/contract'
import { recommendFirst } from './recommenders/first'
import { loadCatalog } from './recommenders/load-catalog'
import type { Remembering } from './remembering'
import type { Manifest } from './schema'

interface AdviceSetting {
  window: Window & typeof globalThis
  manifest: Manifest
  locale: string
  problem(code: string, message: string): void
  present: Present
  remembering: Remembering
}

export interface Advice {
  /** Rejects when no recommender could answer, or when aborted. */
  recommend(
    guide: string,
    answers: Answers,
    wishes: readonly AskedWish[],
    signal: AbortSignal,
  ): Promise<Recommendation & { source: string }>
  /** The catalogue's own values; rejects when there is none. */
  facets(guide: string): Promise<Facets>
  /** Products for a message of this campaign, best first. Rejects when nobody can say. */
  suggest(campaign: string, wanted: Wanted): Promise<Product[]>
  /** These products of the catalogue, in the order of the ids. Rejects when there is none. */
  products(ids: readonly string[]): Promise<Product[]>
}

/** Nothing is fetched before it is asked for; the catalogue is fetched once, and laid out once for each guide. */
export function createAdvice(setting: AdviceSetting): Advice {
  const { window, manifest, locale, problem, present, remembering } = setting
  const reading = {
    base: window.location.href,
    currency: manifest.shop.currency ?? null,
    fetch: (...request: Parameters<typeof fetch>) => window.fetch(...request),
    problem,
  }
  const whole = lazily(async () => {
    if (!manifest.catalog) throw new Error('the manifest has no catalog')
    return loadCatalog(manifest.catalog, reading)
  })
  const tables = new Map<string, Table>()
  const catalog = async (guide: string): Promise<Table> => {
    const all = await whole()
    const among = manifest.guides[guide]?.among
    const table =
      tables.get(guide) ?? (among ? buildTable(all.products.filter(p => belongs(p, among, false))) : all)
    tables.set(guide, table)
    return table
  }
  const recommenders = manifest.recommender.map(options =>
    createRecommender(options.type, options, { ...reading, locale, catalog }),
  )
  const ask = async (
    guide: string,
    answers: Answers,
    wishes: readonly AskedWish[],
    signal: AbortSignal,
    more?: Partial<Query>,
  ) => {
    // Global Privacy Control: what he looked at goes to nobody (https://w3c.github.io/gpc/)
    const { globalPrivacyControl } = window.navigator as { globalPrivacyControl?: boolean }
    const past = globalPrivacyControl ? null : remembering.past()
    const query = queryOf(manifest, guide, answers, wishes, await present.look(), past, locale)
    return recommendFirst(recommenders, { ...query, ...more }, signal, problem)
  }
  const forMessages = async () =>
    (await import('./suggest')).createSuggest({ manifest, present, remembering, whole, ask })
  return {
    recommend: (guide, answers, wishes, signal) => ask(guide, answers, wishes, signal),
    suggest: async (...wanted) => (await forMessages()).suggest(...wanted),
    products: async ids => (await forMessages()).products(ids),
    facets: async guide => {
      const { questions } = manifest.guides[guide]!
      const fields = questions.flatMap(q => ('from' in q && q.from) || [])
      try {
        return facetsOf(await catalog(guide), fields)
      } catch (error) {
        problem('catalog-failed', `questions that need the catalogue are left out: ${error}`)
        throw error
      }
    },
  }
}
