/** A shop's own address that hands the body to `_search`. https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search */
import { type Asks, type Doc, hasAll, type MadeUpTool, refuseUnless } from './contract'

type Value = string | number | boolean
interface Clause {
  terms?: Record<string, Value[] | number>
  range?: Record<string, { gte?: number; lte?: number; boost?: number }>
  bool?: { must_not: Clause[]; boost?: number }
}

/** What clauses of a filter ask; refuses what is none. */
export const understand = (clauses: readonly Clause[]): Asks[] =>
  clauses.flatMap(({ terms, range, bool, ...rest }): Asks[] => {
    refuseUnless(!Object.keys(rest).length, `unknown query ${Object.keys(rest)}`)
    if (bool) return understand(bool.must_not).map(asks => ({ ...asks, op: 'not in' }))
    if (terms) {
      const { boost: _, ...fields } = terms
      refuseUnless(Object.keys(fields).length === 1, '[terms] query does not support multiple fields')
      return Object.entries(fields).map(([field, values]) => ({ field, op: 'in', values: values as Value[] }))
    }
    refuseUnless(range, 'query malformed')
    return Object.entries(range).flatMap(([field, { gte, lte }]): Asks[] => [
      ...(gte === undefined ? [] : [{ field, op: '>=' as const, values: [gte] }]),
      ...(lte === undefined ? [] : [{ field, op: '<=' as const, values: [lte] }]),
    ])
  })

const weightOf = ({ terms, range, bool }: Clause) =>
  Number(terms?.boost ?? bool?.boost ?? Object.values(range ?? {})[0]?.boost ?? 1)
const hit = ({ id, ...source }: Doc) => ({ _index: 'products', _id: id, _score: 1, _source: source })

export const elasticsearch: MadeUpTool = {
  type: 'elasticsearch',
  options: url => ({ type: 'elasticsearch', url: `${url}/search/products`, fields: { noise: 'noise_db' } }),
  filters: true,
  answer({ method, path, headers, body }, docs) {
    refuseUnless(method === 'POST' && path === '/search/products', 'not found', 404)
    refuseUnless(
      headers['content-type'] === 'application/json' && !headers.authorization,
      'Content-Type',
      406,
    )
    const { size, query, ...rest } = body as {
      size: number
      query: { bool: { filter: Clause[]; should: Clause[] } }
    }
    refuseUnless(!Object.keys(rest).length && size > 0, 'unknown key')
    const { filter, should } = query.bool
    const found = docs.filter(doc => hasAll(doc, understand(filter)))
    const points = (doc: Doc) =>
      should.reduce((sum, clause) => (hasAll(doc, understand([clause])) ? sum + weightOf(clause) : sum), 0)
    found.sort((a, b) => points(b) - points(a))
    return {
      status: 200,
      body: {
        took: 2,
        timed_out: false,
        hits: { total: { value: found.length, relation: 'eq' }, hits: found.slice(0, size).map(hit) },
      },
    }
  },
  reply: items => ({ hits: { hits: items.map((_source, i) => ({ _id: String(i), _source })) } }),
  ids: ids => ({ hits: { hits: ids.map(_id => ({ _id })) } }),
}
