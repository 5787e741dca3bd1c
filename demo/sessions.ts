/** Cookies of the shop: who is who, and what the visitor has said about cookies. */
import { randomUUID } from 'node:crypto'
import { type Basket, emptyBasket } from './baskets'
import type { Consent } from './visit'

/** More sessions than this and the oldest one goes; the demo must not grow for ever. */
const MOST = 1000

const cookiesOf = (header: string | undefined): Map<string, string> =>
  new Map(
    (header ?? '').split(/; */).map(pair => {
      const [name = '', value = ''] = pair.split('=')
      return [name, value] as const
    }),
  )

export const consentOf = (header: string | undefined): Consent | null => {
  const said = cookiesOf(header).get('cb_consent')
  return said === 'granted' || said === 'denied' ? said : null
}

export const consentCookie = (consent: Consent): string =>
  `cb_consent=${consent}; Path=/; Max-Age=15552000; SameSite=Lax`

/** Finds the basket of a request, or makes one; `cookie` is set where the visitor must be told who they are. */
export function openSessions() {
  const baskets = new Map<string, Basket>()
  return (header: string | undefined): { basket: Basket; cookie: string | null } => {
    const known = baskets.get(cookiesOf(header).get('cb_session') ?? '')
    if (known) return { basket: known, cookie: null }
    const id = randomUUID()
    const basket = emptyBasket()
    baskets.set(id, basket)
    const oldest = baskets.size > MOST && baskets.keys().next().value
    if (oldest) baskets.delete(oldest)
    return { basket, cookie: `cb_session=${id}; Path=/; HttpOnly; SameSite=Lax` }
  }
}
