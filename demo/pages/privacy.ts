/** What the shop does with an address that somebody leaves. */
import { addresses } from '../addresses'
import type { Page, Visit } from '../visit'
import { html } from './html'

export const privacy = ({ words, language }: Visit): Page => ({
  kind: 'privacy',
  title: words.privacy,
  description: words.privacyText,
  other: addresses(language === 'es' ? 'en' : 'es').privacy,
  jsonLd: [],
  dataLayer: [],
  body: html`<div class="wide narrow"><h1>${words.privacy}</h1><p>${words.privacyText}</p><p class="note">${words.demoNote}</p></div>`,
})
