/** Which form of a product goes into Shopify's cart: it knows forms ("variants") only. https://shopify.dev/docs/api/ajax/reference/product */
import { needsChoice } from '../needs-choice'
import type { Line, Product } from '../page'

/**
 * The only form; of several the one that the product's own id or address names. Rejects with `needsChoice()` where the
 * visitor must choose, and where it comes by subscription only; else as `ask` does. `ask` is given a path.
 */
export async function shopifyLine(
  { id, url, variants }: Pick<Product, 'id' | 'url' | 'variants'>,
  ask: (path: string) => Promise<unknown>,
): Promise<Line> {
  // "shopify_DE_123_456" of the feed for Google
  const [, product = id, ofFeed] = /^shopify_\w+?_(\d+)_(\d+)$/.exec(id) ?? []
  const named = [/[?&]variant=(\d+)/.exec(url ?? '')?.[1], ofFeed, id]
  const handle =
    /\/products\/([^/?#]+)/.exec(url ?? '')?.[1] ?? (/^\d+$/.test(product) ? '' : encodeURIComponent(id))
  // a number alone can only be that of a form: the shop says if it is none
  if (!variants && (!handle || ofFeed)) return { id: ofFeed ?? id, ...(ofFeed && { product }) }
  const { variants: forms, id: number } = variants
    ? { variants, id: product }
    : Object(await ask(`products/${handle}.js`))
  if (!Array.isArray(forms)) throw new Error(`products/${handle}.js has no variants`)
  const byId = (one: unknown) => forms.find(({ id }) => one && `${id}` === one)
  const form = named.map(byId).find(Boolean) ?? (forms.length === 1 && forms[0])
  if (!form || form.requires_selling_plan) throw needsChoice()
  return { id: `${form.id}`, product: `${number ?? product}` }
}
