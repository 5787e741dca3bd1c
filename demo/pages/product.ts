/** One product: picture, price, what it has, its figures. */
import { addresses } from '../addresses'
import type { DemoProduct } from '../product'
import type { Page, Visit } from '../visit'
import { ga4, ga4Product } from './ga4'
import { html } from './html'
import { breadcrumbLd, productLd } from './json-ld'
import { breadcrumbs, priceOf, productGrid } from './parts'

const UNITS: Partial<Record<keyof DemoProduct, string>> = {
  noise: 'dB',
  room: 'm²',
  power: 'W',
  tank: 'l',
  weight: 'kg',
  height: 'cm',
}
const SHOWN =
  'type noise airflow room power energy extraction tank upkeep fits mount place height weight colour brand sku gtin'.split(
    ' ',
  ) as (keyof DemoProduct & keyof Visit['words']['fields'])[]

const figure = ({ words, language }: Visit, product: DemoProduct, field: keyof DemoProduct): string => {
  const value = product[field]
  const unit =
    { airflow: words.units.hour, extraction: words.units.litresDay, upkeep: words.units.euroYear }[
      field as 'airflow'
    ] ?? UNITS[field]
  if (typeof value === 'number') return `${value.toLocaleString(language)}${unit ? `\u00a0${unit}` : ''}`
  const said: Record<string, string> = field === 'type' ? words.types : words.values
  return said[String(value)] ?? String(value)
}

export function product(visit: Visit, item: DemoProduct): Page {
  const { words, language, products } = visit
  const to = addresses(language)
  const steps = [
    [words.home, to.home] as const,
    [words.categories[item.category][0]!, to.listing(item.category)] as const,
    [item.title, item.url] as const,
  ]
  const alike = products
    .filter(p => p.type === item.type && p.id !== item.id && p.availability !== 'OutOfStock')
    .sort((a, b) => Math.abs(a.price - item.price) - Math.abs(b.price - item.price))
    .slice(0, 4)
  const soldOut = item.availability === 'OutOfStock'
  const features: Record<string, string> = words.features
  return {
    kind: 'product',
    title: item.title,
    description: `${item.title}. ${item.features.map(feature => features[feature]).join(', ')}.`,
    other: addresses(language === 'es' ? 'en' : 'es').product(item.id),
    image: item.image,
    jsonLd: [productLd(visit, item), breadcrumbLd(visit, steps)],
    dataLayer: [ga4('view_item', { value: item.price, items: [ga4Product(item)] })],
    body: html`<div class="wide">${breadcrumbs(steps)}
<article class="product-page"><img class="portrait" src="${item.image}" alt="${item.title}" width="600" height="600">
<div class="buy"><p class="muted">${item.brand}</p><h1>${item.title}</h1>
<p class="big-price">${priceOf(visit, item)}</p><p class="${soldOut ? 'stock none' : 'stock'}">${words.availability[item.availability]}</p>
<form method="post" action="${to.cart}" data-add='${JSON.stringify(ga4Product(item))}'><input type="hidden" name="action" value="add"><input type="hidden" name="id" value="${item.id}"><label class="hidden" for="quantity">${words.quantity}</label><input id="quantity" name="quantity" type="number" min="1" max="99" value="1" inputmode="numeric"${soldOut && html` disabled`}><button class="button"${soldOut && html` disabled`}>${soldOut ? words.soldOut : words.addToCart}</button></form>
<p class="muted small">${words.details2}</p>
<h2>${words.strengths}</h2><ul class="ticks">${item.features.map(feature => html`<li>${features[feature]}</li>`)}</ul></div></article>
<section class="details"><h2>${words.details}</h2><dl>${SHOWN.filter(field => item[field] !== undefined).map(field => html`<div><dt>${words.fields[field]}</dt><dd>${figure(visit, item, field)}</dd></div>`)}</dl></section>
<section><h2>${words.alike}</h2>${productGrid(visit, alike)}</section></div>`,
  }
}
