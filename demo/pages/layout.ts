/** The frame of every page of the shop: head, header, consent bar, footer, and the tag as an owner pastes it. */
import { addresses, categories, reportAt } from '../addresses'
import { countOf } from '../baskets'
import type { Page, Visit } from '../visit'
import { dataBlock, html } from './html'
import { styles } from './styles'

const logo = html`<svg class="mark" viewBox="0 0 32 32" width="30" height="30" aria-hidden="true"><path d="M4 12h15a4 4 0 1 0-4-4M4 17h21a4 4 0 1 1-4 4M4 22h9a3.5 3.5 0 1 1-3.5 3.5" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/></svg>`
const bag = html`<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path d="M5 8h14l1 12H4L5 8Zm4 0a3 3 0 0 1 6 0" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/></svg>`
const lens = html`<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><circle cx="11" cy="11" r="6.5" fill="none" stroke="currentColor" stroke-width="1.7"/><path d="m16 16 4.5 4.5" stroke="currentColor" stroke-width="1.7" stroke-linecap="round"/></svg>`

const consentBar = ({ words, url }: Visit) =>
  html`<form class="consent" method="post" action="/consent" data-consent aria-label="${words.cookies}"><p>${words.consent}</p><input type="hidden" name="back" value="${url.pathname}"><button name="state" value="denied">${words.decline}</button><button name="state" value="granted" class="strong">${words.accept}</button></form>`

export function layout(visit: Visit, page: Page): string {
  const { language, words, url, basket, consent } = visit
  const to = addresses(language)
  const other = language === 'es' ? 'en' : 'es'
  const count = countOf(basket)
  const canonical = new URL(url.pathname, url).href
  const title = page.title === 'Casa Brisa' ? `Casa Brisa · ${words.tagline}` : `${page.title} · Casa Brisa`
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${page.description}">
<link rel="canonical" href="${canonical}">
<link rel="alternate" hreflang="${other}" href="${new URL(page.other, url).href}">
<meta property="og:title" content="${page.title}">
<meta property="og:type" content="${page.kind === 'product' ? 'product' : 'website'}">
<meta property="og:url" content="${canonical}">
<meta property="og:site_name" content="Casa Brisa">
<meta property="og:locale" content="${language === 'es' ? 'es_ES' : 'en_IE'}">
<meta property="og:image" content="${new URL(page.image ?? '/images/home.svg', url).href}">
<link rel="icon" href="/logo.svg" type="image/svg+xml">
${styles}
${page.jsonLd.map(data => dataBlock('application/ld+json', '', data))}
${dataBlock('application/json', 'shop-data', { consent, dataLayer: page.dataLayer, added: words.added })}
<script src="/data-layer.js"></script>
<script defer src="/shop.js"></script>
<script async src="/tendero/tendero.js" data-manifest="/tendero.${language}.json"></script>
</head>
<body class="${page.kind}">
<a class="skip" href="#content">${words.skip}</a>
${consent === null && consentBar(visit)}
<header class="top"><div class="wide">
<a class="brand" href="${to.home}">${logo}<span>Casa Brisa</span></a>
<form class="finder" action="${to.search}" role="search"><label class="hidden" for="q">${words.searchHint}</label><input id="q" name="q" type="search" placeholder="${words.searchHint}" value="${url.searchParams.get('q') ?? ''}"><button aria-label="${words.search}">${lens}</button></form>
<a class="language" href="${page.other}" hreflang="${other}" lang="${other}" aria-label="${language === 'es' ? 'English' : 'Español'}">${other.toUpperCase()}</a>
<a class="bag" href="${to.cart}" aria-label="${words.cart}">${bag}<span class="count" data-cart-count>${count || ''}</span></a>
</div><nav class="wide" aria-label="${words.menu}"><ul>${categories.map(category => html`<li><a href="${to.listing(category)}"${url.pathname === to.listing(category) && html` aria-current="page"`}>${words.categories[category][0]}</a></li>`)}</ul></nav></header>
<main id="content" tabindex="-1">${page.body}</main>
<footer><div class="wide"><p class="brand">${logo}<span>Casa Brisa</span></p><p>${words.footer}</p><ul>${categories.map(category => html`<li><a href="${to.listing(category)}">${words.categories[category][0]}</a></li>`)}</ul><p><a href="${page.other}" hreflang="${other}" lang="${other}">${language === 'es' ? 'English' : 'Español'}</a> · <a href="/">Demo</a> · <a href="${to.privacy}" data-tendero-open="#profile">${words.knows}</a></p><p><a href="${reportAt(language, 'month')}">${words.monthReport}</a> · <a href="${reportAt(language, 'here')}">${words.ownReport}</a></p></div></footer>
<div class="toast" role="status" data-toast></div>
</body>
</html>
`.markup
}
