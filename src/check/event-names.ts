/** Events that triggers and conditions wait for: does anybody say them? */
import type { EventName } from '../events'
import { didYouMean } from '../lib/did-you-mean'
import type { Manifest } from '../schema'
import type { Path } from './path'
import type { Report } from './problem'
import { list, quote } from './words'

/** Every event of the list, and whether it is remembered, so that conditions can ask for it on a later page. */
const KNOWN: Readonly<Record<EventName, boolean>> = {
  page_view: false,
  view_item: false,
  cart_update: false,
  add_to_cart: true,
  begin_checkout: true,
  purchase: true,
  view_promotion: false,
  withhold_promotion: false,
  select_promotion: false,
  dismiss_promotion: false,
  copy_offer: false,
  sign_up: true,
  save_cart: true,
  restore_cart: true,
  guide_start: false,
  guide_answer: false,
  guide_unanswer: false,
  guide_result: true,
  guide_close: false,
  view_item_list: false,
  select_item: false,
  consent_update: false,
  problem: false,
  guide_refine: false,
  dismiss_item: false,
  survey_answer: false,
  survey_comment: false,
  survey_complete: true,
  segment_update: false,
  custom: false,
}

/** What other tools call them. */
const ALIASES: readonly (readonly [words: RegExp, name: EventName])[] = [
  [
    /^(checkout|initiatecheckout|startedcheckout|checkoutstart(ed)?|startcheckout|checkoutbegin|checkoutbegun)$/,
    'begin_checkout',
  ],
  [
    /^(order|ordered|orderplaced|ordercompleted?|placedorder|checkoutcompleted?|conversion|transaction)$/,
    'purchase',
  ],
  [/^(addtobasket|addedtocart|addtobag|productadded|cartadd)$/, 'add_to_cart'],
  [/^(cartchanged?|cartupdated?|updatecart|basketchanged?)$/, 'cart_update'],
  [/^(viewproduct|productview(ed)?|viewcontent|viewedproduct|itemview(ed)?)$/, 'view_item'],
  [/^(pageviewed|viewpage|viewedpage)$/, 'page_view'],
  [/^(subscribed?|signedup|signup|newsletter)$/, 'sign_up'],
]

/** Warns of a name that is nearly one of the list; any other may be the shop's own, by `tendero.track`. */
export function adviseEvent(name: string, path: Path, asker: 'trigger' | 'condition', report: Report): void {
  const own = Object.keys(KNOWN) as EventName[]
  if (Object.hasOwn(KNOWN, name)) {
    if (name === 'custom')
      report(path, 'the shop’s own events have names of their own', 'write the custom_name itself', 'warning')
    else if (asker === 'condition' && !KNOWN[name as EventName])
      report(
        path,
        `that ${quote(name)} happened is not remembered`,
        `one of ${list(own.filter(one => KNOWN[one]))}, or an event of your own`,
        'warning',
      )
    return
  }
  const plain = name.toLowerCase().replace(/[\W_]/g, '')
  const meant = ALIASES.find(([words]) => words.test(plain))?.[1] ?? didYouMean(name, own)
  if (meant)
    report(
      path,
      `nobody says ${quote(name)}, unless your shop does by tendero.track`,
      `did you mean ${quote(meant)}?`,
      'warning',
    )
}

/** Says which names among the `events` of the sinks are none that anybody says. */
export function checkSinkEvents(sinks: Manifest['sinks'], placed: (i: number) => Path, report: Report): void {
  sinks.forEach((sink, i) => {
    if ('events' in sink)
      sink.events?.forEach((name, n) => {
        if (Object.hasOwn(KNOWN, name)) return
        const meant = didYouMean(name, Object.keys(KNOWN))
        report(
          [...placed(i), 'events', n],
          `there is no event ${quote(name)}`,
          meant ? `did you mean ${quote(meant)}?` : `one of ${list(Object.keys(KNOWN))}`,
        )
      })
  })
}
