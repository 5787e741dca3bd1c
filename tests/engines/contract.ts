/** A made-up tool on loopback: it answers as its documentation says to what its documentation allows, and refuses the rest. */
import type { IncomingHttpHeaders } from 'node:http'

/** A product as the made-up shop has put it into the tool. */
export interface Doc {
  id: string
  title: string
  url: string
  price: number
  brand: string
  /** Wishes call it "noise". */
  noise_db: number
  tags: string[]
  smart: boolean
}

export interface ToolRequest {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  /** As JSON; undefined without a body. */
  body: unknown
}

export interface ToolReply {
  status: number
  body: unknown
}

export interface MadeUpTool {
  type: 'algolia' | 'elasticsearch' | 'gorse' | 'meilisearch' | 'qdrant' | 'recombee' | 'typesense'
  /** As the manifest writes it; `url` is where it runs. */
  options(url: string): object
  /** Which of its hosts lead there. */
  hosts?: RegExp
  answer(request: ToolRequest, docs: readonly Doc[]): ToolReply
  /** Its reply with these products, of any shape, and with nothing but these ids. */
  reply(items: readonly unknown[]): unknown
  ids(ids: readonly string[]): unknown
  /** Is it told wishes? */
  filters: boolean
  /** A key of these options, which no report may name. */
  key?: string
}

/** Documentation's refusals, thrown anywhere in an answer. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

export function refuseUnless(holds: unknown, message: string, status = 400): asserts holds {
  if (!holds) throw new Refusal(status, message)
}

/** One thing that a filter asks, as a tool has understood it. */
export interface Asks {
  field: string
  op: 'in' | 'not in' | '>=' | '<='
  values: readonly (string | number | boolean)[]
}

/** Does the product have all of it? Words without case, as most tools do. */
export const hasAll = (doc: Doc, asks: readonly Asks[]): boolean =>
  asks.every(({ field, op, values }) => {
    refuseUnless(Object.hasOwn(doc, field), `no such field: ${field}`)
    const own = doc[field as keyof Doc]
    if (op === '>=') return Number(own) >= Number(values[0])
    if (op === '<=') return Number(own) <= Number(values[0])
    const folded = values.map(value => String(value).toLowerCase())
    const has = [own].flat().some(one => folded.includes(String(one).toLowerCase()))
    return has === (op === 'in')
  })
