/** The page that thanks for a purchase. */
import { addresses } from '../addresses'
import type { Order } from '../baskets'
import type { Page, Visit } from '../visit'
import { ga4, ga4Lines } from './ga4'
import { html } from './html'
import { money } from './parts'

export function thanks(visit: Visit, order: Order): Page {
  const { words, language } = visit
  return {
    kind: 'thanks',
    title: words.thanks,
    description: words.description,
    other: addresses(language === 'es' ? 'en' : 'es').thanks(order.id),
    jsonLd: [],
    dataLayer: [
      ga4('purchase', { transaction_id: order.id, value: order.total, items: ga4Lines(order.lines) }),
    ],
    body: html`<div class="wide narrow"><svg class="tick" viewBox="0 0 48 48" width="56" height="56" aria-hidden="true"><circle cx="24" cy="24" r="22" fill="none" stroke="currentColor" stroke-width="2"/><path d="m15 25 6 6 12-14" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg><h1>${words.thanks}</h1><p>${words.thanksText} <b>${order.id}</b> · ${money(visit, order.total)}. ${words.thanksNext}</p><p class="note">${words.demoNote}</p><ul class="lines short">${order.lines.map(line => html`<li><img src="${line.image}" alt="" width="600" height="600"><div>${line.title}<p class="muted">${line.quantity} × ${money(visit, line.price)}</p></div></li>`)}</ul><p><a class="button quiet" href="${addresses(language).home}">${words.goShopping}</a></p></div>`,
  }
}
