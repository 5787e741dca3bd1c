/** Search: products whose words contain all the words asked for, accents apart. */
import { addresses } from '../addresses'
import type { Page, Visit } from '../visit'
import { ga4, ga4Product } from './ga4'
import { html } from './html'
import { productGrid } from './parts'

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export function search(visit: Visit): Page {
  const { words, language, url } = visit
  const asked = (url.searchParams.get('q') ?? '').trim().slice(0, 100)
  const parts = fold(asked).split(/\s+/).filter(Boolean)
  const features: Record<string, string> = words.features
  const found = visit.products
    .filter(p => {
      const text = fold(
        [p.title, p.brand, words.categories[p.category][0], ...p.features.map(f => features[f])].join(' '),
      )
      return parts.length > 0 && parts.every(part => text.includes(part))
    })
    .sort((a, b) => b.popularity - a.popularity)
    .slice(0, 48)
  const there = addresses(language === 'es' ? 'en' : 'es').search
  return {
    kind: 'search',
    title: asked ? `${words.searchTitle} “${asked}”` : words.search,
    description: words.description,
    other: asked ? `${there}?${new URLSearchParams({ q: asked })}` : there,
    jsonLd: [],
    dataLayer: [
      { event: 'search', search_term: asked },
      ga4('view_item_list', {
        item_list_id: 'search',
        items: found.slice(0, 24).map((p, i) => ga4Product(p, i)),
      }),
    ],
    body: html`<div class="wide"><div class="shelf-head"><div><h1>${asked ? html`${words.searchTitle} “${asked}”` : words.search}</h1><p>${found.length} ${found.length === 1 ? words.product : words.products}</p></div></div>${found.length ? productGrid(visit, found) : html`<p>${words.nothing}</p>`}</div>`,
  }
}
