/** Can the parts of a campaign be told apart? Its shape is right already. */
import type { BlockOf } from '../blocks/schema'
import type { Campaign } from '../schema'
import { everyObject } from './every-object'
import { sameIds } from './guide'
import type { Path } from './path'
import type { Report } from './problem'

/** A question that a message asks. */
export type Asked = BlockOf<'question'>

/** The questions of its messages, those of its variants too, each with its path. */
export const asksOf = ({ surface, variants }: Campaign, path: Path): [question: Asked, path: Path][] =>
  everyObject({ surface, variants }, path).filter(
    (found): found is [Asked & Record<string, unknown>, Path] => found[0].type === 'question',
  )

/** Says which ids of variants, of questions and of their options are there twice. "base" is the campaign's own surface. */
export function checkCampaign(campaign: Campaign, path: Path, report: Report): void {
  const told = (id: string, at: Path) => ({ id, path: at, report })
  const variants = (campaign.variants ?? []).map(({ id }, i) => told(id, [...path, 'variants', i]))
  sameIds([told('base', path), ...variants])
  const asked = asksOf(campaign, path)
  for (const [{ options }, at] of asked) sameIds(options.map(({ id }, i) => told(id, [...at, 'options', i])))
  // the arms of an experiment may ask the same
  for (const arm of new Set(asked.map(([, at]) => armOf(at))))
    sameIds(asked.filter(([, at]) => armOf(at) === arm).map(([{ id }, at]) => told(id, at)))
}

const armOf = (path: Path) => path.slice(2, -2).join()
