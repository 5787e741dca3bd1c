/** All that is still to be said of one campaign that runs. */
import type { Campaign, Manifest } from '../schema'
import { adviseSurvey } from './advise-survey'
import { checkArrival } from './arrival'
import { adviseEvent } from './event-names'
import { checkLanguages } from './languages'
import { checkLeaves } from './leaf'
import { checkReach } from './limits'
import { checkMessage } from './message'
import { checkMoments } from './moments'
import type { Path } from './path'
import type { Report } from './problem'
import { checkHandOver } from './recovery'
import { checkSegmentTexts } from './segment-texts'

/** Manners, contradictions, moments, texts, hand-over. `now` in ms since 1970; left out, nothing is over. */
export function adviseCampaign(
  campaign: Campaign,
  manifest: Manifest,
  path: Path,
  report: Report,
  now: number | undefined,
): void {
  const { audience, unless = [], when, surface, variants } = campaign
  checkLanguages(campaign, path, manifest.shop.locale, report)
  checkSegmentTexts(campaign, path, manifest.segments, report)
  if (surface.type === 'assistant' && when.some(({ type }) => type !== 'click'))
    report(
      [...path, 'when'],
      'the assistant interrupts the visitor',
      'open it by a click, or show a launcher or an inline card',
      'warning',
    )
  when.forEach((trigger, i) => {
    if (trigger.type === 'event') adviseEvent(trigger.name, [...path, 'when', i, 'name'], 'trigger', report)
  })
  if (audience) checkLeaves(audience, [...path, 'audience'], report)
  unless.forEach((condition, i) => {
    checkLeaves(condition, [...path, 'unless', i], report)
  })
  checkMoments({ audience, surface, variants }, path, report, now)
  checkReach(campaign, manifest, path, report)
  checkArrival(campaign, manifest, path, report)
  checkMessage(campaign, manifest, path, report)
  checkHandOver(campaign, manifest, path, report)
  adviseSurvey(campaign, manifest, path, report)
}
