/** One campaign: its verdict in a sentence, and behind it every reason. */
import type { Campaign } from '../schema'
import type { Trigger } from '../triggers/schema'
import type { CampaignReport } from './look-over'
import { Mark } from './mark'
import { ReasonTree } from './reason-tree'
import { RestLine } from './rest-line'
import { spellTime } from './spell'
import type { InspectorWords } from './words'

interface CampaignViewProps {
  campaign: Campaign
  report: CampaignReport
  words: InspectorWords
  now: number
  isShowing: boolean
  wasChosen: boolean
  /** When the trigger last fired on this page, ms since 1970. */
  fired(trigger: Trigger): number | undefined
  /** Shows it, without budget and without counting. */
  onShow(campaign: Campaign, variant: string): void
}

/** The verdict in a sentence. */
function verdict({ report, words, isShowing, wasChosen }: CampaignViewProps): string {
  const { shows, because, arm } = report
  if (isShowing) return words.isShowing
  if (shows) return wasChosen ? words.wasChosen : words.wouldShow
  if (because[0]) return words.notShown(because[0])
  return arm === 'holdout' ? words.withheld : ''
}

export function CampaignView(props: CampaignViewProps) {
  const { campaign, report, words, now, isShowing, fired, onShow } = props
  const { id, when, holdout, variants } = campaign
  const { audience, unless, appearances, rests, arm, because } = report
  const more = because.slice(isShowing ? 0 : 1)
  const arms = ['base', ...(variants ?? []).map(variant => variant.id)]
  return (
    <details class="campaign" data-campaign={id}>
      <summary>
        <Mark holds={report.shows || isShowing} words={words} />
        <b>{id}</b> <span class="because">{verdict(props)}</span>
      </summary>
      {more[0] && (
        <>
          <h4>{words.moreReasons}</h4>
          <ul>
            {more.map(reason => (
              <li>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <h4>{words.when}</h4>
      <ul>
        {when.map(trigger => {
          const at = fired(trigger)
          const said = words.triggers[trigger.type] as ((trigger: Trigger) => string) | undefined
          return (
            <li>
              {said?.(trigger) ?? trigger.type}{' '}
              <span class="because">{at ? words.fired(spellTime(at, at, words.tag)) : words.notFired}</span>
            </li>
          )
        })}
      </ul>
      <h4>{words.audience}</h4>
      <ul class="tree">
        {audience ? <ReasonTree reason={audience} words={words} /> : <li>{words.everybody}</li>}
      </ul>
      {unless[0] && (
        <>
          <h4>{words.unless}</h4>
          <ul class="tree">
            {unless.map(reason => (
              <ReasonTree reason={reason} words={words} />
            ))}
          </ul>
        </>
      )}
      <h4>{words.limits}</h4>
      <ul>
        {appearances ? (
          <li>
            <Mark holds={appearances.used < appearances.of} words={words} />
            {words.appearances(appearances.used, appearances.of)}
          </li>
        ) : (
          <li>{words.noLimits}</li>
        )}
        {rests.map(rest => (
          <RestLine rest={rest} now={now} words={words} />
        ))}
      </ul>
      {(holdout || variants) && (
        <>
          <h4>{words.arm}</h4>
          <p>{arm === 'holdout' ? words.holdout : arm ? words.variant(arm) : words.notCounted}</p>
        </>
      )}
      <div class="row">
        {arms.map(name => (
          <button type="button" onClick={() => onShow(campaign, name)}>
            {arms.length > 1 ? words.showVariant(name) : words.showNow}
            <span class="quiet"> {id}</span>
          </button>
        ))}
      </div>
    </details>
  )
}
