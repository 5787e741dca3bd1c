/** Products for answers: the recommenders of the manifest in order, and the catalogue that some of them need. */

import type { After } from './after'
import type { Wanted } from './blocks/contract'
import type { Adviser } from './guide/adviser'
import { createAdviser } from './guide/create-adviser'
import { type Facets, facetsOf } from './guide/facets'
import type { Refined } from './guide/refined'
import type { Table } from './guide/table'
import { without } from './guide/without'
import { lazily } from './lib/lazily'
import type { Product } from './page'
import type { Present } from './present'
import { pastOf, queryOf } from './query'
import type { Answers, AskedWish } from './questions/contract'
import { createRecommender } from './recommenders'
import type { Query, Recommendation } from './recommenders/contract'
import { recommendFirst } from './recommenders/first'
import { loadCatalog } from './recommenders/load-catalog'
import type { RecommenderType } from './recommenders/schema'
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
    refined?: Pick<Refined, 'dismissed' | 'like'>,
  ): Promise<Recommendation & { source: string }>
  /** What the catalogue has beside the result. Rejects when there is none. */
  after(guide: string): Promise<After>
  /** Chooses the questions of a guide. Rejects when there is no catalogue. */
  adviser(guide: string): Promise<Adviser>
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
    const table = tables.get(guide) ?? all.among(manifest.guides[guide]?.among ?? [])
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
    only?: RecommenderType,
  ) => {
    // Global Privacy Control: what he looked at goes to nobody (https://w3c.github.io/gpc/)
    const { globalPrivacyControl } = window.navigator as { globalPrivacyControl?: boolean }
    const past = globalPrivacyControl ? null : remembering.past()
    const query = queryOf(manifest, guide, answers, wishes, await present.look(), past, locale)
    const asked = only ? recommenders.filter(({ type }) => type === only) : recommenders
    const dismissed = [...(more?.dismissed ?? []), ...query.dismissed]
    return recommendFirst(asked, { ...query, ...more, dismissed }, signal, problem)
  }
  const after = async (guide: string) => {
    const [{ createAfter }, table, all] = await Promise.all([import('./after'), catalog(guide), whole()])
    return createAfter(manifest.guides[guide]!, manifest.catalog!.fields, table, all)
  }
  const forMessages = async () =>
    (await import('./suggest')).createSuggest({ manifest, present, remembering, whole, ask })
  return {
    after,
    async recommend(guide, answers, wishes, signal, refined) {
      const { dismissed = [], like } = refined ?? {}
      const { show } = manifest.guides[guide]!.result
      if (like !== undefined) {
        const near = await after(guide).then(
          its => its.like(like, wishes, show, dismissed),
          () => null,
        )
        signal.throwIfAborted()
        if (near?.shelves[0]) return { ...near, source: 'catalog' }
      }
      // who takes one away gets the next best in its place
      const limit = show + dismissed.length
      return without(await ask(guide, answers, wishes, signal, { limit, dismissed }), dismissed, show)
    },
    suggest: async (...wanted) => (await forMessages()).suggest(...wanted),
    products: async ids => (await forMessages()).products(ids),
    adviser: async guide => {
      const table = await catalog(guide)
      const memory = remembering.past()
      // those of the guide itself are in the dialogue already
      const { [guide]: _, ...others } = memory?.answers ?? {}
      const answered = Object.values(others).map(given =>
        Object.fromEntries(Object.entries(given).map(([id, { value }]) => [id, value])),
      )
      return createAdviser(table, manifest.guides[guide]!, {
        past: pastOf(memory),
        answered: answered.reverse(),
      })
    },
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
