/** The facts that campaigns are judged by: what is asked about is looked up, the rest is left alone. */

import { loadChecks } from './conditions'
import type { Facts } from './conditions/contract'
import type { ConsentWatch } from './consent'
import { deviceOf } from './device'
import type { Present } from './present'
import type { Remembering } from './remembering'
import type { Campaign, Manifest } from './schema'
import { disturbs } from './surfaces/interrupts'

/** What facts are gathered from. */
export interface FactsSetting {
  window: Window & typeof globalThis
  manifest: Manifest
  locale: string
  present: Present
  remembering: Remembering
  consent: ConsentWatch
  now(): number
  assisting(): boolean
}

/** What these campaigns are judged by, now; without any, what all segments are. */
export async function gatherFacts(
  setting: FactsSetting,
  campaigns: readonly Campaign[],
  isSure: boolean,
): Promise<Facts> {
  const { window, manifest, present, remembering } = setting
  const { segments, shop } = manifest
  const asked = campaigns[0]
    ? JSON.stringify(campaigns.map(({ audience, unless }) => [audience, unless]))
    : '"type":"segment"'
  const all = /"segment"/.test(asked) ? asked + JSON.stringify(segments) : asked
  const disturbing = campaigns.some(disturbs)
  const [checks] = await Promise.all([
    loadChecks(all),
    // what interrupts has kinds of page on which it must not, and what would move a field under the hand too
    /"type":"(cart|stock)"/.test(all)
      ? present.look()
      : (disturbing || window.document.activeElement !== window.document.body || /"type":"page"/.test(all)) &&
        present.sure(),
    // other tabs, and what happened on this page before anything was kept
    // (segments alone follow from what this tab knows: to ask would write, with each event, even as he is being forgotten)
    campaigns[0] && (isSure || /"type":"(event|converted)"/.test(all)) && remembering.fresh(),
  ])
  return {
    page: present.page(),
    path: window.location.pathname,
    memory: remembering.past(),
    shown: remembering.shown(),
    now: setting.now(),
    device: deviceOf(window),
    came: present.came(),
    language: setting.locale,
    consent: setting.consent.state(),
    currency: shop.currency,
    segments,
    assisting: setting.assisting(),
    checks,
  }
}
