/** Keys that only a server may know. */

/** Private keys by their beginnings: Klaviyo `pk_`, Brevo `xkeysib-`, Stripe and others `sk_`, Shopify `shpat_`, long Omnisend keys. */
const PRIVATE = /^(pk_|sk_|rk_|xkeysib-|xsmtpsib-|shp(at|ss|ca|pa)_|Bearer |[0-9a-f]{24}-[\w-]{20,})/i

/** Does the value look like a key that opens more than a public one may? */
export const looksSecret = (value: unknown): boolean => typeof value === 'string' && PRIVATE.test(value)
