/** Surveys that run, and bring less than their author thinks. */
import type { Campaign, Manifest } from '../schema'
import { surfacesOf } from './campaign'
import type { Path } from './path'
import type { Report } from './problem'
import { holdsIn, type World, worldsOf } from './worlds'

/** Says where answers go nowhere, which thanks are never said, and who is asked about what he has not done. */
export function adviseSurvey(campaign: Campaign, manifest: Manifest, path: Path, report: Report): void {
  const receives = manifest.sinks.some(({ type }) => type === 'endpoint' || type === 'webhook')
  for (const [surface, at] of surfacesOf(campaign, path)) {
    if (surface.type !== 'survey') continue
    const { thanks, about } = surface
    if (!receives)
      report(
        at,
        'its answers stay in the browser: nobody receives them',
        'add "sinks": [{ "type": "endpoint", "url": "/api/events" }]',
        'warning',
      )
    const always = thanks.findIndex(one => !one.if)
    if (always >= 0 && always < thanks.length - 1)
      report(
        [...at, 'thanks', always + 1],
        'it is never said: the one before it has no "if", and is said to everybody',
        'write the one without "if" last',
        'warning',
      )
    if (about === 'purchase' && campaign.audience && !hasBuyers(campaign.audience, manifest.segments))
      report(
        [...at, 'about'],
        'it asks about a purchase, and nobody of the audience has made one',
        'write { "type": "orders" } in the audience, or take "about" out',
        'warning',
      )
  }
}

/** Could somebody who has bought something be of the audience? */
function hasBuyers(audience: NonNullable<Campaign['audience']>, segments: Manifest['segments']): boolean {
  const worlds = worldsOf([audience], segments, {})
  return !worlds || worlds.some(world => isBuyer(world) && holdsIn(audience, world, segments) !== false)
}

const isBuyer = (world: World): boolean =>
  Object.entries(world).every(([of, value]) =>
    of.startsWith('lifecycle') ? value !== 'new' && value !== 'returning' : !EVER.has(of) || value !== 0,
  )

/** Of anything, at any time. */
const EVER = new Set(['orders ', 'bought    '])
