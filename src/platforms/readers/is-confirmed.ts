/** Does the page's data say its product so surely that nobody has to look at what the page shows? */
import type { Finding } from './choose-type'

/**
 * Do structured data and another source (meta tags, data layer, pixel) say one price in one currency, all of them the
 * same, and all else is said too? Then there is no need to look.
 */
export function isConfirmed(findings: readonly Finding[]): boolean {
  const said = findings.flatMap(({ from, reading: { product } }) =>
    product?.price ? [{ from, ...product }] : [],
  )
  const [first] = said
  return Boolean(
    first &&
      said.every(
        ({ price, currency }) => price === first.price && (currency ?? first.currency) === first.currency,
      ) &&
      first.currency &&
      said.some(({ from }) => /json-ld|microdata|rdfa|platform/.test(from)) &&
      said.some(({ from }) => /meta|layer|pixel/.test(from)) &&
      (['title', 'availability', 'sku'] as const).every(name => said.some(one => one[name])),
  )
}
