/** The parts that several pages share: prices, product cards, breadcrumbs. */
import { addresses } from '../addresses'
import type { Category, DemoProduct } from '../product'
import type { Visit } from '../visit'
import { html, type Markup } from './html'

export const money = (visit: Visit, euros: number): string =>
  new Intl.NumberFormat(visit.language === 'es' ? 'es-ES' : 'en-IE', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(euros) ? 0 : 2,
  }).format(euros)

export const priceOf = (visit: Visit, product: DemoProduct): Markup =>
  html`<span class="price"><b>${money(visit, product.price)}</b>${product.oldPrice && html` <s><span class="hidden">${visit.words.before} </span>${money(visit, product.oldPrice)}</s>`}</span>`

/** The two or three figures that decide. */
const keyFigures = (product: DemoProduct): string =>
  [
    product.noise !== undefined && `${product.noise} dB`,
    product.room !== undefined && `${product.room} m²`,
    product.fits && product.category === 'filter' && `${product.fits} · ${product.height} cm`,
    product.extraction ? `${product.extraction} l` : product.category === 'heater' && `${product.power} W`,
  ]
    .filter(Boolean)
    .join(' · ')

export const productCard = (visit: Visit, product: DemoProduct): Markup => {
  const soldOut = product.availability === 'OutOfStock'
  return html`<li class="${soldOut ? 'card sold-out' : 'card'}"><a href="${product.url}">
<span class="picture"><img src="${product.image}" alt="" width="600" height="600" loading="lazy" decoding="async">${soldOut ? html`<em>${visit.words.availability.OutOfStock}</em>` : product.onSale && html`<em class="sale">${visit.words.sale}</em>`}</span>
<span class="figures">${keyFigures(product)}</span>
<span class="title">${product.title}</span>
${priceOf(visit, product)}</a></li>`
}

export const productGrid = (visit: Visit, products: readonly DemoProduct[]): Markup =>
  html`<ul class="grid">${products.map(product => productCard(visit, product))}</ul>`

export const breadcrumbs = (steps: readonly (readonly [name: string, path: string])[]): Markup =>
  html`<nav class="breadcrumbs" aria-label="Breadcrumb"><ol>${steps.map(([name, path], i) =>
    i === steps.length - 1
      ? html`<li aria-current="page">${name}</li>`
      : html`<li><a href="${path}">${name}</a></li>`,
  )}</ol></nav>`

/** The place that the shop keeps for Tendero's card; the shop's own words stand there until it comes. */
export const slot = (visit: Visit, guide: string, category: Category): Markup =>
  html`<section data-tendero-slot class="slot ${category}"><div class="slot-own"><div><h2>${visit.words.slotTitle}</h2><p>${visit.words.slotText}</p></div><a class="button" href="${addresses(visit.language).listing(category)}" data-tendero-open="${guide}">${visit.words.slotAction}</a></div></section>`
