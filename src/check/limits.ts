/** Limits and audiences that contradict each other: what nobody would ever see. */
import type { Condition } from '../conditions/schema'
import type { Campaign, Manifest } from '../schema'
import { interrupts } from '../surfaces/interrupts'
import type { Trigger } from '../triggers/schema'
import type { Path } from './path'
import type { Report } from './problem'
import { list } from './words'
import { holdsIn, type World, worldsOf } from './worlds'

/** Says why a campaign never appears, if no visitor, page and cart together let it. */
export function checkReach(
  campaign: Campaign,
  { attention, segments }: Manifest,
  path: Path,
  report: Report,
): void {
  const { audience, unless = [], when, surface } = campaign
  const can = (given: World, conditions: readonly Condition[], cancels: readonly Condition[]) => {
    const worlds = worldsOf([...conditions, ...cancels], segments, given)
    return (
      !worlds ||
      worlds.some(
        world =>
          conditions.every(one => holdsIn(one, world, segments) !== false) &&
          cancels.every(one => holdsIn(one, world, segments) !== true),
      )
    )
  }
  const asked = audience ? [audience] : []
  const inTime = (given: World) => when.some(trigger => can({ ...given, ...givenBy(trigger) }, asked, unless))

  const isLoud = interrupts(surface)
  const loud = ALL_PAGES.filter(page => !(attention.quietOn as readonly string[]).includes(page))
  if (isLoud ? loud.some(page => inTime({ page })) : inTime({})) return
  if (!can({}, asked, []))
    report([...path, 'audience'], 'nobody can be all of this at once', 'take a condition out, or write "any"')
  else if (!can({}, asked, unless))
    report(
      [...path, 'unless'],
      'it keeps away everybody whom the audience takes in',
      'take one of the two out',
    )
  else if (inTime({}))
    report(
      [...path, 'audience'],
      'it is only for pages on which nothing may interrupt (attention.quietOn)',
      'use an "inline" surface there, or take the page out of attention.quietOn',
    )
  else if (when[0]!.type === 'exit-intent')
    report(
      [...path, 'when'],
      '"exit-intent" is noticed of a mouse, and the audience has none',
      'add { "type": "return" }, which phones and tablets have too',
    )
  else
    report(
      [...path, 'when'],
      `at ${list([when[0]!.type])} the audience never holds`,
      'take another trigger or audience',
    )
}

const ALL_PAGES = ['home', 'listing', 'product', 'cart', 'checkout', 'order', 'search', 'other']

/** What is sure when this trigger fires. */
const givenBy = ({ type }: Trigger): World =>
  type === 'exit-intent'
    ? { device: 'desktop' }
    : type === 'out-of-stock'
      ? { page: 'product', stock: 'sold-out' }
      : {}

/** Says which limits of the campaigns the common budget makes void. */
export function checkBudget(
  { attention, campaigns = [] }: Manifest,
  placed: (id: string) => Path,
  reportOn: (id: string) => Report,
  report: Report,
): void {
  const loud = campaigns.filter(({ surface }) => interrupts(surface))
  if (attention.perSession === 0 && loud[0])
    report(
      ['attention', 'perSession'],
      `no campaign may interrupt, and ${loud.length} would: ${list(loud.map(({ id }) => id))}`,
      'write 1 or more, or give them an "inline" surface',
      'warning',
    )
  for (const { id, limits } of loud)
    if (attention.perSession && limits.perSession > attention.perSession)
      reportOn(id)(
        [...placed(id), 'limits', 'perSession'],
        `it may appear ${limits.perSession} times in a visit, and all campaigns together ${attention.perSession}`,
        `write at most ${attention.perSession}, or raise attention.perSession`,
        'warning',
      )
}
