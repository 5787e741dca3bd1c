/** WooCommerce's Store API as a page of the shop may use it: with the visitor's session and its nonce. */
import { type WooPage, wooRoute } from '../woo-root'
import { clean } from './readers/thing'
import { askShop } from './shop-request'

export interface WooStore {
  /** GET of a route below `/wc/store/v1/`. */
  ask(route: string, init?: RequestInit): Promise<unknown>
  /** POST of `/wc/store/v1/cart/ACTION`; gives the cart's reply. */
  write(action: string, body: object): Promise<unknown>
}

/** What a failure tells besides: the API's code, and whether this shop lets nobody use its REST API. */
export type WooError = Error & { code?: string; isClosed?: boolean }

/**
 * Rejects as the contract of shop systems wants it, with a WooError. Each reply of the cart renews the nonce, those that
 * refuse it too; a page out of a cache has an old one, so none is taken from the page.
 * https://developer.woocommerce.com/docs/apis/store-api/nonce-tokens
 */
export function createWooStore(page: WooPage, fetch: typeof globalThis.fetch): WooStore {
  let nonce = ''
  const ask: WooStore['ask'] = async (route, init) => {
    const url = wooRoute(page, route)
    let status = url ? 0 : 404
    let code = ''
    try {
      if (!url) throw new Error('no REST API at this address')
      return await askShop(
        async (...request) => {
          const reply = await fetch(...request)
          nonce = reply.headers.get('nonce') ?? nonce
          status = reply.status
          return reply
        },
        url,
        { cache: 'no-store', ...init },
        body => {
          const said = Object(body)
          code = String(said.code)
          // plugins write their refusals with links
          return typeof said.message === 'string' ? clean(said.message.replace(/<[^>]*>/g, ' ')) : ''
        },
      )
    } catch (reason) {
      const error = reason as WooError
      const isOurs = /^woocommerce_/.test(code)
      // A session that was not believed, and too many questions, are no refusals of what was asked.
      const isRefusal = isOurs ? !/^40[13]$/.test(`${status}`) : status !== 429 && !/^(rate|rest)_/.test(code)
      throw Object.assign(isRefusal ? error : new Error(error.message), {
        code,
        isClosed: !isOurs && (/^40[134]$/.test(`${status}`) || error.code === 'html'),
      })
    }
  }
  return {
    ask,
    async write(action, body) {
      const post = () =>
        ask(`cart/${action}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', nonce },
          body: JSON.stringify(body),
        })
      if (!nonce) await ask('cart')
      const used = nonce
      try {
        return await post()
      } catch (error) {
        if (!/_nonce$/.test((error as WooError).code!)) throw error
        if (nonce === used) await ask('cart')
        return post()
      }
    },
  }
}
