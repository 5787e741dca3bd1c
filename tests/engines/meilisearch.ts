/** Meilisearch 1.x: search and similar. https://www.meilisearch.com/docs/reference/api/search */
import { type Asks, hasAll, type MadeUpTool, refuseUnless } from './contract'

/** Reads one literal from the front as its parser does: a backslash takes the next character with it. */
function literal(text: string): [value: string | number | boolean, rest: string] {
  const quote = text[0]!
  if (quote !== '"' && quote !== "'") {
    const [word = ''] = /^[\p{L}\p{N}_.-]+/u.exec(text) ?? []
    refuseUnless(word, `Was expecting a value but instead got ${text}`)
    const value = word === 'true' || word === 'false' ? word === 'true' : Number(word)
    return [Number.isNaN(value) ? word : value, text.slice(word.length)]
  }
  let end = 1
  while (end < text.length && text[end] !== quote) end += text[end] === '\\' ? 2 : 1
  refuseUnless(text[end] === quote, `Expression is missing the closing delimiter ${quote}`)
  return [text.slice(1, end).replaceAll(`\\${quote}`, quote), text.slice(end + 1)]
}

/** What one expression asks; refuses what is none. */
export function understand(expression: string): Asks[] {
  const list = /^([\w.-]+) (NOT )?IN \[/.exec(expression)
  if (list) {
    const values: Asks['values'][number][] = []
    let rest = expression.slice(list[0].length)
    for (;;) {
      const [value, after] = literal(rest)
      values.push(value)
      if (after === ']') break
      refuseUnless(after.startsWith(', '), `Found unexpected characters: ${after}`)
      rest = after.slice(2)
    }
    return [{ field: list[1]!, op: list[2] ? 'not in' : 'in', values }]
  }
  return expression.split(' AND ').map(part => {
    const [, field = '', op = '', number = ''] = /^([\w.-]+) (>=|<=) (-?[\d.]+)$/.exec(part) ?? []
    refuseUnless(field, `Was expecting an operation at ${part}`)
    return { field, op: op as '>=' | '<=', values: [Number(number)] }
  })
}

const KEY = 'ms-search-only-key'

export const meilisearch: MadeUpTool = {
  type: 'meilisearch',
  options: url => ({
    type: 'meilisearch',
    url,
    searchKey: KEY,
    index: 'products',
    embedder: 'default',
    fields: { noise: 'noise_db' },
  }),
  filters: true,
  key: KEY,
  answer({ method, path, headers, body }, docs) {
    refuseUnless(headers.authorization === `Bearer ${KEY}`, 'The provided API key is invalid.', 403)
    refuseUnless(method === 'POST', 'Method not allowed', 405)
    refuseUnless(
      headers['content-type'] === 'application/json',
      'The Content-Type `text/plain` is not supported',
      415,
    )
    const kind = /^\/indexes\/products\/(search|similar)$/.exec(path)?.[1]
    refuseUnless(kind, 'Index not found.', 404)
    const {
      q,
      id,
      embedder,
      filter = [],
      limit,
      ...rest
    } = body as {
      q?: string
      id?: string
      embedder?: string
      filter?: string[]
      limit: number
    }
    refuseUnless(!Object.keys(rest).length, `Unknown field ${Object.keys(rest)}`)
    refuseUnless(kind === 'search' ? q === '' : id && embedder === 'default', 'Missing field')
    const found = docs.filter(doc => hasAll(doc, filter.flatMap(understand)))
    return {
      status: 200,
      body: { hits: found.slice(0, limit), limit, offset: 0, estimatedTotalHits: found.length },
    }
  },
  reply: hits => ({ hits, estimatedTotalHits: hits.length }),
  ids: ids => ({ hits: ids.map(id => ({ id })) }),
}
