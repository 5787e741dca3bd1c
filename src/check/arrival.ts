/** Nothing covers the page of somebody who has only just come from a search on a phone. */
import type { Condition } from '../conditions/schema'
import { milliseconds } from '../lib/duration'
import type { Campaign, Manifest } from '../schema'
import type { Trigger } from '../triggers/schema'
import { surfacesOf } from './campaign'
import type { Path } from './path'
import type { Report } from './problem'
import { holdsIn, worldsOf } from './worlds'

/** So long after the page was seen, in ms, it is no longer an arrival. */
const ARRIVING = 30_000

/**
 * Says which surfaces would cover the page there: search engines rank such pages lower
 * (https://developers.google.com/search/docs/appearance/avoid-intrusive-interstitials).
 */
export function checkArrival(campaign: Campaign, { segments }: Manifest, path: Path, report: Report): void {
  const { when, audience, unless = [] } = campaign
  const trigger = when.findIndex(comesEarly)
  if (trigger < 0 || !canBeArrival(audience, unless, segments)) return
  for (const [arm, at] of surfacesOf(campaign, path))
    if ('form' in arm && arm.form === 'dialog')
      report(
        [...at, 'form'],
        `at "${when[trigger]!.type}" a dialog covers the page of a visitor who comes from a search on a phone`,
        'write "form": "card", or an audience { "type": "device", "is": "desktop" }, or wait 30s',
      )
}

const comesEarly = (trigger: Trigger): boolean =>
  trigger.type === 'page-view' ||
  trigger.type === 'scroll-depth' ||
  trigger.type === 'element-visible' ||
  (trigger.type === 'nth-page' && trigger.page < 2) ||
  (trigger.type === 'dwell' && trigger.of !== 'visit' && milliseconds(trigger.after) < ARRIVING)

/** Pages that no search leads to. */
const INNER = ['cart', 'checkout', 'order']

function canBeArrival(
  audience: Condition | undefined,
  unless: readonly Condition[],
  segments: Manifest['segments'],
): boolean {
  const asked = audience ? [audience] : []
  return ['phone', 'tablet'].some(device => {
    const worlds = worldsOf([...asked, ...unless], segments, { device, search: true })
    return (
      !worlds ||
      worlds.some(
        world =>
          !INNER.includes(String(world.page)) &&
          asked.every(one => holdsIn(one, world, segments) !== false) &&
          unless.every(one => holdsIn(one, world, segments) !== true),
      )
    )
  })
}
