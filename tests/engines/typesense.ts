/** Typesense 28+: POST /multi_search. https://typesense.org/docs/latest/api/federated-multi-search.html */
import { type Asks, hasAll, type MadeUpTool, Refusal, refuseUnless } from './contract'

/** Cuts at && outside backticks; a backslash before a backtick means nothing here. */
function tokens(filter: string): string[] {
  const found: string[] = []
  let token = ''
  let isInside = false
  for (let i = 0; i < filter.length; i++) {
    if (filter[i] === '`') isInside = !isInside
    if (!isInside && filter.startsWith('&&', i)) {
      found.push(token)
      token = ''
      i++
    } else token += filter[i]
    refuseUnless(isInside || !/[()|]/.test(filter[i]!), 'Could not parse the filter query.')
  }
  refuseUnless(!isInside, 'Could not parse the filter query: unbalanced backticks')
  return [...found, token].map(one => one.trim())
}

/** Cuts a list at commas outside backticks; here a backslash before a backtick makes it a part of the value. */
function values(list: string): string[] {
  const found: string[] = []
  let isInside = false
  let value = ''
  for (let i = 0; i < list.length; i++) {
    const c = list[i]!
    if (c === '`' && list[i - 1] === '\\') value += c
    else if (c === '`') isInside = !(isInside && value)
    else if (c === ',' && !isInside) {
      found.push(value.trim())
      value = ''
    } else value += c
  }
  return [...found, value.trim()]
}

/** What a `filter_by` asks; refuses what is none. */
export function understand(filter: string): Asks[] {
  return tokens(filter).map(token => {
    const [, field = '', op = '', rest = ''] = /^([\w.-]+):(!?=|>=|<=)(.+)$/s.exec(token) ?? []
    refuseUnless(field, `Could not parse the filter query: ${token}`)
    if (op === '>=' || op === '<=') {
      refuseUnless(/^-?\d+(\.\d+)?$/.test(rest), `Error with filter field \`${field}\`: Not a float.`)
      return { field, op, values: [Number(rest)] }
    }
    refuseUnless(/^\[.*\]$/s.test(rest), 'Could not parse the filter query: no list')
    return { field, op: op === '=' ? 'in' : 'not in', values: values(rest.slice(1, -1)) }
  })
}

const KEY = 'ts-search-only-key'

export const typesense: MadeUpTool = {
  type: 'typesense',
  options: url => ({
    type: 'typesense',
    url,
    searchKey: KEY,
    collection: 'products',
    vector: 'embedding',
    fields: { noise: 'noise_db' },
  }),
  filters: true,
  key: KEY,
  answer({ method, path, query, headers, body }, docs) {
    refuseUnless(path === '/multi_search' && method === 'POST', 'Not Found', 404)
    refuseUnless(
      query.get('x-typesense-api-key') === KEY,
      'Forbidden - a valid `x-typesense-api-key` header must be sent.',
      401,
    )
    // with any other type, or a header of its own, browsers ask first
    refuseUnless(headers['content-type'] === 'text/plain' && !headers['x-typesense-api-key'], 'preflight')
    const { searches } = body as { searches: Record<string, string | number>[] }
    const results = searches.map(search => {
      const { collection, q, per_page, filter_by = '', sort_by = '', vector_query, ...rest } = search
      try {
        refuseUnless(collection === 'products', 'Not found.', 404)
        refuseUnless(q === '*' && Number(per_page) <= 250 && !Object.keys(rest).length, 'parameters')
        refuseUnless(
          /^$|^_eval\(\[(\([^()]*\):\d+,?)+\]\):desc$/.test(String(sort_by)),
          'Could not parse sort_by',
        )
        if (vector_query)
          refuseUnless(/^embedding:\(\[\], id: [\w-]+, k: \d+\)$/.test(String(vector_query)), 'vector_query')
        const asks = filter_by ? understand(String(filter_by)) : []
        const found = docs.filter(doc => hasAll(doc, asks))
        return {
          found: found.length,
          page: 1,
          hits: found.slice(0, Number(per_page)).map(document => ({ document })),
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return { code: error.status, error: error.message }
      }
    })
    return { status: 200, body: { results } }
  },
  reply: items => ({ results: [{ found: items.length, hits: items.map(document => ({ document })) }] }),
  ids: ids => ({ results: [{ found: ids.length, hits: ids.map(id => ({ document: { id } })) }] }),
}
