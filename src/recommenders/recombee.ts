/** Recombee, asked by the browser with its public token. Each request is signed as its own client signs it. */
import type { EventItem } from '../events'
import type { Wish } from '../questions/wish-schema'
import { createAttribution } from './attribution'
import { type Clause, type FieldNames, sayEach } from './clauses'
import type { Recommender, RecommenderSetting } from './contract'
import { createSearch } from './create-search'
import { dig, isObject } from './dig'
import { jsonPost } from './json-post'
import { quotedAll } from './quoted'
import type { RecommenderOf } from './schema'
import { sendFeedback } from './send-feedback'

const say = ({ field, words, not, atLeast, atMost }: Clause): string | null => {
  const name = `'${field.replace('[]', '')}'`
  if (!words)
    return [atLeast !== undefined && `${name} >= ${atLeast}`, atMost !== undefined && `${name} <= ${atMost}`]
      .filter(bound => bound)
      .join(' and ')
  const literals = quotedAll(words, '"')
  if (!literals) return null
  // "tags[]" is a set: one of the words is in it, or none
  const any = field.endsWith('[]')
    ? `(${literals.map(word => `${word} in ${name}`).join(' or ')})`
    : `${name} in {${literals.join(', ')}}`
  return not ? `not (${any})` : any
}

/** Wishes as ReQL: names of properties in single quotes, texts in double ones. https://docs.recombee.com/reql */
export function compile(
  musts: readonly Wish[],
  preferred: readonly Wish[] = [],
  names?: FieldNames,
): { filter: string; booster: string; whole: boolean; ranked: boolean } {
  const filter = sayEach(musts, names, say)
  const booster = sayEach(preferred, names, (clause, { weight }) => {
    const holds = say(clause)
    return holds && `(if ${holds} then ${1 + weight} else 1)`
  })
  return {
    filter: filter.said.map(one => `(${one})`).join(' and '),
    booster: booster.said.join(' * '),
    whole: filter.whole,
    ranked: booster.whole,
  }
}

/** The address for a path of the database: the HMAC-SHA1 of path and time, by the public token. https://docs.recombee.com/api_clients */
async function sign(base: string, database: string, token: string, path: string): Promise<string> {
  const { subtle } = crypto
  // only pages of https have it
  if (!subtle) throw new Error('it needs https')
  const bytes = (text: string) => new TextEncoder().encode(text)
  const told = `/${database}${path}?frontend_timestamp=${Math.floor(Date.now() / 1000)}`
  const key = await subtle.importKey('raw', bytes(token), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign'])
  const mac = new Uint8Array(await subtle.sign('HMAC', key, bytes(told)))
  return `${base}${told}&frontend_sign=${Array.from(mac, byte => byte.toString(16).padStart(2, '0')).join('')}`
}

/** Where each kind of event goes. */
const PATHS = {
  view_item: '/detailviews/',
  select_item: '/detailviews/',
  add_to_cart: '/cartadditions/',
  purchase: '/purchases/',
} as const

/** Who has not agreed to be known again is one of many of this name. */
const NOBODY = 'tendero-anonymous'

export function createRecombee(
  { database, token, region, scenario, ...options }: RecommenderOf<'recombee'>,
  setting: RecommenderSetting,
): Pick<Recommender, 'recommend' | 'take'> {
  const base = `https://client-rapi-${region}.recombee.com`
  const from = createAttribution<string>()
  const { recommend } = createSearch(
    {
      name: `recombee ${database}`,
      async ask({ like, product, cart, limit, visitor }, musts, preferred) {
        const { filter, booster, whole, ranked } = compile(musts, preferred, options.fields)
        const item = like === 'cart' ? cart.at(-1)?.id : like && product
        const user = encodeURIComponent(visitor ?? NOBODY)
        return {
          url: await sign(
            base,
            database,
            token,
            item ? `/recomms/items/${encodeURIComponent(item)}/items/` : `/recomms/users/${user}/items/`,
          ),
          init: jsonPost({
            count: limit,
            ...(item && { targetUserId: visitor ?? NOBODY }),
            ...(scenario && { scenario }),
            cascadeCreate: visitor !== null,
            returnProperties: true,
            ...(filter && { filter }),
            ...(booster && { booster }),
          }),
          whole,
          ranked,
        }
      },
      list(reply) {
        const [recommId, list] = [dig(reply, 'recommId'), dig(reply, 'recomms')]
        if (!Array.isArray(list)) return list
        return list.slice(0, 50).map(one => {
          const { id, values } = Object(one)
          if (typeof recommId === 'string') from.set(String(id), recommId)
          return isObject(values) ? { id, ...values } : id
        })
      },
    },
    options,
    setting,
  )
  return {
    recommend,
    take(event, visitor) {
      if (!visitor || !Object.hasOwn(PATHS, event.name)) return
      const { items } = event as { items: EventItem[] }
      const requests = items.slice(0, 50).map(({ item_id: itemId, quantity: amount, price }) => ({
        method: 'POST',
        path: PATHS[event.name as keyof typeof PATHS],
        params: {
          userId: visitor,
          itemId,
          timestamp: event.at / 1000,
          recommId: from.get(itemId),
          // all of them, not one
          ...(/view|select/.test(event.name) ? {} : { amount, price: price && price * (amount ?? 1) }),
          cascadeCreate: true,
        },
      }))
      if (requests[0])
        void sign(base, database, token, '/batch/').then(
          url => sendFeedback(url, jsonPost({ requests }), setting),
          () => {},
        )
    },
  }
}
