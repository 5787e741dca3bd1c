/** Qdrant 1.10+: POST /collections/{c}/points/query. https://api.qdrant.tech/api-reference/search/query-points */
import { type Asks, hasAll, type MadeUpTool, refuseUnless } from './contract'

interface Condition {
  key?: string
  match?: { value: string | number | boolean }
  range?: { gte?: number; lte?: number }
  should?: Condition[]
  must_not?: Condition[]
}

/** What conditions ask; refuses what is none. */
export const understand = (conditions: readonly Condition[]): Asks[] =>
  conditions.flatMap(({ key, match, range, should, must_not, ...rest }): Asks[] => {
    refuseUnless(!Object.keys(rest).length, 'data did not match any variant of untagged enum Condition')
    if (should || must_not) {
      const each = (should ?? must_not)!.flatMap(one => understand([one]))
      return [
        { field: each[0]!.field, op: should ? 'in' : 'not in', values: each.flatMap(({ values }) => values) },
      ]
    }
    refuseUnless(key && (match || range), 'key')
    if (match) {
      const { value } = match
      refuseUnless(
        typeof value !== 'number' || Number.isSafeInteger(value),
        'match: keyword, integer or bool',
      )
      return [{ field: key, op: 'in', values: [value] }]
    }
    return [
      ...(range!.gte === undefined ? [] : [{ field: key, op: '>=' as const, values: [range!.gte] }]),
      ...(range!.lte === undefined ? [] : [{ field: key, op: '<=' as const, values: [range!.lte] }]),
    ]
  })

const KEY = 'qd-read-only-key'
type PointId = string | number

export const qdrant: MadeUpTool = {
  type: 'qdrant',
  options: url => ({
    type: 'qdrant',
    url,
    readKey: KEY,
    collection: 'products',
    fields: { noise: 'noise_db' },
  }),
  filters: true,
  key: KEY,
  answer({ method, path, headers, body }, docs) {
    refuseUnless(headers['api-key'] === KEY, 'Must provide an API key or an Authorization bearer token', 401)
    refuseUnless(
      method === 'POST' && path === '/collections/products/points/query',
      'Not found: Collection',
      404,
    )
    const { limit, with_payload, filter, query } = body as {
      limit: number
      with_payload: boolean
      filter?: { must: Condition[] }
      query?: { recommend: { positive: PointId[]; negative: PointId[] } }
    }
    refuseUnless(with_payload === true && limit > 0, 'parameters')
    const { positive = [], negative = [] } = query?.recommend ?? {}
    for (const id of [...positive, ...negative]) {
      refuseUnless(Number.isSafeInteger(id) || /^[\da-f-]{36}$/.test(String(id)), 'id is no point id')
      refuseUnless(
        docs.some(doc => doc.id === String(id)),
        `Not found: No point with id ${id} found`,
        404,
      )
    }
    const asks = understand(filter?.must ?? [])
    const found = docs.filter(doc => hasAll(doc, asks) && !positive.includes(Number(doc.id)))
    const points = found
      .slice(0, limit)
      .map(({ id, ...payload }) => ({ id: Number(id), version: 3, score: 0.9, payload }))
    return { status: 200, body: { result: { points }, status: 'ok', time: 0.001 } }
  },
  reply: items => ({
    result: { points: items.map((payload, i) => ({ id: i, score: 1, payload })) },
    status: 'ok',
  }),
  ids: ids => ({ result: { points: ids.map(id => ({ id: Number(id), score: 1 })) }, status: 'ok' }),
}
