/** Pages of the cars: a list, and one a car. A catalogue that is no shop: nothing is for sale. */
import { dataBlock, html, type Markup } from '../pages/html'
import { styles } from '../pages/styles'
import type { Car } from './catalogue'

const FIGURES: readonly (readonly [keyof Car, string, string])[] = [
  ['Origin', 'From', ''],
  ['Year', 'Model year', ''],
  ['Miles_per_Gallon', 'Economy', ' mpg'],
  ['Cylinders', 'Cylinders', ''],
  ['Horsepower', 'Power', ' hp'],
  ['Displacement', 'Displacement', ' cu in'],
  ['Weight_in_lbs', 'Weight', ' lb'],
  ['Acceleration', '0 to 60 mph', ' s'],
]

const frame = (url: URL, title: string, body: Markup, data: readonly unknown[]): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title}</title><link rel="canonical" href="${url.href.split('?')[0]!}"><link rel="icon" href="/logo.svg" type="image/svg+xml">${styles}
${data.map(one => dataBlock('application/ld+json', '', one))}
<script async src="/tendero/tendero.js" data-manifest="/cars.tendero.json"></script></head>
<body class="cars"><a class="skip" href="#content">Skip to content</a><header class="top"><div class="wide"><a class="brand" href="/cars"><span>Motor Archive</span></a><p class="muted">406 cars, 1970–82</p></div></header>
<main id="content" tabindex="-1"><div class="wide">${body}</div></main>
<footer><div class="wide"><p>Data: <code>cars.json</code> of vega-datasets (StatLib, ASA 1983). Nothing here is for sale. <a href="/">Demo</a></p></div></footer></body></html>
`.markup

export const carList = (url: URL, cars: readonly Car[]): string =>
  frame(
    url,
    'Motor Archive: 406 cars',
    html`<div class="shelf-head"><div><h1>Which one would have been yours?</h1><p>Every car of a well-known public data set, and three quick questions.</p></div><button class="button quiet" data-tendero-open="find-a-car">Help me choose</button></div>
<section data-tendero-slot class="slot"><div class="slot-own"><div><h2>Three quick questions</h2><p>Where from, how thirsty, how strong: we show three that fit.</p></div><a class="button" href="/cars" data-tendero-open="find-a-car">Start</a></div></section>
<ul class="grid">${cars.map(car => html`<li class="card"><a href="${car.url}"><span class="picture wide-picture"><img src="${car.image}" alt="" width="600" height="450" loading="lazy" decoding="async"></span><span class="figures">${car.Origin} · ${car.Year}</span><span class="title">${car.title}</span></a></li>`)}</ul>`,
    [{ '@context': 'https://schema.org', '@type': 'CollectionPage', name: 'Motor Archive', url: url.href }],
  )

export const carPage = (url: URL, car: Car): string =>
  frame(
    url,
    `${car.title}, ${car.Year}`,
    html`<nav class="breadcrumbs" aria-label="Breadcrumb"><ol><li><a href="/cars">Cars</a></li><li aria-current="page">${car.title}</li></ol></nav>
<article class="product-page"><img class="portrait wide-picture" src="${car.image}" alt="" width="600" height="450"><div class="buy"><p class="muted">${car.Origin}</p><h1>${car.title}</h1><section class="details"><dl>${FIGURES.map(([field, label, unit]) => html`<div><dt>${label}</dt><dd>${car[field] === undefined ? 'not known' : `${car[field]}${unit}`}</dd></div>`)}</dl></section></div></article>`,
    [
      {
        '@context': 'https://schema.org',
        '@type': 'Product',
        productID: car.id,
        name: car.title,
        url: url.href,
        image: new URL(car.image, url).href,
        category: 'Car',
        countryOfOrigin: car.Origin,
      },
    ],
  )
