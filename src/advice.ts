/** Products for answers: the recommenders of the manifest in order, and the catalogue that some of them need. */

import type { After } from './after'
import type { Wanted } from './blocks/contract'
import type { Facts } from './conditions/contract'
import type { TenderoEvent } from './events'
import { feedBack } from './feedback'
import type { Adviser } from './guide/adviser'
import { createAdviser } from './guide/create-adviser'
import { type Facets, facetsOf } from './guide/facets'
import type { Refined } from './guide/refined'
import type { Table } from './guide/table'
import { without } from './guide/without'
import { lazily } from './lib/lazily'
import type { Product } from './page'
import type { Platform } from './platforms/contract'
import type { Present } from './present'
import { leanOf, pastOf, queryOf } from './query'
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
  platform: Pick<Platform, 'currency' | 'products'>
  present: Present
  remembering: Remembering
  /** With all that segments ask about. */
  facts(): Promise<Facts>
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
  /** Tells the recommenders that learn what happened. For events that may leave: consent to analytics, no Global Privacy Control. */
  learn(event: TenderoEvent): void
}

/** Nothing is fetched before it is asked for; the catalogue is fetched once, and laid out once for each guide. */
export function createAdvice(setting: AdviceSetting): Advice {
  const { window, manifest, locale, platform, problem, present, remembering } = setting
  // a manifest that was stamped before there were any has none
  const segments = async () =>
    Object.keys(manifest.segments ?? {})[0] ? (await import('./segments-now')).segmentsNow(setting) : []
  const reading = {
    base: window.location.href,
    currency: manifest.shop.currency ?? null,
    fetch: (...request: Parameters<typeof fetch>) => window.fetch(...request),
    problem,
  }
  const whole = lazily(async () => {
    if (!manifest.catalog) throw new Error('the manifest has no catalog')
    const currency = reading.currency ?? (await platform.currency())
    return loadCatalog(manifest.catalog, { ...reading, currency })
  })
  const tables = new Map<string, Table>()
  const catalog = async (guide: string): Promise<Table> => {
    const all = await whole()
    const table = tables.get(guide) ?? all.among(manifest.guides[guide]?.among ?? [])
    tables.set(guide, table)
    return table
  }
  /** The shop's system knows the price of now, the catalogue more of the rest. */
  const hydrate = async (ids: readonly string[], signal: AbortSignal): Promise<Product[]> => {
    const now = (await platform.products?.(ids, signal).catch(() => [])) ?? []
    if (now[0] || !manifest.catalog) return now
    const table = await whole()
    signal.throwIfAborted()
    const rows = ids.flatMap(id => table.ids.indexOf(id) + 1 || [])
    const products = rows.map(row => table.product(row - 1))
    await table.complete(products)
    return products
  }
  const recommenders = manifest.recommender.map(options =>
    createRecommender(options.type, options, { ...reading, locale, catalog, hydrate, window }),
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
    const mine = await segments()
    query.lean = leanOf(manifest, mine)
    query.segments = past ? mine : []
    query.currency ??= await platform.currency().catch(() => null)
    // what goes with something the catalogue is asked for itself, and an endpoint has never heard of it
    const asked = more?.like
      ? recommenders.filter(({ type }) => !/^(catalog|endpoint)$/.test(type))
      : recommenders
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
    learn: event => feedBack(recommenders, event, remembering.past()?.visitor ?? null),
    adviser: async guide => {
      const table = await catalog(guide)
      const memory = remembering.past()
      // those of the guide itself are in the dialogue already
      const { [guide]: _, ...others } = memory?.answers ?? {}
      const answered = Object.values(others).map(given =>
        Object.fromEntries(Object.entries(given).map(([id, { value }]) => [id, value])),
      )
      return createAdviser(table, manifest.guides[guide]!, {
        past: { ...pastOf(memory), lean: leanOf(manifest, await segments()) },
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
