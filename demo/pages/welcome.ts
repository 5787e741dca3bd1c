/** The door of the demo: which of the three to enter. */
import { reportAt } from '../addresses'
import type { Language } from '../product'
import { en } from '../words/en'
import { es } from '../words/es'
import { html } from './html'
import { styles } from './styles'

const WORDS = {
  es: {
    title: 'Tres sitios para probar Tendero',
    text: 'Una etiqueta de script, unas preguntas rápidas y el producto adecuado. La misma pieza en los tres.',
    es: 'La tienda, en español',
    en: 'La tienda, en inglés',
    cars: 'Un archivo de coches',
    carsText: '406 coches de un conjunto de datos público, con su propia guía.',
    shopText: 'Casa Brisa: 180 productos de aire y clima.',
    month: es.monthReport,
  },
  en: {
    title: 'Three places to try Tendero',
    text: 'One script tag, a few quick questions, the right product. The same piece in all three.',
    es: 'The shop, in Spanish',
    en: 'The shop, in English',
    cars: 'An archive of cars',
    carsText: '406 cars of a public data set, with a guide of their own.',
    shopText: 'Casa Brisa: 180 products for air and climate.',
    month: en.monthReport,
  },
}

export function welcome(url: URL, language: Language): string {
  const words = WORDS[language]
  const door = (path: string, image: string, title: string, text: string) =>
    html`<li><a href="${path}"><img src="${image}" alt="" width="1200" height="900"><h2>${title}</h2><p>${text}</p></a></li>`
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>Tendero · demo</title><link rel="canonical" href="${new URL('/', url).href}"><link rel="icon" href="/logo.svg" type="image/svg+xml">${styles}</head>
<body class="welcome"><main id="content"><div class="wide"><h1>${words.title}</h1><p class="lead">${words.text}</p><ul class="doors">${door('/es/', '/images/home.svg', words.es, words.shopText)}${door('/en/', '/images/vesta-gregal-94.svg', words.en, words.shopText)}${door('/cars', '/cars/images/chevrolet-chevelle-malibu-1970-1.svg', words.cars, words.carsText)}</ul><p class="actions"><a class="button quiet" href="${reportAt(language, 'month')}">${words.month}</a></p></div></main></body></html>
`.markup
}
