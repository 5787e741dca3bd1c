/** The shelf of one category: kinds to narrow it, three ways to sort it. */
import { addresses } from '../addresses'
import type { Category, DemoProduct } from '../product'
import type { Page, Visit } from '../visit'
import { ga4, ga4Product } from './ga4'
import { html } from './html'
import { breadcrumbLd, listLd } from './json-ld'
import { breadcrumbs, productGrid, slot } from './parts'

const GUIDES: Partial<Record<Category, string>> = {
  fan: 'find-a-fan',
  heater: 'find-a-heater',
  purifier: 'find-a-purifier',
}

const loudness = (product: DemoProduct) => product.noise ?? 999
const SORTS = {
  popular: (a: DemoProduct, b: DemoProduct) => b.popularity - a.popularity,
  price: (a: DemoProduct, b: DemoProduct) => a.price - b.price,
  quiet: (a: DemoProduct, b: DemoProduct) => loudness(a) - loudness(b),
}
const isSort = (name: string | null): name is keyof typeof SORTS =>
  name !== null && Object.hasOwn(SORTS, name)

export function listing(visit: Visit, category: Category): Page {
  const { words, language, url } = visit
  const to = addresses(language)
  const path = to.listing(category)
  const wanted = url.searchParams.get('sort')
  const sort = isSort(wanted) ? wanted : 'popular'
  const all = visit.products.filter(p => p.category === category)
  const types = [...new Set(all.map(p => p.type))]
  const type = types.find(name => name === url.searchParams.get('type'))
  const shown = all.filter(p => !type || p.type === type).sort(SORTS[sort])
  const [name, sentence] = words.categories[category]
  const steps = [[words.home, to.home] as const, [name!, path] as const]
  const address = (to: { type?: string | undefined; sort: string }) => {
    const query = new URLSearchParams()
    if (to.type) query.set('type', to.type)
    if (to.sort !== 'popular') query.set('sort', to.sort)
    return query.size ? `${path}?${query}` : path
  }
  const here = (is: boolean) => is && html` aria-current="true"`
  const guide = GUIDES[category]
  return {
    kind: 'listing',
    title: name!,
    description: sentence!,
    other: addresses(language === 'es' ? 'en' : 'es').listing(category),
    jsonLd: [breadcrumbLd(visit, steps), listLd(visit, name!, shown)],
    dataLayer: [
      ga4('view_item_list', {
        item_list_id: category,
        item_list_name: name,
        items: shown.slice(0, 24).map((product, i) => ga4Product(product, i)),
      }),
    ],
    body: html`<div class="wide">${breadcrumbs(steps)}
<div class="shelf-head"><div><h1>${name}</h1><p>${sentence}</p></div>${guide && html`<button class="button quiet" data-tendero-open="${guide}">${words.helpMe}</button>`}</div>
${guide && slot(visit, guide, category)}
<div class="filters">${types.length > 1 && html`<ul class="chips"><li><a href="${address({ sort })}"${here(!type)}>${words.all}</a></li>${types.map(t => html`<li><a href="${address({ type: t, sort })}"${here(t === type)}>${words.types[t as keyof typeof words.types]}</a></li>`)}</ul>`}
<p class="sorts"><span class="muted">${words.sortBy}</span> ${Object.entries(words.sorts).map(([s, label]) => html`<a href="${address({ type, sort: s })}"${here(s === sort)}>${label}</a>`)}</p></div>
<p class="muted tally">${shown.length} ${words.products}</p>
${productGrid(visit, shown)}</div>`,
  }
}
