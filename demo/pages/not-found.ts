/** Nothing at this address. */
import { addresses } from '../addresses'
import type { Page, Visit } from '../visit'
import { html } from './html'

export const notFound = (visit: Visit): Page => ({
  kind: 'not-found',
  status: 404,
  title: visit.words.notFound,
  description: visit.words.notFoundText,
  other: addresses(visit.language === 'es' ? 'en' : 'es').home,
  jsonLd: [],
  dataLayer: [],
  body: html`<div class="wide narrow"><h1>${visit.words.notFound}</h1><p>${visit.words.notFoundText}</p><p><a class="button quiet" href="${addresses(visit.language).home}">${visit.words.goShopping}</a></p></div>`,
})
