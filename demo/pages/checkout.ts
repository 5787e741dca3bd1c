/** Checkout: one form; nothing is charged. */
import { addresses } from '../addresses'
import { linesOf, totalOf } from '../baskets'
import type { Page, Visit } from '../visit'
import { ga4, ga4Lines } from './ga4'
import { html } from './html'
import { money } from './parts'

export function checkout(visit: Visit): Page {
  const { words, language } = visit
  const to = addresses(language)
  const lines = linesOf(visit.basket, visit.products)
  const total = totalOf(lines)
  const field = (name: string, label: string, autocomplete: string, type = 'text') =>
    html`<p><label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}"></p>`
  return {
    kind: 'checkout',
    title: words.checkoutTitle,
    description: words.description,
    other: addresses(language === 'es' ? 'en' : 'es').checkout,
    jsonLd: [],
    dataLayer: [ga4('begin_checkout', { value: total, items: ga4Lines(lines) })],
    body: html`<div class="wide narrow"><h1>${words.checkoutTitle}</h1><p class="note">${words.demoNote}</p><div class="two">
<form class="fields" method="post" action="${to.checkout}">${field('name', words.fullName, 'name')}${field('email', words.email, 'email', 'email')}${field('address', words.address, 'street-address')}<div class="pair">${field('postcode', words.postcode, 'postal-code')}${field('city', words.city, 'address-level2')}</div><button class="button"${!lines.length && html` disabled`}>${words.pay} ${money(visit, total)}</button></form>
<div class="sum"><ul>${lines.map(line => html`<li><span>${line.quantity} × ${line.title}</span><span>${money(visit, line.price * line.quantity)}</span></li>`)}</ul><p><span>${words.shipping}</span><span>${words.free}</span></p><p class="strong"><span>${words.total}</span><span>${money(visit, total)}</span></p></div></div></div>`,
  }
}
