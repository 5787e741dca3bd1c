/** The basket; its forms work without scripts. */
import { addresses } from '../addresses'
import { type BasketLine, linesOf, totalOf } from '../baskets'
import type { Page, Visit } from '../visit'
import { ga4, ga4Lines } from './ga4'
import { html } from './html'
import { money } from './parts'

export function cart(visit: Visit): Page {
  const { words, language } = visit
  const to = addresses(language)
  const lines = linesOf(visit.basket, visit.products)
  const total = totalOf(lines)
  const line = (item: BasketLine) => html`<li><img src="${item.image}" alt="" width="600" height="600">
<div><a href="${item.url}">${item.title}</a><p class="muted">${money(visit, item.price)}</p></div>
<form method="post" action="${to.cart}"><input type="hidden" name="id" value="${item.id}"><label class="hidden" for="n-${item.id}">${words.quantity}: ${item.title}</label><input id="n-${item.id}" name="quantity" type="number" min="1" max="99" value="${item.quantity}"><button name="action" value="set" class="plain">${words.update}</button><button name="action" value="remove" class="plain">${words.remove}</button></form>
<b>${money(visit, item.price * item.quantity)}</b></li>`
  return {
    kind: 'cart',
    title: words.cart,
    description: words.description,
    other: addresses(language === 'es' ? 'en' : 'es').cart,
    jsonLd: [],
    dataLayer: [ga4('view_cart', { value: total, items: ga4Lines(lines) })],
    body: html`<div class="wide narrow"><h1>${words.cart}</h1>${
      lines.length
        ? html`<ul class="lines">${lines.map(line)}</ul><div class="sum"><p><span>${words.shipping}</span><span>${words.free}</span></p><p class="strong"><span>${words.total}</span><span>${money(visit, total)}</span></p><a class="button" href="${to.checkout}">${words.checkout}</a></div>`
        : html`<p class="empty">${words.emptyCart}</p><p><a class="button quiet" href="${to.home}">${words.goShopping}</a></p>`
    }</div>`,
  }
}
