/** The usual cascade, to have something to compare with: the first price of JSON-LD, microdata, then meta tags. */

/** Gives the amount, `null` where there is none or it is not a number. */
export function naivePrice(document: Document): number | null {
  const found: unknown[] = []
  const visit = (json: unknown, inProduct: boolean): void => {
    if (typeof json !== 'object' || !json) return
    if (Array.isArray(json)) {
      for (const one of json) visit(one, inProduct)
      return
    }
    const thing = json as Record<string, unknown>
    const isProduct = inProduct || `${thing['@type']}`.includes('Product')
    if (isProduct) found.push(thing.price ?? thing.lowPrice)
    for (const value of Object.values(thing)) visit(value, isProduct)
  }
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]'))
    try {
      visit(JSON.parse(textContent ?? ''), false)
    } catch {}
  const marked = document.querySelector('[itemtype*="schema.org/Product"] [itemprop="price"]')
  const meta = document.querySelector(
    'meta[property="product:price:amount"],meta[property="og:price:amount"]',
  )
  const first = [
    ...found,
    marked && (marked.getAttribute('content') ?? marked.textContent),
    meta?.getAttribute('content'),
  ].find(one => one !== undefined && one !== null && one !== '')
  const amount = Number(`${first ?? ''}`.replace(/[^\d.,]/g, '').replace(',', '.'))
  return amount || null
}
