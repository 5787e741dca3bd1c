/** Recombee's client API, with the signature checked. https://docs.recombee.com/api */
import { createHmac } from 'node:crypto'
import { type Doc, type MadeUpTool, refuseUnless } from './contract'
import { evaluate } from './reql'

const TOKEN = 'public-token-of-the-shop'
/** Signatures of another time are refused; seconds. */
const OLD = 600

interface Asked {
  count: number
  targetUserId?: string
  cascadeCreate: boolean
  returnProperties: boolean
  filter?: string
  booster?: string
}

export const recombee: MadeUpTool = {
  type: 'recombee',
  options: () => ({
    ...{ type: 'recombee', database: 'my-shop', token: TOKEN, region: 'eu-west' },
    fields: { noise: 'noise_db', tags: 'tags[]' },
  }),
  hosts: /^https:\/\/client-rapi-eu-west\.recombee\.com(?=\/)/,
  filters: true,
  key: TOKEN,
  answer({ method, path, query, headers, body }, docs) {
    const time = query.get('frontend_timestamp')
    const told = `${path}?frontend_timestamp=${time}`
    const right = createHmac('sha1', TOKEN).update(told).digest('hex')
    refuseUnless(query.get('frontend_sign') === right, 'Invalid signature', 401)
    refuseUnless(Math.abs(Number(time) - Date.now() / 1000) < OLD, 'The timestamp is too old', 401)
    refuseUnless(method === 'POST' && headers['content-type'] === 'application/json', 'method', 405)
    const [, database, ...rest] = path.split('/').map(decodeURIComponent)
    refuseUnless(database === 'my-shop', 'Database not found', 404)
    const where = rest.join('/')
    if (where === 'batch/') {
      const { requests } = body as {
        requests: { method: string; path: string; params: Record<string, unknown> }[]
      }
      const answers = requests.map(one => {
        refuseUnless(
          one.method === 'POST' && /^\/(detailviews|cartadditions|purchases)\/$/.test(one.path),
          'path',
        )
        refuseUnless(one.params.userId && one.params.itemId, 'params')
        return { code: 200, json: 'ok' }
      })
      return { status: 200, body: answers }
    }
    const item = /^recomms\/items\/[^/]+\/items\/$/.test(where)
    refuseUnless(item || /^recomms\/users\/[^/]+\/items\/$/.test(where), 'not found', 404)
    const { count, targetUserId, returnProperties, filter, booster } = body as Asked
    refuseUnless(count > 0 && returnProperties && item === Boolean(targetUserId), 'parameters')
    const found = docs.filter(doc => !filter || evaluate(filter, doc) === true)
    const points = (doc: Doc) => (booster ? Number(evaluate(booster, doc)) : 1)
    found.sort((a, b) => points(b) - points(a))
    const recomms = found.slice(0, count).map(({ id, ...values }) => ({ id, values }))
    return {
      status: 200,
      body: { recommId: '968aaad8-0c4f-4d2b-bb26-b4d8d4b8c7f1', recomms, numberNextRecommsCalls: 0 },
    }
  },
  reply: items => ({ recommId: 'r', recomms: items.map((values, i) => ({ id: String(i), values })) }),
  ids: ids => ({ recommId: 'r', recomms: ids.map(id => ({ id })) }),
}
