/** What a product of Shopify cost before: the page's theme carries it for its own scripts, Shopify's analytics do not know it. */
import type { Variant } from '../page'
import { all, say, type Thing, values } from './readers/thing'

const MAX_SCRIPTS = 40
const MAX_TEXT = 1 << 18

/**
 * Major units, of these forms of it; null where the theme does not say it, says another price than ours, or one that is
 * not the same for all. Never throws. https://shopify.dev/docs/api/liquid/objects/variant#variant-compare_at_price
 */
export function shopifyWas(document: Document, forms: readonly Variant[]): number | null {
  const known: Thing[] = []
  for (const { textContent: text } of [...document.querySelectorAll('script[type="application/json"]')].slice(
    0,
    MAX_SCRIPTS,
  ))
    try {
      if (text!.length < MAX_TEXT && /"compare_at_price":\s*\d/.test(text!)) values(JSON.parse(text!), known)
    } catch {
      // cut off, or another's
    }
  const [was, ...others] = new Set(
    forms.map(({ id, price }) => {
      const form = known.find(one => say(one, 'id') === id && all(one, 'compare_at_price')[0])
      return Number(say(form, 'price')) === Math.round(price! * 100) && Number(say(form, 'compare_at_price'))
    }),
  )
  return was && others.length === 0 ? was / 100 : null
}
