/** The shop window. */
import { addresses, categories } from '../addresses'
import type { Page, Visit } from '../visit'
import { ga4, ga4Product } from './ga4'
import { html } from './html'
import { shopLd } from './json-ld'
import { productGrid, slot } from './parts'

export function home(visit: Visit): Page {
  const { words, language, products } = visit
  const to = addresses(language)
  const inStock = products
    .filter(p => p.availability !== 'OutOfStock')
    .sort((a, b) => b.popularity - a.popularity)
  const best = categories.map(category => inStock.find(p => p.category === category)!)
  const faces = new Set(best)
  const favourites = categories
    .flatMap(category => inStock.filter(p => p.category === category && !faces.has(p)).slice(0, 2))
    .sort((a, b) => b.popularity - a.popularity)
    .slice(0, 8)
  const tile = (product: (typeof best)[number]) => {
    const [name, , need] = words.categories[product.category]
    return html`<li><a href="${to.listing(product.category)}"><img src="${product.image}" alt="" width="600" height="600" loading="lazy" decoding="async"><span><b>${need}</b>${name}</span></a></li>`
  }
  return {
    kind: 'home',
    title: 'Casa Brisa',
    description: words.description,
    other: addresses(language === 'es' ? 'en' : 'es').home,
    jsonLd: shopLd(visit, to.home),
    dataLayer: [
      ga4('view_item_list', {
        item_list_id: 'favourites',
        items: favourites.map((product, i) => ga4Product(product, i)),
      }),
    ],
    body: html`<section class="hero wide"><div class="hero-text"><h1>${words.heroTitle}</h1><p>${words.heroText}</p><p class="actions"><a class="button" href="${to.listing('fan')}">${words.heroAction}</a></p></div><img src="/images/home.svg" alt="" width="1200" height="900" fetchpriority="high"></section>
<div class="wide">${slot(visit, 'find-a-fan', 'fan')}
<section><h2>${words.shopByNeed}</h2><ul class="tiles">${best.map(tile)}</ul></section>
<section><div class="heading"><h2>${words.favourites}</h2><a href="${to.listing('fan')}">${words.seeAll}</a></div>${productGrid(visit, favourites)}</section>
<section class="promises"><ul>${words.promises.map(([title, text]) => html`<li><h3>${title}</h3><p>${text}</p></li>`)}</ul></section>
<section class="notes"><h2>${words.notesTitle}</h2><ul>${words.notes.map(([title, text]) => html`<li><h3>${title}</h3><p>${text}</p></li>`)}</ul></section></div>`,
  }
}
