/** Keys that only a server may know. */
import { isObject } from './path'

/** Private keys by their beginnings: Klaviyo `pk_`, Brevo `xkeysib-`, Stripe and others `sk_`, Shopify `shpat_`, long Omnisend keys; and what servers say of themselves in a header. */
const PRIVATE =
  /^(pk_|sk_|rk_|xkeysib-|xsmtpsib-|shp(at|ss|ca|pa)_|(Bearer|Basic|ApiKey) |[0-9a-f]{24}-[\w-]{20,})/i
/** What a token may be allowed beyond reading, in the words of those who write tokens. */
const MORE = /^(m|rw|\*|.*(write|admin|delete|manage|service_role).*)$/i

/** Does the value look like a key that opens more than a public one may? */
export const looksSecret = (value: unknown): boolean =>
  typeof value === 'string' && (PRIVATE.test(value) || opensMore(value))

/** Is it a JSON Web Token (RFC 7519) that says itself that it may do more than read? */
function opensMore(value: string): boolean {
  const [, claims = ''] = /^ey[\w-]+\.(ey[\w-]+)\.[\w-]*$/.exec(value) ?? []
  if (!claims) return false
  try {
    const said: unknown = JSON.parse(atob(claims.replace(/-/g, '+').replace(/_/g, '/')))
    if (!isObject(said)) return false
    const { access, scope, scopes, actions, role, permissions } = said
    return [access, scope, scopes, actions, role, permissions].some(saysMore)
  } catch {
    return false
  }
}

const saysMore = (claim: unknown): boolean =>
  typeof claim === 'string'
    ? claim.split(/[\s,]+/).some(word => MORE.test(word))
    : Array.isArray(claim)
      ? claim.some(saysMore)
      : // Qdrant names a collection and what may be done with it
        isObject(claim) && saysMore(claim.access)
