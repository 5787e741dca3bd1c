/** Gorse 0.5 behind a shop's own address, which adds the key. https://gorse.io/docs/api/restful-api.html */
import { type MadeUpTool, refuseUnless } from './contract'

export const gorse: MadeUpTool = {
  type: 'gorse',
  options: url => ({ type: 'gorse', url: `${url}/gorse/api` }),
  filters: false,
  answer({ method, path, query, headers, body }, docs) {
    refuseUnless(!headers['x-api-key'] && !headers.authorization, 'no key belongs here', 401)
    const ids = docs.map(({ id }) => id)
    const scored = ids.map((Id, i) => ({ Id, Score: 1 - i / 100 }))
    if (path === '/gorse/api/feedback') {
      refuseUnless(method === 'POST', 'Method not allowed', 405)
      for (const one of body as Record<string, string>[])
        refuseUnless(
          one.FeedbackType && one.UserId && one.ItemId && !Number.isNaN(Date.parse(one.Timestamp!)),
          'Unmarshal failed',
        )
      return { status: 200, body: { RowAffected: (body as unknown[]).length } }
    }
    const n = Number(query.get('n'))
    refuseUnless(n > 0, 'n')
    if (path === '/gorse/api/session/recommend') {
      refuseUnless(method === 'POST', 'Method not allowed', 405)
      for (const one of body as Record<string, string>[])
        refuseUnless(one.FeedbackType && one.UserId === '' && one.ItemId && one.Timestamp, 'Unmarshal failed')
      return { status: 200, body: scored.slice(0, n) }
    }
    refuseUnless(method === 'GET', 'Method not allowed', 405)
    if (/^\/gorse\/api\/item\/[^/]+\/neighbors\/$/.test(path) || path === '/gorse/api/latest')
      return { status: 200, body: scored.slice(0, n) }
    refuseUnless(/^\/gorse\/api\/recommend\/[^/]+$/.test(path), 'Not found', 404)
    return { status: 200, body: ids.slice(0, n) }
  },
  reply: items => items,
  ids: ids => ids.map(Id => ({ Id, Score: 1 })),
}
