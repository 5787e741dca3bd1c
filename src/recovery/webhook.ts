/** The shop's own receiver: each message as it is. */
import { safeUrl } from '../lib/safe-url'
import type { DeliverTo } from './contract'
import { post } from './post'
import type { RecoverySinkOf } from './schema'

/** The custom header asks another origin's leave first (CORS preflight): no address goes to a server that did not give it. */
export const webhook: DeliverTo<RecoverySinkOf<'webhook'>> = ({ url }, setting) => {
  const address = safeUrl(url, setting.window.location.href)
  return async message => {
    if (!address) return 'refused'
    // receivers that drop doubles by this header must not drop the cancellation as a double
    const key = message.event === 'cart.recovered' ? `${message.id}.recovered` : message.id
    return post(setting, address, message, { 'idempotency-key': key })
  }
}
