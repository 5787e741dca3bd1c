/** Algolia: Search, Recommend and Insights. https://www.algolia.com/doc/rest-api/search/ */
import { type Asks, type Doc, hasAll, type MadeUpTool, refuseUnless } from './contract'

const ESCAPED = /^\\-/

/** What facet filters ask: inside a list of a list one must hold. */
export function understand(
  facetFilters: readonly (readonly string[])[],
  numericFilters: readonly string[],
): Asks[] {
  const facets = facetFilters.map((any): Asks => {
    const each = any.map(filter => {
      const at = filter.indexOf(':')
      refuseUnless(at > 0, `invalid facetFilter: ${filter}`)
      const value = filter.slice(at + 1)
      return {
        field: filter.slice(0, at),
        isNot: value.startsWith('-'),
        value: value.replace(/^-/, '').replace(ESCAPED, '-'),
      }
    })
    const [{ field, isNot }] = each as [(typeof each)[0]]
    refuseUnless(
      each.every(one => one.field === field && (!isNot || each.length === 1)),
      'one field a list',
    )
    return { field, op: isNot ? 'not in' : 'in', values: each.map(({ value }) => value) }
  })
  const numbers = numericFilters.map((filter): Asks => {
    const [, field = '', op = '', number = ''] = /^([\w.-]+)(>=|<=)(-?[\d.]+)$/.exec(filter) ?? []
    refuseUnless(field, `invalid numericFilter: ${filter}`)
    return { field, op: op as '>=' | '<=', values: [Number(number)] }
  })
  return [...facets, ...numbers]
}

const KEY = '0123456789abcdef0123456789abcdef'
const record = ({ id, ...doc }: Doc) => ({ objectID: id, ...doc })

interface Filters {
  facetFilters: string[][]
  numericFilters: string[]
}

export const algolia: MadeUpTool = {
  type: 'algolia',
  options: () => ({
    type: 'algolia',
    app: 'APPID',
    searchKey: KEY,
    index: 'products',
    fields: { noise: 'noise_db' },
  }),
  hosts: /^https:\/\/(APPID-dsn\.algolia\.net|insights\.algolia\.io)(?=\/)/i,
  filters: true,
  key: KEY,
  answer({ method, path, query, headers, body }, docs) {
    refuseUnless(query.get('x-algolia-application-id') === 'APPID', 'Invalid Application-ID', 403)
    refuseUnless(query.get('x-algolia-api-key') === KEY, 'Invalid Application-ID or API key', 403)
    refuseUnless(headers['content-type'] === 'text/plain', 'preflight')
    refuseUnless(method === 'POST', 'Method not allowed', 405)
    if (path === '/1/events') {
      const { events } = body as { events: Record<string, unknown>[] }
      for (const event of events) {
        refuseUnless(/^[\w=/+-]{1,129}$/.test(String(event.userToken)), 'userToken')
        refuseUnless(
          /^(view|click|conversion)$/.test(String(event.eventType)) && event.eventName && event.index,
          'event',
        )
        refuseUnless(Array.isArray(event.objectIDs) && event.objectIDs.length <= 20, 'objectIDs')
        refuseUnless(event.value === undefined || event.currency, 'currency')
        refuseUnless(
          event.eventType !== 'click' || !event.queryID === !event.positions,
          'queryID goes with positions',
        )
      }
      return { status: 200, body: { status: 200, message: 'OK' } }
    }
    if (path === '/1/indexes/*/recommendations') {
      const { requests } = body as {
        requests: {
          indexName: string
          model: string
          objectID: string
          threshold: number
          maxRecommendations: number
          queryParameters: Filters
        }[]
      }
      const results = requests.map(
        ({ indexName, model, objectID, threshold, maxRecommendations, queryParameters }) => {
          refuseUnless(
            indexName === 'products' && /^(related-products|bought-together)$/.test(model),
            'model',
          )
          refuseUnless(objectID && threshold === 0 && maxRecommendations <= 30, 'maxRecommendations')
          const asks = understand(queryParameters.facetFilters, queryParameters.numericFilters)
          const found = docs.filter(doc => doc.id !== objectID && hasAll(doc, asks))
          return {
            hits: found.slice(0, maxRecommendations).map(doc => ({ ...record(doc), _score: 90 })),
            processingTimeMS: 1,
          }
        },
      )
      return { status: 200, body: { results } }
    }
    refuseUnless(path === '/1/indexes/products/query', 'Index does not exist', 404)
    const {
      facetFilters,
      numericFilters,
      hitsPerPage,
      optionalFilters = [],
    } = body as Filters & {
      hitsPerPage: number
      optionalFilters?: string[][]
    }
    const asks = understand(facetFilters, numericFilters)
    const found = docs.filter(doc => hasAll(doc, asks))
    const points = (doc: Doc) =>
      optionalFilters.reduce((sum, any) => {
        const score = Number(/<score=(\d+)>$/.exec(any[0]!)?.[1] ?? 1)
        const plain = any.map(one => one.replace(/<score=\d+>$/, ''))
        return hasAll(doc, understand([plain], [])) ? sum + score : sum
      }, 0)
    found.sort((a, b) => points(b) - points(a))
    return {
      status: 200,
      body: {
        hits: found.slice(0, hitsPerPage).map(record),
        nbHits: found.length,
        queryID: 'b6ccee94e8f3bd5f0e13ca4f1b3e6c3b',
      },
    }
  },
  reply: hits => ({ hits, nbHits: hits.length }),
  ids: ids => ({ hits: ids.map(objectID => ({ objectID })) }),
}
